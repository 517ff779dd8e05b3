/** The configuration: every fault at once with its place, secrets from outside, and a frozen result. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { z } from 'zod';
import type { SourceType, TargetType } from '../../connectors/contract.js';
import { sourceType as fileDrop } from '../../connectors/sources/file-drop/index.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import type { HubError } from '../../schema/errors.js';
import type { Profile } from '../../schema/profile/profile.js';
import { jobs } from '../../src/jobs/jobs.js';
import { loadConfig } from '../../src/config/load.js';
import type { HubConfig } from '../../src/config/shape.js';

const folder = mkdtempSync(join(tmpdir(), 'hub-config-'));
const fail = (): never => {
  throw new Error('nothing is opened here');
};
const sourceTypes = new Map<string, SourceType>([
  ['table', { name: 'table', settings: z.object({ url: z.string() }), mapping: z.object({ from: z.string() }), open: fail }],
  [fileDrop.name, fileDrop],
]);
const targetTypes = new Map<string, TargetType>([['exchange', { name: 'exchange', settings: z.object({ baseUrl: z.string() }), open: fail }]]);
let kinds: KindDefinition[];
let profiles: Map<string, Profile>;

beforeAll(async () => {
  kinds = await loadKinds();
  profiles = await loadProfiles();
  writeFileSync(join(folder, 'departments.csv'), 'uscc,name,shortName,district\n11420700MB00000008,鄂州市某局,某局,city\n');
  writeFileSync(join(folder, 'secret.txt'), 'from a file\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const claim = () => ({
  from: 'v_sxrl',
  key: 'id',
  changedAt: 'gxsj',
  follow: { since: 'gxsj', overlap: '2h' } as unknown,
  department: { field: 'bmdm' },
  fields: { itemCode: 'sxbm', claimantUscc: 'bmdm', status: 'zt', claimedAt: 'rlsj' } as Record<string, string>,
  values: { status: { '1': 'CLAIMED' } } as Record<string, Record<string, string>>,
});

const good = () => ({
  city: { code: '420700', name: '鄂州市', uscc: '11420700MB00000008' },
  departments: { file: 'departments.csv' },
  districts: [
    { code: 'city', name: '市直', areaNumber: '420700', level: '2' },
    { code: 'echeng', name: '鄂城区', areaNumber: '420704', areaDefault: true },
    { code: 'linkong', name: '临空经济区', areaNumber: '420704' },
  ] as Record<string, unknown>[],
  sources: [
    {
      name: 'echeng-db',
      district: 'echeng' as unknown,
      type: 'table',
      settings: { url: 'mysql://u:p@h/db' } as Record<string, unknown>,
      kinds: { itemClaim: claim() } as Record<string, unknown>,
    },
  ],
  targets: [{ name: 'province', type: 'exchange', profile: 'hubei-assumed@1', settings: { baseUrl: 'http://127.0.0.1:1' }, kinds: ['itemClaim'] }],
  viewers: [{ name: 'admin', role: 'CITY_ADMIN', districts: ['*'], key: 'a-key-of-24-characters-00' }] as Record<string, unknown>[],
});

function load(file: object, env: Record<string, string> = {}): HubConfig {
  writeFileSync(join(folder, 'hub.yaml'), stringify(file));
  return loadConfig({ file: join(folder, 'hub.yaml'), env: { HUB_DATA: '/data/hub', ...env }, sourceTypes, targetTypes, profiles, jobs, kinds });
}

function faultsOf(file: object, env: Record<string, string> = {}): string[] {
  try {
    load(file, env);
    return [];
  } catch (error) {
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', exit: 4 });
    return String((error as HubError).details.faults).split('\n');
  }
}

describe('a good configuration', () => {
  it('becomes a mapping in the words of the connectors', () => {
    const [mapping] = load(good()).sources[0]?.mappings ?? [];

    expect(mapping).toMatchObject({ kind: 'itemClaim', key: ['id'], department: 'bmdm', district: null, withdrawn: null, extra: { from: 'v_sxrl' } });
    expect(mapping?.follow).toEqual({ mode: 'since', field: 'gxsj', overlapMs: 7_200_000 });
  });

  it('keeps a district rule with its raw field in every mapping', () => {
    const file = good();
    Object.assign(file.sources[0] as object, { district: { field: 'ssq', values: { '1': 'echeng' } } });

    const [source] = load(file).sources;

    expect(source).toMatchObject({ district: { field: 'ssq', values: { '1': 'echeng' } }, mappings: [{ district: 'ssq' }] });
  });

  it('is frozen, knows its places, and takes the port from HUB_PORT', () => {
    const config = load(good(), { HUB_PORT: '4711' });

    expect(config).toMatchObject({
      dataFolder: '/data/hub',
      configFolder: folder,
      server: { port: 4711 },
      database: { url: 'sqlite:/data/hub/hub.db' },
    });
    expect(config.city.departments.get('11420700MB00000008')?.district).toBe('city');
    expect(Object.isFrozen(config.sources[0]?.mappings)).toBe(true);
  });

  it('has the clocks with their usual days, but for those that are set', () => {
    const days = Object.fromEntries(load({ ...good(), clocks: { alertSigned: 2 } }).clocks.map((clock) => [clock.name, clock.days]));

    expect(days).toMatchObject({ punishmentPublicity: 7, exposureWithdrawal: 3, randomCheckResults: 20, alertSigned: 2 });
  });

  it('has a viewer’s own budget, none where it says none, and the usual one where it says nothing', () => {
    const viewer = { role: 'CITY_ADMIN', districts: ['*'] };
    const viewers = [undefined, 1_000, 'none'].map((budget, i) => ({
      ...viewer,
      name: `v${i}`,
      key: `a-key-of-16-chars-${i}`,
      ...(budget && { budget }),
    }));
    expect(load({ ...good(), viewers }).viewers.map(({ budget }) => budget)).toEqual([undefined, 1_000, null]);
  });

  it('gives a clerk the district of the department', () => {
    const uscc = /\d{8}\w{10}/.exec(readFileSync(join(folder, 'departments.csv'), 'utf8'))?.[0];
    const viewers = [{ name: 'clerk', role: 'DEPARTMENT_CLERK', department: uscc, key: 'a-key-of-24-characters-00' }];
    expect(load({ ...good(), viewers }).viewers[0]).toMatchObject({ districts: ['city'], department: uscc });
  });

  it('keeps of a key its digest only', () => {
    const config = load(good());

    expect(config.viewers[0]).toMatchObject({ districts: '*', keyDigest: expect.any(Buffer) });
    expect(JSON.stringify(config)).not.toContain('a-key-of-24-characters-00');
  });
});

describe('secrets', () => {
  it.each([
    ['a variable as it is', '${SECRET}', 'p@ss/word'],
    ['a file without its last line end', '${file:secret.txt}', 'from a file'],
    ['a variable in a URL percent-encoded', 'mysql://u:${SECRET}@h/db', 'mysql://u:p%40ss%2Fword@h/db'],
    ['the host of a URL as it is', 'mysql://u:${SECRET}@${HOST}/db', 'mysql://u:p%40ss%2Fword@db:3306/db'],
  ])('fill in %s', (_, url, expected) => {
    const file = good();
    Object.assign(file.sources[0] as object, { settings: { url } });

    expect(load(file, { SECRET: 'p@ss/word', HOST: 'db:3306' }).sources[0]?.settings).toEqual({ url: expected });
  });

  it('that are missing are faults at their path', () => {
    const file = good();
    Object.assign(file.sources[0] as object, { settings: { url: '${NO_SUCH}' } });

    expect(faultsOf(file)).toEqual([expect.stringMatching(/^sources\[0\]\.settings\.url\(第 \d+ 行\):环境变量 NO_SUCH 没有设置$/)]);
  });

  it('never show in a fault', () => {
    const file = good();
    Object.assign(file.sources[0] as object, { type: '${SECRET}' });

    expect(faultsOf(file, { SECRET: 'top-secret' }).join()).toMatch(/没有名为 \*\*\* 的数据源类型/);
  });
});

type Spoil = (file: ReturnType<typeof good>) => void;
const spoilt: [string, Spoil, string, RegExp][] = [
  ['an unknown key', (f) => Object.assign(f.city, { town: 1 }), 'city.town', /未知的键;此处可用:code、name、uscc/],
  [
    'a setting that the type does not know',
    (f) => Object.assign(f.sources[0]?.settings ?? {}, { uri: 1 }),
    'sources[0].settings.uri',
    /未知的键;此处可用:url/,
  ],
  ['a missing value', (f) => Reflect.deleteProperty(f.city, 'name'), 'city.name', /缺少此项,应为文本/],
  ['a wrong USCC', (f) => Object.assign(f.city, { uscc: '11420700MB00000009' }), 'city.uscc', /校验位/],
  [
    'an unknown district',
    (f) => Object.assign(f.sources[0] as object, { district: 'nowhere' }),
    'sources[0].district',
    /没有代码为 nowhere 的区,可用:city、echeng、linkong/,
  ],
  ['a shared area without a default', (f) => Object.assign(f.districts[1] as object, { areaDefault: false }), 'districts', /恰有一个 areaDefault/],
  [
    'an unknown source type',
    (f) => Object.assign(f.sources[0] as object, { type: 'magic' }),
    'sources[0].type',
    /没有名为 magic 的数据源类型,可用:table、file-drop/,
  ],
  ['an unknown kind', (f) => Object.assign(f.sources[0]?.kinds ?? {}, { magic: claim() }), 'sources[0].kinds.magic', /没有名为 magic 的数据类/],
  ['an unknown profile', (f) => Object.assign(f.targets[0] as object, { profile: 'x@1' }), 'targets[0].profile', /没有名为 x@1 的省级规范/],
  ['a kind that the profile does not take', (f) => f.targets[0]?.kinds.push('riskAlert'), 'targets[0].kinds[1]', /hubei-assumed@1 接收的数据类/],
  ['a name used twice', (f) => Object.assign(f.targets[0] as object, { name: 'echeng-db' }), 'targets[0].name', /echeng-db 重复/],
  ['a bad schedule', (f) => Object.assign(f, { jobs: { sync: { schedule: '61 * * * *' } } }), 'jobs.sync.schedule', /五段 cron/],
  [
    'plain http beyond loopback',
    (f) => Object.assign(f.targets[0]?.settings ?? {}, { baseUrl: 'http://10.0.0.1/' }),
    'targets[0].settings.baseUrl',
    /https/,
  ],
  [
    'a viewer of an unknown district',
    (f) => Object.assign(f.viewers[0] as object, { role: 'DASHBOARD', districts: ['x'] }),
    'viewers[0].districts[0]',
    /没有代码为 x 的区/,
  ],
  [
    'a clerk of no department',
    (f) => void (f.viewers[0] = { name: 'clerk', role: 'DEPARTMENT_CLERK', key: 'a-key-of-24-characters-00' }),
    'viewers[0].department',
    /必须写明部门/,
  ],
  [
    'a clerk of an unknown department',
    (f) => void (f.viewers[0] = { name: 'clerk', role: 'DEPARTMENT_CLERK', department: '11420700MB0E303331', key: 'a-key-of-24-characters-00' }),
    'viewers[0].department',
    /部门名录.*没有 11420700MB0E303331/,
  ],
  ['a clerk with districts', (f) => Object.assign(f.viewers[0] as object, { role: 'DEPARTMENT_CLERK' }), 'viewers[0].districts', /只写 department/],
  [
    'a department beside districts',
    (f) => Object.assign(f.viewers[0] as object, { department: 'x' }),
    'viewers[0].department',
    /只有 DEPARTMENT_CLERK/,
  ],
  ['a viewer without districts', (f) => Reflect.deleteProperty(f.viewers[0] as object, 'districts'), 'viewers[0].districts', /必填/],
  [
    'an operator of deliveries of one district',
    (f) => Object.assign(f.viewers[0] as object, { role: 'PUSH_OPERATOR', districts: ['city'] }),
    'viewers[0].districts',
    /PUSH_OPERATOR 应为/,
  ],
  ['a key that administers people', (f) => Object.assign(f.viewers[0] as object, { role: 'SYSTEM_ADMIN' }), 'viewers[0].role', /CITY_ADMIN/],
  ['a database without a name', (f) => Object.assign(f, { database: { url: 'mysql://hub:p@db:3306' } }), 'database.url', /主机:端口\/库/],
  ['a password that is not encoded', (f) => Object.assign(f, { database: { url: 'mysql://hub:p#x@db/hub' } }), 'database.url', /主机:端口\/库/],
  ['a port beyond all ports', (f) => Object.assign(f, { database: { url: 'mysql://hub:p@db:99999/hub' } }), 'database.url', /主机:端口\/库/],
  ['an address of spans that is none', (f) => Object.assign(f, { observability: { otlp: 'ftp://x/' } }), 'observability.otlp', /http:\/\//],
  ['a length of time without end', (f) => Object.assign(f, { jobs: { sync: { catchUp: '9999d' } } }), 'jobs.sync.catchUp', /最长 3650d/],
  ['a key that no header carries', (f) => Object.assign(f.viewers[0] as object, { key: 'a key of spaces !' }), 'viewers[0].key', /不含空格/],
  ['a budget that is no number of rows', (f) => Object.assign(f.viewers[0] as object, { budget: 0 }), 'viewers[0].budget', /none/],
  ['a short key', (f) => Object.assign(f.viewers[0] as object, { key: 'short' }), 'viewers[0].key', /至少 16/],
  ['a department of an unknown district', (f) => f.districts.shift(), 'departments.file', /第 2 行:没有代码为 city 的区/],
];

const kindFaults: [string, Partial<ReturnType<typeof claim>> | Record<string, unknown>, string, RegExp][] = [
  ['an unknown field', { fields: { ...claim().fields, colour: 'x' } }, 'fields.colour', /没有名为 colour 的字段/],
  ['a required field that is not mapped', { fields: { itemCode: 'a', claimantUscc: 'b', status: 'c' } }, 'fields', /缺少必填字段 claimedAt/],
  ['a value of no list', { values: { status: { '1': 'DREAMT' } } }, 'values.status.1', /DREAMT:不在可选值内/],
  ['a value map of an unmapped field', { values: { level: { '1': '1' } } }, 'values.level', /没有在 fields 中对应/],
  [
    'an unknown child list',
    { children: { friends: { from: 'x', parentKey: 'a', key: 'b', fields: {} } } },
    'children.friends',
    /没有名为 friends 的子表/,
  ],
  ['a followed kind without a time of change', { changedAt: undefined }, 'changedAt', /必须写明变更时间字段/],
  ['a bad duration', { follow: { since: 'gxsj', overlap: 'soon' } }, 'follow.overlap', /应为时长/],
  ['a key that only another type knows', { path: '/claims' }, 'path', /未知的键;此处可用:from/],
];

describe('a fault', () => {
  it.each(spoilt)('%s is told with its place', (_, spoil, path, message) => {
    const file = good();
    spoil(file);

    expect(faultsOf(file).filter((line) => line.startsWith(`${path}(`) && message.test(line))).toHaveLength(1);
  });

  it.each(kindFaults)('%s is told with its place in the kind', (_, change, path, message) => {
    const file = good();
    Object.assign(file.sources[0]?.kinds ?? {}, { itemClaim: { ...claim(), ...change } });

    expect(faultsOf(file)).toEqual([expect.stringMatching(message)]);
    expect(faultsOf(file)[0]).toContain(`sources[0].kinds.itemClaim.${path}(`);
  });

  it.each([
    ['下级\\\\*.csv', '子文件夹请用 /'],
    ['/srv/*.csv', '应为投放文件夹之内的样式'],
    ['../*.csv', '应为投放文件夹之内的样式'],
    ['done/*.csv', '由系统使用'],
    ['**/*.csv', null],
    ['下级/*.csv', null],
  ])('a pattern of file names as %s', (match, told) => {
    const file = good();
    const { from: _from, ...mapping } = claim();
    Object.assign(file.sources[0] as object, { type: 'file-drop', settings: { folder: 'drop' } });
    Object.assign(file.sources[0]?.kinds ?? {}, { itemClaim: { ...mapping, follow: 'all', match } });
    expect(faultsOf(file)).toEqual(told === null ? [] : [expect.stringContaining(told)]);
  });

  it('keys of files are not swept, and that is told', () => {
    const file = good();
    const { from: _from, ...mapping } = claim();
    Object.assign(file.sources[0] as object, { type: 'file-drop', settings: { folder: 'drop' } });
    Object.assign(file.sources[0]?.kinds ?? {}, { itemClaim: { ...mapping, follow: 'all', match: '*.csv', keys: { believe: true } } });
    expect(faultsOf(file)).toEqual([expect.stringContaining('看不出什么消失了')]);
  });

  it.each([{ separator: ';;' }, { encoding: 'latin1' }, { titleRows: -1 }, { header: 2 }])('of how a CSV is written, %j is none', (csv) => {
    const file = good();
    const { from: _from, ...mapping } = claim();
    Object.assign(file.sources[0] as object, { type: 'file-drop', settings: { folder: 'drop' } });
    Object.assign(file.sources[0]?.kinds ?? {}, { itemClaim: { ...mapping, follow: 'all', match: '*.csv', csv } });
    expect(faultsOf(file)).toEqual([expect.stringMatching(/^sources\[0\]\.kinds\.itemClaim\.csv/)]);
  });

  it.each(['feed', { since: 'gxsj' }])('a folder whose files are to be followed by %j is told, for it would be read whole all the same', (follow) => {
    const file = good();
    const { from: _from, ...mapping } = claim();
    Object.assign(file.sources[0] as object, { type: 'file-drop', settings: { folder: 'drop' } });
    const kinds = (how: unknown) => Object.assign(file.sources[0]?.kinds ?? {}, { itemClaim: { ...mapping, match: '*.csv', follow: how } });
    kinds('all');
    expect(faultsOf(file)).toEqual([]);
    kinds(follow);
    expect(faultsOf(file)).toEqual([expect.stringMatching(/^sources\[0\]\.kinds\.itemClaim\.follow(\.since)?\(.*文件总是整份读取/)]);
  });

  it('hides no other: shape, references and environment are told in one answer', () => {
    const file = good();
    Reflect.deleteProperty(file.city, 'name');
    Object.assign(file.sources[0] as object, { district: 'nowhere', type: 'magic' });

    const faults = faultsOf(file, { HUB_PORT: 'http' });

    expect(faults.map((line) => line.split(/[(:]/)[0])).toEqual(['city.name', 'sources[0].type', 'sources[0].district', 'HUB_PORT']);
  });
});

