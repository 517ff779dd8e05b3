/** Every key of the configuration has an effect or is planned: each changes what the hub is opened with, and the hub at work reads all of that. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import { openAccess } from '../../src/access/identify.js';
import { compose } from '../support/compose.js';
import { checksOf } from '../../src/cli/doctor/checks.js';
import { operator } from '../../src/cli/operator.js';
import { migrate } from '../../src/db/database.js';
import { loadConfig } from '../../src/config/load.js';
import { plannedKeys } from '../../src/config/planned.js';
import { configLines } from '../../src/config/reference.js';
import type { HubConfig } from '../../src/config/shape.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { jobs } from '../../src/jobs/jobs.js';
import { type Chain, claim, openChain, uscc } from '../support/chain.js';

type Tree = Record<string, unknown>;

const OTHER_KEY = 'another-key-of-the-administrator';

/** For each key another right value than the file's below; `[]` stands for the first of a list, `*` for the name in brackets. */
const CHANGES: Readonly<Record<string, (file: Tree) => void>> = {
  'city.code': (f) => set(f, 'city', 'code', '420800'),
  'city.name': (f) => set(f, 'city', 'name', '另一市'),
  'city.uscc': (f) => set(f, 'city', 'uscc', uscc(3)),
  zone: (f) => set(f, 'zone', 'Asia/Tokyo'),
  'database.url': (f) => set(f, 'database', 'url', 'sqlite:another.db'),
  'server.host': (f) => set(f, 'server', 'host', '0.0.0.0'),
  'server.port': (f) => set(f, 'server', 'port', 4001),
  'server.publicUrl': (f) => set(f, 'server', 'publicUrl', 'https://hub.example'),
  'server.cors[]': (f) => set(f, 'server', 'cors', ['https://wall.example']),
  'server.trustedProxies[]': (f) => set(f, 'server', 'trustedProxies', ['10.0.0.1']),
  'server.keepAliveSeconds': (f) => set(f, 'server', 'keepAliveSeconds', 120),
  'server.tls.cert': (f) => set(f, 'server', 'tls', { cert: '-----BEGIN CERTIFICATE-----', key: '-----BEGIN PRIVATE KEY-----' }),
  'server.tls.key': (f) => set(f, 'server', 'tls', { cert: '-----BEGIN CERTIFICATE-----', key: '-----BEGIN PRIVATE KEY-----2' }),
  'identity[].type': (f) => set(f, 'identity', [{ type: 'cas', url: 'https://sso.example/cas' }]),
  'identity[].name': (f) => set(f, 'identity', [{ type: 'local', name: 'own' }]),
  'identity[].title': (f) => set(f, 'identity', [{ type: 'local', title: '本市账号' }]),
  'identity[].*': (f) => set(f, 'identity', [{ type: 'oidc', issuer: 'https://sso.example', clientId: 'hub' }]),
  'signIn.idle': (f) => set(f, 'signIn', { idle: '20m' }),
  'signIn.longest': (f) => set(f, 'signIn', { longest: '8h' }),
  'signIn.unused': (f) => set(f, 'signIn', { unused: '60d' }),
  'signIn.separation': (f) => set(f, 'signIn', { separation: false }),
  'signIn.secondFactor': (f) => set(f, 'signIn', { secondFactor: false }),
  'signIn.password.length': (f) => set(f, 'signIn', { password: { length: 12 } }),
  'signIn.password.classes': (f) => set(f, 'signIn', { password: { classes: 4 } }),
  'signIn.password.days': (f) => set(f, 'signIn', { password: { days: 0 } }),
  'signIn.password.last': (f) => set(f, 'signIn', { password: { last: 6 } }),
  'signIn.lock.failures': (f) => set(f, 'signIn', { lock: { failures: 6 } }),
  'signIn.lock.for': (f) => set(f, 'signIn', { lock: { for: '20m' } }),
  'audit.key': (f) => set(f, 'audit', { key: 'k'.repeat(32) }),
  'audit.keep': (f) => set(f, 'audit', { keep: '365d' }),
  'server.insecure': (f) => set(f, 'server', 'insecure', true),
  'server.probes.host': (f) => set(f, 'server', 'probes', { host: '0.0.0.0' }),
  'server.probes.port': (f) => set(f, 'server', 'probes', { port: 4002 }),
  'departments.file': (f) => set(f, 'departments', 'file', 'others.csv'),
  'districts[].code': (f) => set(f, 'districts', 0, 'code', 'centre'),
  'districts[].name': (f) => set(f, 'districts', 0, 'name', '市本级'),
  'districts[].areaNumber': (f) => set(f, 'districts', 0, 'areaNumber', '420799'),
  'districts[].level': (f) => set(f, 'districts', 0, 'level', '1'),
  'districts[].areaDefault': (f) => {
    set(f, 'districts', 1, 'areaDefault', false);
    set(f, 'districts', 3, 'areaDefault', true);
  },
  'sources[].name': (f) => set(f, 'sources', 0, 'name', 'dropped'),
  'sources[].district': (f) => set(f, 'sources', 0, 'district', 'echeng'),
  'sources[].district.field': (f) => set(f, 'sources', 2, 'district', 'field', 'qx'),
  'sources[].district.values.*': (f) => set(f, 'sources', 2, 'district', 'values', '2', 'linkong'),
  'sources[].district.byDepartment': (f) => {
    set(f, 'sources', 1, 'district', { byDepartment: true });
    for (const kind of Object.keys(at(f, 'sources', 1, 'kinds') as Tree)) set(f, 'sources', 1, 'kinds', kind, 'department', { field: 'bmdm' });
  },
  'sources[].type': (f) => {
    set(f, 'sources', 0, 'type', 'sql');
    set(f, 'sources', 0, 'settings', { url: 'sqlite:x.db' });
    set(f, 'sources', 0, 'kinds', {});
  },
  'sources[].zone': (f) => set(f, 'sources', 1, 'zone', 'Asia/Tokyo'),
  'sources[].settings.*': (f) => set(f, 'sources', 0, 'settings', 'folder', 'elsewhere'),
  'sources[].settings.pace.pagesPerMinute': (f) => set(f, 'sources', 0, 'settings', 'pace', { pagesPerMinute: 60 }),
  'sources[].settings.pace.rowsPerMinute': (f) => set(f, 'sources', 0, 'settings', 'pace', { rowsPerMinute: 600 }),
  'sources[].schedule': (f) => set(f, 'sources', 1, 'schedule', '7 * * * *'),
  'sources[].kinds.*.key': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'key', 'other'),
  'sources[].kinds.*.key[]': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'key', ['id', 'other']),
  'sources[].kinds.*.changedAt': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'changedAt', 'other'),
  'sources[].kinds.*.follow': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'follow', 'all'),
  'sources[].kinds.*.follow.since': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'follow', 'since', 'other'),
  'sources[].kinds.*.follow.overlap': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'follow', 'overlap', '2h'),
  'sources[].kinds.*.department.field': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'department', { field: 'bmdm' }),
  'sources[].kinds.*.withdrawn.field': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'withdrawn', 'field', 'gone'),
  'sources[].kinds.*.withdrawn.equals': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'withdrawn', 'equals', 'Y'),
  'sources[].kinds.*.fields.*': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'fields', 'itemCode', 'sxbm'),
  'sources[].kinds.*.values.*.*': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'values', { status: { '2': 'PUBLISHED' } }),
  'sources[].kinds.*.keys.schedule': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'keys', { schedule: '0 4 * * *' }),
  'sources[].kinds.*.keys.believe': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'keys', { believe: true }),
  'sources[].kinds.*.keys.within': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'keys', { within: '90d' }),
  'sources[].kinds.*.children.*.fields.*': (f) => set(f, 'sources', 1, 'kinds', 'jointInspection', 'children', childOf(f), 'fields', fieldOf(f), 'x'),
  'sources[].kinds.*.children.*.values.*.*': (f) =>
    set(f, 'sources', 1, 'kinds', 'jointInspection', 'children', childOf(f), 'values', { [fieldOf(f)]: {} }),
  'sources[].kinds.*.formats.*': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'formats', { claimedAt: 'dd/MM/yyyy' }),
  'sources[].kinds.*.units.*': (f) => set(f, 'sources', 1, 'kinds', 'punishAct', 'units', { fineAmount: '万元' }),
  'sources[].kinds.*.constants.*': (f) => {
    Reflect.deleteProperty(at(f, 'sources', 1, 'kinds', 'itemClaim', 'fields') as Tree, 'writeOffReason');
    set(f, 'sources', 1, 'kinds', 'itemClaim', 'constants', { writeOffReason: '机构改革' });
  },
  'sources[].kinds.*.defaults.*': (f) => set(f, 'sources', 1, 'kinds', 'itemClaim', 'defaults', { writeOffReason: '机构改革' }),
  'sources[].kinds.*.children.*.formats.*': (f) => setOfUnits(f, 'formats', { claimTime: 'epoch-s' }),
  'sources[].kinds.*.children.*.constants.*': (f) => {
    setOfUnits(f, 'fields', { unionUnitNo: 'unionUnitNo', unionUnitName: 'unionUnitName' });
    setOfUnits(f, 'constants', { unionUnitType: '参与' });
  },
  'sources[].kinds.*.children.*.defaults.*': (f) => setOfUnits(f, 'defaults', { unionUnitType: '参与' }),
  'targets[].name': (f) => set(f, 'targets', 0, 'name', 'the-province'),
  'targets[].profile': (f) => {
    set(f, 'targets', 0, 'profile', 'jiangsu-template@1');
    set(f, 'targets', 0, 'kinds', ['checkAct']);
    set(f, 'targets', 0, 'downward', {});
  },
  'targets[].settings.*': (f) => set(f, 'targets', 0, 'settings', 'rid', 'another'),
  'targets[].kinds[]': (f) => set(f, 'targets', 0, 'kinds', ['itemClaim']),
  'targets[].downward.*.schedule': (f) => set(f, 'targets', 0, 'downward', 'alerts', 'schedule', '3 * * * *'),
  'targets[].deliver.window': (f) => set(f, 'targets', 0, 'deliver', { window: '20:00-07:00' }),
  'targets[].deliver.rowsPerMinute': (f) => set(f, 'targets', 0, 'deliver', { rowsPerMinute: 500 }),
  'targets[].tls.ca': (f) => set(f, 'targets', 0, 'tls', { ca: 'PEM' }),
  'viewers[].name': (f) => set(f, 'viewers', 0, 'name', 'another'),
  'viewers[].role': (f) => set(f, 'viewers', 1, 'role', 'DASHBOARD'),
  'viewers[].districts[]': (f) => set(f, 'viewers', 1, 'districts', ['echeng', 'city']),
  'viewers[].department': (f) => set(f, 'viewers', 1, { name: 'echeng', role: 'DEPARTMENT_CLERK', department: uscc(1), key: OTHER_KEY }),
  'viewers[].documents': (f) => set(f, 'viewers', 0, 'documents', 'only'),
  'viewers[].budget': (f) => set(f, 'viewers', 0, 'budget', 'none'),
  'viewers[].key': (f) => set(f, 'viewers', 0, 'key', OTHER_KEY),
  'desk.requestDays': (f) => set(f, 'desk', { requestDays: 5 }),
  'notify[].name': (f) => set(f, 'notify', 0, 'name', 'another'),
  'notify[].url': (f) => set(f, 'notify', 0, 'url', 'https://hook.example/'),
  'notify[].events[]': (f) => set(f, 'notify', 0, 'events', ['rowReturned']),
  'notify[].to': (f) => set(f, 'notify', 0, 'to', 'district'),
  'notify[].districts[]': (f) => set(f, 'notify', 0, 'districts', ['echeng']),
  'notify[].quiet': (f) => set(f, 'notify', 0, 'quiet', '20:00-07:00'),
  'notify[].once': (f) => set(f, 'notify', 0, 'once', 'day'),
  'notify[].format': (f) => set(f, 'notify', 0, 'format', 'wecom'),
  'notify[].tls.ca': (f) => set(f, 'notify', 0, 'tls', { ca: 'PEM' }),
  'desk.alertSteps[]': (f) => set(f, 'desk', { alertSteps: ['huarong'] }),
  'onSite.perBody': (f) => set(f, 'onSite', { perBody: 5 }),
  'observability.otlp': (f) => set(f, 'observability', { otlp: 'http://127.0.0.1:4318/v1/traces' }),
};

