/** The house plan (design.md §2), read off the imports: who may see whom, no cycles, single places, sizes. A breach reads as a sentence. */
import { describe, expect, it } from 'vitest';
import { ownTables } from '../schema/database/tables.js';
import { errorCodes } from '../schema/errors.js';
import { ruleIds } from '../schema/rule-catalogue.js';
import { loadKinds } from '../schema/registry.js';
import { type Import, type SourceFile, sourceFiles } from './support/source-files.js';

const files = sourceFiles('schema', 'connectors', 'src', 'resolvers', 'cron', 'demo');
const house = files.filter((file) => !file.path.startsWith('demo/'));
const byPath = new Map(files.map((file) => [file.path, file]));

/**
 * The floors, from the ground up: a room imports only what stands below it. Rooms of one floor do not know each other: what one needs of
 * another is handed in by `src/app.ts`.
 */
const FLOORS: readonly (readonly string[])[] = [
  ['schema/spelling'],
  [
    'schema/errors',
    'schema/lists',
    'schema/time',
    'schema/periods',
    'schema/database-url',
    'schema/organisation',
    'schema/deadlines',
    'schema/handling',
    'schema/notices',
    'schema/rule-catalogue',
    'schema/calendar',
    'schema/indicators',
  ],
  ['schema/scalars'],
  ['schema/kind', 'src/version', 'src/jobs/outcome', 'src/api-shapes'],
  ['schema/placeholders', 'schema/profile'],
  ['schema/rules'],
  ['schema/kinds', 'schema/profiles'],
  ['schema/registry'],
  ['schema/database', 'schema/docs'],
  ['connectors'],
  ['src/kit'],
  ['src/db'],
  ['src/calendar', 'src/observability', 'src/access'],
  ['src/audit', 'src/people', 'src/requests'],
  ['src/api'],
  ['resolvers/kind-enum'],
  ['resolvers/enums'],
  ['src/config', 'src/search', 'resolvers/engine', 'resolvers/shared-types', 'cron'],
  ['src/query', 'resolvers/kinds'],
  [
    'src/ingest',
    'src/outbox',
    'src/indicators',
    'src/documents',
    'src/handling',
    'src/notify',
    'resolvers/logs',
    'resolvers/statistics',
    'resolvers/indicators',
    'resolvers/lists',
    'resolvers/catalogue',
    'resolvers/alerts',
  ],
  ['resolvers/people', 'resolvers/notices'],
  ['src/validation', 'src/connectors', 'src/work', 'resolvers'],
  ['src/jobs', 'src/app-options', 'src/http'],
  ['src/commands'],
  ['src/app'],
  ['src/cli', 'src/docs'],
  ['src/main'],
];

/** The room a file is in: a folder of `schema/`, `src/` or `resolvers/`, or a file on their roof. What else stands on the roof of `resolvers/` is one room. */
function roomOf(path: string): string {
  const [first, second = ''] = path.split('/');
  const file = path.replace(/\.ts$/, '');
  if (FLOORS.flat().includes(file)) return file;
  if (first === 'connectors' || first === 'cron') return first;
  if (first === 'resolvers' && second.endsWith('.ts')) return first;
  return `${first}/${second.replace(/\.ts$/, '')}`;
}

const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));
const mayImport = (from: string, to: string): boolean => from === to || floorOf(to) < floorOf(from);

const own = (file: SourceFile): Import[] => file.imports.filter((each) => each.own);