describe('a schedule that would not run', () => {
  const texts = ['0 22-2 * * *', '0 0 * * FRI-MON', '59-0 * * * *', '0 0 * * monday', '0 0 * January *', '0 0 15W * *', '@daily', '0 0 30 2 *'];
  it.each(texts)('“%s” is told at each place with its line', (schedule) => {
    const file = good();
    Object.assign(file.sources[0] as object, { schedule });
    Object.assign(file.targets[0] as object, { downward: { alerts: { schedule } } });
    Object.assign(file, { jobs: { sync: { schedule }, reconcile: { schedule } } });

    const lines = readLines(faultsOf(file));

    expect(lines.map(([path]) => path)).toEqual([
      'sources[0].schedule',
      'targets[0].downward.alerts.schedule',
      'jobs.sync.schedule',
      'jobs.reconcile.schedule',
    ]);
    const text = readFileSync(join(folder, 'hub.yaml'), 'utf8').split('\n');
    for (const [, line, message] of lines) {
      expect(text[line - 1]).toContain(schedule);
      expect(message).toMatch(/^不是可用的五段 cron\(分 时 日 月 星期\):.+/);
    }
  });

  const readLines = (faults: readonly string[]): [string, number, string][] =>
    faults.map((fault) => {
      const [, path = '', line, message = ''] = /^(.+?)\(第 (\d+) 行\):(.+)$/.exec(fault) ?? [];
      return [path, Number(line), message];
    });
});