/** Keys whose effect is in the check itself: what it then lets through. */
const CHECKED_ONLY = [
  // There is one type of target.
  'targets[].type',
  // There is one way to send.
  'notify[].type',
  'notify[].tls.insecure',
  // No list of children has an amount.
  'sources[].kinds.*.children.*.units.*',
  // Whether plain http may leave the machine; seen in test/unit/config.test.ts.
  'targets[].tls.insecure',
];

let chain: Chain;
let file: Tree;
let load: (change?: (file: Tree) => void) => HubConfig;
let kinds: Awaited<ReturnType<typeof loadKinds>>;
let types: Awaited<ReturnType<typeof loadConnectors>>;

beforeAll(async () => {
  chain = await openChain('sqlite', { a: 'echeng', b: 'mapped' });
  [kinds, types] = [await loadKinds(), await loadConnectors()];
  const profiles = await loadProfiles();
  for (const [name, bureau] of [
    ['departments.csv', '某局'],
    ['others.csv', '另一局'],
  ] as const)
    writeFileSync(join(chain.home, name), `uscc,name,district\n${uscc(1)},${bureau},echeng\n`);
  file = {
    ...(parse(readFileSync(join(chain.home, 'hub.yaml'), 'utf8')) as Tree),
    departments: { file: 'departments.csv' },
    server: { host: '127.0.0.1', port: 4000 },
    viewers: [
      { name: 'admin', role: 'CITY_ADMIN', districts: ['*'], key: 'the-key-of-the-administrator' },
      { name: 'echeng', role: 'DISTRICT_ADMIN', districts: ['echeng'], key: 'the-key-of-the-district' },
    ],
    notify: [{ name: 'city', url: 'http://127.0.0.1:9/', events: ['targetHeld'] }],
    jobs: {},
  };
  load = (change) => {
    const changed = structuredClone(file);
    change?.(changed);
    writeFileSync(join(chain.home, 'changed.yaml'), stringify(changed));
    const known = { kinds, profiles, jobs, sourceTypes: types.sources, targetTypes: types.targets, identityTypes: types.identities };
    return loadConfig({ file: join(chain.home, 'changed.yaml'), env: { HUB_DATA: chain.home }, ...known });
  };
});
afterAll(() => chain.close());

