/** Cases from real life, of SQLite: references of another type than the key they name, and what the operator wrote wrong. */
import Libsql from 'libsql';
import { describe, expect, it } from 'vitest';
import type { HubError } from '../../schema/errors.js';
import { openCase } from './stage.js';

const run = (file: string, ...statements: string[]) => {
  const db = new Libsql(file);
  for (const statement of statements) db.exec(statement);
  db.close();
};

const layout = 'changedAt: "yyyy-MM-dd HH:mm:ss"';
const JOINT = `
sources:
  - name: s1
    district: echeng
    type: sql
    settings: { url: "sqlite:$FOLDER/s.db" }
    kinds:
      jointInspection:
        from: task
        key: task_id
        changedAt: ut
        formats: { ${layout} }
        follow: { since: ut, overlap: 10m }
        fields: { taskNo: task_id, taskName: name, taskStartTime: ut, status: zt, initiateUnitNo: no, initiateUnitName: name }
        children:
          participants: { from: unit, parentKey: task_id, key: id, changedAt: cut, formats: { ${layout} }, fields: { unionUnitNo: id, unionUnitName: dw } }
`;
const UNITS = 'SELECT t.taskNo, p.unionUnitName AS unit FROM joint_inspection t JOIN joint_participant p ON p.parentId = t.id ORDER BY 1, 2';
const AT = '2026-06-01 08:00:00';

describe('a reference of another type than the key', () => {
  // What the key column is, what the reference is, and each spelled for the first and for the second parent.
  const types: [string, string, [string, string], [string, string]][] = [
    ['INTEGER', 'TEXT', ['1', '2'], ["'1'", "'2'"]],
    ['INTEGER', 'INTEGER', ['1', '2'], ['1', '2']],
    ['INTEGER', 'REAL', ['1', '2'], ['1', '2']],
    ['INTEGER', 'BLOB', ['1', '2'], ['1', '2']],
    ['TEXT', 'INTEGER', ["'1'", "'2'"], ['1', '2']],
    ['TEXT', 'TEXT', ["'A'", "'B'"], ["'A'", "'B'"]],
    ['TEXT', 'TEXT COLLATE NOCASE', ["'A'", "'B'"], ["'a'", "'b'"]],
    ['INTEGER', 'TEXT', ['9007199254740993', '-9223372036854775808'], ["'9007199254740993'", "'-9223372036854775808'"]],
  ];
  it.each(types)('%s and %s belong together, in every pass', async (key, reference, [one, two], [first, second]) => {
    const hub = await openCase(JOINT);
    const file = `${hub.folder}/s.db`;
    run(
      file,
      `CREATE TABLE task (task_id ${key} PRIMARY KEY, name TEXT, zt TEXT DEFAULT 'DISTRIBUTED', no TEXT DEFAULT 'X1', ut TEXT)`,
      `CREATE TABLE unit (id INTEGER PRIMARY KEY, task_id ${reference}, dw TEXT, cut TEXT)`,
      `INSERT INTO task (task_id, name, ut) VALUES (${one},'a','${AT}'), (${two},'b','${AT}')`,
      `INSERT INTO unit VALUES (1,${first},'甲','${AT}'), (2,${second},'乙','${AT}')`,
    );
    const units = async () => (await hub.rows(UNITS)).map(({ taskNo, unit }) => `${taskNo} ${unit}`).sort();
    const shown = [one, two].map((text) => text.replaceAll("'", ''));
    const message = async () => (await hub.sync()).s1?.message ?? '';
    expect(await message()).not.toContain('同时符合两条上级记录');
    expect(await units()).toEqual([`${shown[0]} 甲`, `${shown[1]} 乙`].sort());
    expect(await message()).toBe('');
    run(file, "UPDATE unit SET dw = '丙', cut = '2026-07-01 08:00:00' WHERE id = 2");
    expect(await message()).toBe('');
    expect(await units()).toEqual([`${shown[0]} 甲`, `${shown[1]} 丙`].sort());
  });

  it.each(["'9223372036854775808'", "'99999999999999999999999999'", "'01'", "'1.5'", "'x'", "''"])(
    '%s names no row, and nothing ends',
    async (reference) => {
      const hub = await openCase(JOINT);
      run(
        `${hub.folder}/s.db`,
        "CREATE TABLE task (task_id INTEGER PRIMARY KEY, name TEXT, zt TEXT DEFAULT 'DISTRIBUTED', no TEXT DEFAULT 'X1', ut TEXT)",
        'CREATE TABLE unit (id INTEGER PRIMARY KEY, task_id TEXT, dw TEXT, cut TEXT)',
        `INSERT INTO task (task_id, name, ut) VALUES (1,'a','${AT}'), (-9223372036854775808,'b','${AT}')`,
        `INSERT INTO unit VALUES (1,${reference},'甲','${AT}')`,
      );
      for (let i = 0; i < 3; i++) expect((await hub.sync()).s1?.message ?? '').toBe('');
      expect(await hub.rows(UNITS)).toEqual([]);
    },
  );
});

describe('what the operator wrote wrong', () => {
  const source = (kind: string) =>
    `\nsources:\n  - { name: s1, district: echeng, type: sql, settings: { url: "sqlite:$FOLDER/s.db" }, kinds: { bulletin: ${kind} } }\n`;
  const fields = 'newsId: id, title: title, body: title, publishTime: pub';

  it.each([
    ['a syntax error', 'SELEC id FROM t', '映射或 query 写错了,请改配置'],
    ['an unknown function', 'SELECT nosuch(id) AS id, title, pub FROM t', '映射或 query 写错了,请改配置'],
    ['an unknown column', 'SELECT nosuch AS id, title, pub FROM t', '没有列 nosuch,请先核对映射'],
  ])('in a query: %s is told as such', async (_, query, words) => {
    const hub = await openCase(source(`{ query: "${query.replace('SELEC ', 'SELECT FROM ')}", key: id, fields: { ${fields} } }`));
    run(`${hub.folder}/s.db`, 'CREATE TABLE t (id TEXT PRIMARY KEY, title TEXT, pub TEXT)');
    const { s1 } = await hub.sync();
    expect([s1?.state, s1?.message]).toEqual(['SOURCE_MALFORMED', expect.stringContaining(words)]);
  });

  const bad: [string, string][] = [
    ['kinds.bulletin.from', `{ from: "main.\`t\`", key: id, fields: { ${fields} } }`],
    ['kinds.bulletin.from', `{ from: "main..t", key: id, fields: { ${fields} } }`],
    ['kinds.bulletin.key', `{ from: t, key: [id, "\`k\`"], fields: { ${fields} } }`],
    ['kinds.bulletin.fields.title', `{ from: t, key: id, fields: { ${fields.replace('title: title', 'title: "ti`tle"')} } }`],
    ['kinds.bulletin.withdrawn.field', `{ from: t, key: id, withdrawn: { field: "\`del\`", equals: "1" }, fields: { ${fields} } }`],
    ['kinds.bulletin.follow.since', `{ from: t, key: id, changedAt: ut, follow: { since: "\`ut\`" }, fields: { ${fields} } }`],
  ];
  it.each(bad)('a backtick at %s is a fault of the configuration', async (path, kind) => {
    const fault = await openCase(source(kind)).then(
      () => null,
      (error: unknown) => error as HubError,
    );
    expect(fault).toMatchObject({ code: 'CONFIG_INVALID' });
    expect(fault?.message).toMatch(new RegExp(`${path.replaceAll('.', '[.\\]\\[]*')}.*不能含反引号`));
  });
});