describe('what takes effect with a later version', () => {
  it('is told once for each planned key that is written down, with its line', () => {
    const file = {
      ...good(),
      clocks: { punishmentPublicity: 2, randomCheckResults: 9, alertSigned: 2 },
      jobs: { reconcile: { schedule: '0 3 * * *', overlap: 'queue' } },
    };

    expect(load(file).notices).toEqual([
      expect.stringMatching(/^clocks\.punishmentPublicity\(第 \d+ 行\):.*以后的版本/),
      expect.stringMatching(/^clocks\.randomCheckResults\(第 \d+ 行\):.*以后的版本/),
      expect.stringMatching(/^jobs\.reconcile\(第 \d+ 行\):.*以后的版本/),
    ]);
  });

  it('is not told where nothing of it is written down', () => {
    const file = good();
    for (const district of file.districts) Reflect.deleteProperty(district, 'level');

    expect(load(file).notices).toEqual([]);
  });
});

describe('a file of departments', () => {
  it('that is not UTF-8 is refused, as its names would be read wrongly', () => {
    writeFileSync(
      join(folder, 'gbk.csv'),
      Buffer.concat([Buffer.from('uscc,name,district\n11420700MB00000008,'), Buffer.from([0xb6, 0xf5]), Buffer.from(',city\n')]),
    );

    expect(faultsOf({ ...good(), departments: { file: 'gbk.csv' } })).toEqual([expect.stringContaining('gbk.csv:文件应为 UTF-8 编码')]);
  });

  it('without a column is refused with its line', () => {
    writeFileSync(join(folder, 'short.csv'), 'uscc,name\n');

    expect(faultsOf({ ...good(), departments: { file: 'short.csv' } })).toEqual([expect.stringContaining('short.csv 第 1 行:缺少列 district')]);
  });
});