const generated = (): Record<string, (file: Tree) => void> => ({
  ...CHANGES,
  ...Object.fromEntries(jobs.map(({ name }) => [`jobs.${name}.schedule`, (f: Tree) => set(f, 'jobs', name, { schedule: '17 3 * * *' })])),
  ...Object.fromEntries(
    jobs.flatMap(({ name, overlap }) => [
      [`jobs.${name}.overlap`, (f: Tree) => set(f, 'jobs', name, { overlap: overlap === 'skip' ? 'queue' : 'skip' })],
      [`jobs.${name}.catchUp`, (f: Tree) => set(f, 'jobs', name, { catchUp: '2h' })],
    ]),
  ),
  ...Object.fromEntries(
    configLines(jobs)
      .filter(({ path }) => path.startsWith('clocks.'))
      .map(({ path }) => [path, (f: Tree) => set(f, 'clocks', { [path.slice('clocks.'.length)]: 99 })]),
  ),
});

test('each key of the reference changes the configuration that the hub is opened with', () => {
  const changes = generated();
  expect(Object.keys(changes).concat(CHECKED_ONLY).sort()).toEqual(
    configLines(jobs)
      .map(({ path }) => path)
      .sort(),
  );
  const usual = shown(load());
  const without = Object.entries(changes).filter(([, change]) => shown(load(change)) === usual);
  expect(without.map(([key]) => key)).toEqual([]);
});