describe('the tower', () => {
  it('every room stands on a floor', () => {
    const rooms = new Set(house.map((file) => roomOf(file.path)));

    expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([]);
    expect(FLOORS.flat().filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('imports go down, never up, never sideways between rooms', () => {
    const breaches = house.flatMap((file) =>
      own(file)
        .filter((each) => !mayImport(roomOf(file.path), roomOf(each.to)))
        .map((each) => `${file.path} must not import ${each.to}`),
    );

    expect(breaches).toEqual([]);
  });

  it('one connector does not see another', () => {
    const folder = (path: string): string | undefined => /^connectors\/(?:sources|targets|identity)\/[^/]+(?=\/)/.exec(path)?.[0];
    const strangers = (file: SourceFile): Import[] =>
      own(file).filter((each) => folder(each.to) && folder(file.path) && folder(each.to) !== folder(file.path));

    expect(files.flatMap((file) => strangers(file).map((each) => `${file.path} must not import ${each.to}`))).toEqual([]);
  });

  it('the doors take types alone from src/api.ts', () => {
    const breaches = house.flatMap((file) =>
      own(file)
        .filter((each) => each.to === 'src/api.ts' && !each.typeOnly)
        .map(() => file.path),
    );

    expect(breaches.filter((path) => /^(resolvers|cron)\//.test(path))).toEqual([]);
  });

  it('no import leads round in a circle', () => {
    expect(cycles()).toEqual([]);
  });

  it('nor from folder to folder of the command line', () => {
    const folder = (path: string): string => path.slice(0, path.lastIndexOf('/'));
    const pairs = new Set(
      house
        .flatMap((file) => own(file).map((each) => `${folder(file.path)} ${folder(each.to)}`))
        .filter((pair) => /^src\/cli\S* src\/cli/.test(pair)),
    );
    const rings = [...pairs].map((pair) => pair.split(' ') as [string, string]).filter(([from, to]) => from < to && pairs.has(`${to} ${from}`));

    expect(rings.map((ring) => ring.join(' ⇄ '))).toEqual([]);
  });
});

const singlePlaces: [string, RegExp, RegExp][] = [
  ['process.env', /process\s*\.\s*env\b|from 'node:process'/, /^src\/config\/load\.ts$/],
  ['@apollo/server', /from '@apollo\/server/, /^src\/http\/apollo-path\.ts$/],
  ['chinese-days', /chinese-days['/]/, /^$/],
  ['node-cron', /from 'node-cron'/, /^cron\/scheduler\.ts$/],
  ['cron-parser', /from 'cron-parser'/, /^src\/kit\/schedule\.ts$/],
  ['csv-parse', /from 'csv-parse/, /^src\/kit\/csv-table\.ts$/],
  ['luxon', /from 'luxon'/, /^schema\/(time|spelling\/(times|time-words|layouts))\.ts$/],
  ['openid-client', /from 'openid-client'/, /^connectors\/identity\/oidc\//],
  ['saxes', /from 'saxes'/, /^connectors\/identity\/cas\/xml\.ts$/],
  ['oidc-provider', /from 'oidc-provider'/, /^connectors\/identity\/oidc\/rehearsal\//],
  ['undici', /from 'undici'|\bfetch\(/, /^(connectors\/http\.ts|demo\/|connectors\/.*\/rehearsal.*\.ts$)/],
  ['yaml', /from 'yaml'/, /^(src\/config\/load\.ts|demo\/)/],
];

describe('single places', () => {
  it.each(singlePlaces)('%s stands in its own place only', (_, pattern, place) => {
    expect(files.filter((file) => pattern.test(file.text) && !place.test(file.path)).map((file) => file.path)).toEqual([]);
  });

  it('time, chance and timers are asked for in src/kit alone', () => {
    const asks =
      /\b(setTimeout|setInterval|setImmediate|process\.hrtime|performance\.now|Math\.random|randomInt|Date\.now)\b|timers\/promises|new Date\(\)|\bDate\(\)/;
    // A tool of developers that names a new migration by its moment, and a driver's pool that waits for ever; both below the room of timers;
    // and the thread of the probes, which is made from its text alone.
    const except = ['schema/database/gen.ts', 'src/http/probe-thread.ts', 'connectors/sources/sql/mysql-connections.ts'];
    const rooms = house.filter(({ path }) => !/^src\/kit\/|\/rehearsal/.test(path));

    expect(
      rooms
        .filter(({ text }) => asks.test(text))
        .map(({ path }) => path)
        .sort(),
    ).toEqual([...except].sort());
  });

  it('no kind is named outside schema and demo', async () => {
    const names = new RegExp(
      `['"\`./](${(await loadKinds()).flatMap((kind) => [kind.name, kind.plural, kind.table, kind.typeName]).join('|')})['"\`]`,
    );
    const rooms = house.filter((file) => !file.path.startsWith('schema/') && !/\/rehearsal/.test(file.path));

    expect(rooms.filter((file) => names.test(file.text)).map((file) => `${file.path} names ${names.exec(file.text)?.[1]}`)).toEqual([]);
  });
});

describe('scope', () => {
  // The configuration reads the list of a viewer's districts; whoever else looks at it decides what they see.
  const COMPARED = /\bviewer\.districts\b|\bdistricts\s*[=!]==\s*'\*'|\bdistricts\.(?:includes|some|indexOf)\(|\bdistrict`?\s+(?:NOT\s+)?IN\s*\(/;

  it('districts are compared in src/access/scope.ts alone', () => {
    const rooms = house.filter((file) => /^(src|resolvers)\//.test(file.path) && !/^src\/(config|access\/scope)\b/.test(file.path));
    const found = rooms.flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, i) => (COMPARED.test(line) ? [`${path}:${i + 1} ${line.trim()}`] : [])),
    );

    expect(found).toEqual([]);
    expect(COMPARED.test(byPath.get('src/access/scope.ts')?.text ?? '')).toBe(true);
  });
});

/** Who writes a table, read off the statements; tables of the kinds have no fixed name and are written by the ingest alone. */
describe('tables', () => {
  const names = new Set(ownTables.map(({ name }) => name));
  /** A name in a statement, or that of the table's definition, under another name too. */
  const tableOf = (word: string, text: string): string | undefined => {
    const imported = new RegExp(`\\b(\\w+) as ${word}\\b`).exec(text)?.[1] ?? word;
    return [imported, imported.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)].find((name) => names.has(name));
  };
  const WRITES = [
    /\b(?:INSERT(?: OR IGNORE| IGNORE)? INTO|REPLACE INTO|DELETE FROM|UPDATE)\s+`?(\w+)/g,
    /\binsertInto\(\w+,\s*(\w+)/g,
    /\b(?:insertRows|insertSelected|setById)\(\w+,\s*'(\w+)'/g,
  ];
  const writers = new Map<string, Set<string>>();
  for (const { path, text } of house.filter((file) => !file.path.startsWith('schema/')))
    for (const [, name = ''] of WRITES.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const table = tableOf(name, text);
      if (table) writers.set(table, (writers.get(table) ?? new Set()).add(roomOf(path)));
    }

  it('each is written by one room', () => {
    expect(
      [...writers].filter(([, rooms]) => rooms.size > 1).map(([table, rooms]) => `${table} is written by ${[...rooms].sort().join(', ')}`),
    ).toEqual([]);
  });

  // What a released version wrote, and a migration has read since.
  const LEFT = ['batch_numbers'];

  it('and each own table by some', () => {
    expect([...names].filter((table) => !writers.has(table) && !LEFT.includes(table))).toEqual([]);
  });

  it('records of the kinds are written by the ingest', () => {
    const pattern = /\b(?:insertRows|setById)\(\w+,\s*\w+\.table\b|\b(?:UPDATE|DELETE FROM|INSERT INTO) \$\{name\((?:kind|child)\.table\)/;

    expect([...new Set(house.filter((file) => pattern.test(file.text)).map((file) => roomOf(file.path)))]).toEqual(['src/ingest']);
  });

  // The rehearsed province keeps a database of its own.
  it('no statement stands in the doors, the clock’s hand, or what speaks to a target', () => {
    const SQL = /\bsql\.(?:query|run)\b|['"`](?:SELECT|INSERT|UPDATE|DELETE|REPLACE)\s/;
    const doors = house.filter(
      (file) => /^(src\/cli|src\/http|resolvers|cron|connectors\/targets)\//.test(file.path) && !/\/rehearsal/.test(file.path),
    );

    expect(doors.filter((file) => SQL.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});

describe('names', () => {
  it('an exported type is declared once', () => {
    const declared = new Map<string, string[]>();
    for (const { path, text } of files)
      for (const [, name = ''] of text.matchAll(/^export (?:declare )?(?:abstract )?(?:type|interface|class|enum) (\w+)/gm))
        declared.set(name, [...(declared.get(name) ?? []), path]);

    expect([...declared].filter(([, paths]) => paths.length > 1).map(([name, paths]) => `${name}: ${paths.join(', ')}`)).toEqual([]);
  });

  it('at most six files stand on the roof of src/', () => {
    expect(files.filter((file) => /^src\/[^/]+$/.test(file.path)).length).toBeLessThanOrEqual(6);
  });
});

describe('tests', () => {
  const tests = sourceFiles('test');

  // A list of what a corpus leaves out brings nothing about, and what a database kept was brought about by another version.
  const proving = tests.filter((file) => !/^test\/(architecture\.test|corpus\/corpus\.test)\.ts$|^test\/released\//.test(file.path));
  const named = new Set(proving.flatMap((file) => file.text.match(/\b[A-Z][A-Z0-9_]+\b/g) ?? []));

  it('name every error', () => {
    expect(errorCodes.filter((code) => !named.has(code))).toEqual([]);
  });

  it('name every rule', () => {
    expect(ruleIds.filter((rule) => !named.has(rule))).toEqual([]);
  });

  it('open a hub in one place', () => {
    expect(tests.filter((file) => /\bopenApp\(/.test(file.text)).map((file) => file.path)).toEqual(['test/support/compose.ts']);
  });
});

describe('every file', () => {
  it('opens with a sentence that says what it is for', () => {
    const all = sourceFiles('schema', 'connectors', 'src', 'resolvers', 'cron', 'demo', 'test', '.ci');

    expect(all.filter((file) => !/^(#!.*\n)?\/\*\*/.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('has a name that says more than utils, helpers or manager', () => {
    expect(files.filter((file) => /util|helper|manager|common|misc/i.test(file.path)).map((file) => file.path)).toEqual([]);
  });
});

/** Each circle once, as `a → b → a`. Types count too: two files that need each other's types are one. */
function cycles(): string[] {
  const found: string[] = [];
  const through = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(' → '));
    if (at >= 0 || through.has(path)) return;
    for (const each of own(byPath.get(path) as SourceFile)) if (byPath.has(each.to)) visit(each.to, [...trail, path]);
    through.add(path);
  };
  for (const file of files) visit(file.path, []);
  return found;
}