describe('the days of a clock', () => {
  it('are told where they are no whole number from 1 to 365, or the clock is unknown', () => {
    const faults = faultsOf({ ...good(), clocks: { alertSigned: 0, alertFedBack: 1.5, alertClosed: '十', punishmentPublicity: 400, alertRead: 3 } });

    for (const name of ['alertSigned', 'alertFedBack', 'alertClosed', 'punishmentPublicity'])
      expect(faults.some((fault) => fault.startsWith(`clocks.${name}`) && /\d/.test(fault.split(':')[1] ?? ''))).toBe(true);
    expect(faults.some((fault) => fault.startsWith('clocks.alertRead') && fault.includes('punishmentPublicity'))).toBe(true);
    expect(faults).toHaveLength(5);
  });
});

describe('a file that is none', () => {
  it('is told as unreadable where it is missing', () => {
    const request = { file: join(folder, 'none.yaml'), env: {}, sourceTypes, targetTypes, profiles, jobs, kinds };

    expect(() => loadConfig(request)).toThrow(expect.objectContaining({ code: 'CONFIG_UNREADABLE', exit: 4 }));
  });

  it('is told with its line where it is no YAML', () => {
    writeFileSync(join(folder, 'broken.yaml'), 'city: { code: 1\nzone: [');

    expect(() => loadConfig({ file: join(folder, 'broken.yaml'), env: {}, sourceTypes, targetTypes, profiles, jobs, kinds })).toThrow(/第 2 行/);
  });
});