test('the hub at work reads all of its configuration, but for what is planned', async () => {
  chain.alerts.push({ fxyjId: 'YJ1', title: '预警', createdAt: '2022-05-01 08:00:00', areaNumber: '420704' });
  await chain.put('b', 'itemClaim', { r1: claim(1, { ssq: '1' }), r2: claim(2, { ssq: '2' }) });
  const read = new Set<string>();
  const leaves = new Set<string>();
  const config = watched(
    load((f) => set(f, 'sources', 1, 'schedule', '7 * * * *')),
    '',
    read,
    leaves,
  ) as HubConfig;
  const folder = { url: config.database.url, folder: config.dataFolder };
  await migrate({ ...folder, schema: await databaseSchema(kinds) });
  const app = await compose({ config, kinds, types, clock: chain.clock });
  const [queries, commands] = [app.hub.queries(operator()), app.hub.commands(operator())];
  await commands.sync({ source: null });
  await commands.deliver({});
  await checksOf(app, queries, { version: process.version, today: '2026-01-01', folder: config.dataFolder, shortKeys: [], openFiles: [] });
  await queries.jobs.list();
  await app.notify();
  expect(queries.system.noticeRules().map(({ name, format }) => [name, format])).toEqual([['city', 'json']]);
  for (const name of ['timeliness', 'claimRate']) await queries.indicators.ratio(name, { year: 2022, groupBy: [], asOf: null });
  expect(app.hub.onSiteCap).toBe(2);
  expect(config.notices).toEqual([]);
  openAccess(config.viewers);
  // A person who is made, and signs in: by the rules of signing in (test/people tries each).
  const { person } = await commands.proposePerson({ account: 'li', name: '李', role: 'DASHBOARD', districts: ['*'], password: 'Correct-Horse-9' });
  const secret = await app.people.signIn({ account: 'li', password: 'Correct-Horse-9', address: '10.0.0.1' });
  const known = await app.people.session(secret);
  if (known) await app.people.changePassword(known, 'Correct-Horse-9', 'Better-Horse-7');
  await app.people.signIn({ account: 'li', password: 'wrong', address: '10.0.0.1' }).catch(() => undefined);
  await commands.endPerson({ id: person.id });
  await app.audit.verify();
  await app.audit.prune();
  await app.close();

  const planned = plannedKeys(jobs).map((key) => key.replace('districts', 'city.districts'));
  const unread = [...leaves].filter(
    (leaf) => !read.has(leaf) && !planned.some((key) => leaf === key || leaf.startsWith(`${key}.`) || leaf.startsWith(`${key}[`)),
  );
  // Of the clocks those that are observed have an effect, with the first row that they run for (test/gateway/work.test.ts); the others are planned.
  const ofClocks = unread.filter((leaf) => leaf.startsWith('clocks[].'));
  const probes = unread.filter((leaf) => leaf.startsWith('server.probes.'));
  // `hub serve` takes the server's, its ready line shows them; notices name the public address; `insecure` is for a notice of the check. A district's name stands in the logs' answers.
  const served = ['server.host', 'server.insecure', 'server.keepAliveSeconds', 'server.port'];
  // The ways in are opened by `openIdentity` (test/connectors/identity-open.test.ts).
  const ways = unread.filter((leaf) => leaf.startsWith('identity[].'));
  expect(unread.filter((leaf) => leaf !== 'city.districts[].name' && !ofClocks.includes(leaf)).sort()).toEqual(
    [...ways, ...served, ...probes].sort(),
  );
});

/** A copy whose leaves tell when they are read. What a connector type or a profile holds is its own. */
function watched(value: unknown, path: string, read: Set<string>, leaves: Set<string>): unknown {
  if (Array.isArray(value) && value.every((member) => typeof member === 'object'))
    return value.map((member) => watched(member, `${path}[]`, read, leaves));
  const plain = value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype;
  if (!plain || /\.(profile|settings|mappings\[\])$/.test(path)) return value;
  const copy = {};
  for (const [key, child] of Object.entries(value as Tree)) {
    const below = path === '' ? key : `${path}.${key}`;
    const inside = watched(child, below, read, leaves);
    const leaf = inside === child;
    if (leaf) leaves.add(below);
    const get = (): unknown => {
      if (leaf) read.add(below);
      return inside;
    };
    Object.defineProperty(copy, key, { enumerable: true, get });
  }
  return copy;
}

/** A configuration as text, maps and digests too. */
function shown({ notices: _, ...config }: HubConfig): string {
  return JSON.stringify(config, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}

function at(tree: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((found, key) => (found as Tree)[key], tree);
}

/** The last argument is the value. */
function set(tree: Tree, ...path: unknown[]): void {
  const value = path.pop();
  const key = path.pop() as string;
  (at(tree, ...(path as string[])) as Tree)[key] = value;
}

const setOfUnits = (f: Tree, key: string, value: Tree): void =>
  set(f, 'sources', 1, 'kinds', 'jointInspection', 'children', 'participants', key, value);
const childOf = (f: Tree): string => Object.keys(at(f, 'sources', 1, 'kinds', 'jointInspection', 'children') as Tree)[0] as string;
const fieldOf = (f: Tree): string =>
  Object.keys(at(f, 'sources', 1, 'kinds', 'jointInspection', 'children', childOf(f), 'fields') as Tree)[0] as string;
