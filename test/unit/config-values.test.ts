/** What a mapping says of its values is checked with the file: layouts, units, constants, defaults; and what many places lack is told once. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { stringify } from 'yaml';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import type { HubError } from '../../schema/errors.js';
import type { Profile } from '../../schema/profile/profile.js';
import { openProgram } from '../../src/cli/program.js';
import { runCli } from '../../src/cli/run.js';
import { loadConfig } from '../../src/config/load.js';
import type { HubConfig } from '../../src/config/shape.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { jobs } from '../../src/jobs/jobs.js';

const folder = mkdtempSync(join(tmpdir(), 'hub-values-'));
let kinds: KindDefinition[];
let profiles: Map<string, Profile>;
let types: Awaited<ReturnType<typeof loadConnectors>>;

beforeAll(async () => {
  [kinds, profiles, types] = [await loadKinds(), await loadProfiles(), await loadConnectors()];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plan = (change: object) => ({ match: '*.csv', key: '编号', fields: { planId: '编号', planName: '名称', year: '年度' }, ...change });

const file = (kindsOfSource: object, more: object = {}) => ({
  city: { code: '420700', name: '鄂州市', uscc: '11420700MB00000008' },
  districts: [{ code: 'echeng', name: '鄂城区', areaNumber: '420704' }],
  sources: [{ name: 's1', district: 'echeng', type: 'file-drop', settings: { folder: 'drop' }, kinds: kindsOfSource }],
  ...more,
});

const written = (content: object): string => {
  const path = join(folder, 'hub.yaml');
  writeFileSync(path, stringify(content));
  return path;
};

const load = (content: object): HubConfig =>
  loadConfig({ file: written(content), env: { HUB_DATA: folder }, sourceTypes: types.sources, targetTypes: types.targets, profiles, jobs, kinds });

function faultsOf(content: object): string[] {
  try {
    load(content);
    return [];
  } catch (error) {
    return String((error as HubError).details.faults).split('\n');
  }
}

const bulletin = (change: object) => ({
  match: '*.csv',
  key: 'id',
  fields: { newsId: 'id', title: 'title', body: 'body', publishTime: 'pub' },
  ...change,
});
const fined = (amount: string, change: object = {}) => {
  const punishAct = kinds.find(({ name }) => name === 'punishAct') as KindDefinition;
  const required = punishAct.fields.filter((field) => field.required).map(({ name }) => [name, name]);
  return { match: '*.csv', key: 'id', fields: { ...Object.fromEntries(required), fineAmount: amount }, ...change };
};

describe('a fault of a mapping', () => {
  const cases: readonly (readonly [string, () => object, RegExp])[] = [
    [
      'a layout that is none',
      () => ({ bulletin: bulletin({ formats: { publishTime: 'YYYY-MM-DD' } }) }),
      /formats\.publishTime\(第 \d+ 行\):.*小写的 yyyy/,
    ],
    ['a layout of a text', () => ({ bulletin: bulletin({ formats: { title: 'yyyy-MM-dd' } }) }), /formats\.title.*不是日期或时间/],
    ['a layout of nothing', () => ({ bulletin: bulletin({ formats: { when: 'epoch-s' } }) }), /formats\.when.*没有名为 when/],
    [
      'a layout of a change time that is not mapped',
      () => ({ bulletin: bulletin({ formats: { changedAt: 'epoch-s' } }) }),
      /formats\.changedAt.*没有写明变更时间/,
    ],
    ['a layout of a field that is not mapped', () => ({ bulletin: bulletin({ formats: { withdrawTime: 'epoch-s' } }) }), /没有在 fields 中对应/],
    ['a unit that is none', () => ({ punishAct: fined('je', { units: { fineAmount: '两' } }) }), /units\.fineAmount.*不认识单位 两,可用:分、角、元/],
    ['a unit of a text', () => ({ bulletin: bulletin({ units: { title: '元' } }) }), /units\.title.*不是金额或比例/],
    ['a unit that its heading denies', () => ({ punishAct: fined('金额(万元)', { units: { fineAmount: '元' } }) }), /写的是万元,与 元 不符/],
    [
      'a heading that may mean a unit',
      () => ({ punishAct: fined('罚款万元') }),
      /fields\.fineAmount.*像是带有单位,请在 units 中写明,如 units: \{ fineAmount: 万元 \}/,
    ],
    ...['没收违法所得万元', '罚没收入万元', '货值万元', '金额合计万元', '万元以上罚款', 'fine_wan'].map(
      (name) =>
        [
          `a unit in the name ${name}`,
          () => ({ punishAct: fined(name) }),
          /像是带有单位,请在 units 中写明,如 units: \{ fineAmount: 万元 \}/,
        ] as (typeof cases)[number],
    ),
    ['a heading that names two units', () => ({ punishAct: fined('金额(元/万元)') }), /像是带有单位/],
    [
      'a constant that cannot be',
      () => ({ bulletin: bulletin({ constants: { withdrawTime: '明天' } }) }),
      /constants\.withdrawTime.*明天:不是可读的日期/,
    ],
    ['a constant that is a filler', () => ({ bulletin: bulletin({ constants: { author: '无' } }) }), /占位内容/],
    ['a constant of a mapped field', () => ({ bulletin: bulletin({ constants: { title: '题' } }) }), /fields 与 constants 只能写一处/],
    [
      'a constant and a default',
      () => ({ bulletin: bulletin({ constants: { area: '甲' }, defaults: { area: '乙' } }) }),
      /constants 与 defaults 只能写一处/,
    ],
    ['a default of no field', () => ({ bulletin: bulletin({ defaults: { colour: '红' } }) }), /defaults\.colour.*没有名为 colour 的字段/],
    [
      'required fields that come from nowhere',
      () => ({ bulletin: bulletin({ fields: { newsId: 'id' } }) }),
      /缺少必填字段 title\(标题\)、body\(正文\)、publishTime\(发布时间\)的对应/,
    ],
  ];
  it.each(cases)('%s is told, and nothing else', (_, kindsOfSource, message) => {
    expect(faultsOf(file(kindsOfSource()))).toEqual([expect.stringMatching(message)]);
  });
});

describe('a good mapping', () => {
  it('has the units that its headings and its own words say, by one name each', () => {
    const mapping = (amount: string, change: object = {}) => load(file({ punishAct: fined(amount, change) })).sources[0]?.mappings[0]?.units;

    const units = [mapping('金额\uff08万元\uff09'), mapping('金额(元)'), mapping('je', { units: { fineAmount: '万' } }), mapping('je')];
    expect(units).toEqual(['万元', '元', '万元', '元'].map((fineAmount) => ({ fineAmount })));
    const wordings = [
      '金额\uff08人民币\uff1a万元\uff09',
      '金额\uff08RMB万元\uff09',
      '金额\uff08以万元计\uff09',
      '金额《万元》',
      '金额\uff08万 元\uff09',
      '金额\uff08万元人民币\uff09',
    ];
    expect(wordings.map((name) => mapping(name))).toEqual(wordings.map(() => ({ fineAmount: '万元' })));
  });

  it('says what was read off a heading, and nothing of the yuan', () => {
    expect(['je', '金额(元)', '金额元'].flatMap((name) => load(file({ punishAct: fined(name) })).notices)).toEqual([]);
    expect(load(file({ punishAct: fined('金额(万元)') })).notices).toEqual([
      expect.stringMatching(/fields\.fineAmount\(第 \d+ 行\):按字段名读作以万元计/),
    ]);
  });

  it('may fill required fields by constants and defaults', () => {
    const constants = { title: '通报', publishTime: '2026-06-01' };
    expect(faultsOf(file({ bulletin: bulletin({ fields: { newsId: 'id' }, constants, defaults: { body: '正文从略' } }) }))).toEqual([]);
    expect(faultsOf(file({ bulletin: plan({}) })).length).toBeGreaterThan(0);
  });
});

describe('what many places lack', () => {
  it('is one line: a district that sources and departments name', () => {
    const lines = Array.from({ length: 24 }, (_, i) => `11420700MB0000000${i % 10},局${i},huarong`);
    writeFileSync(
      join(folder, 'departments.csv'),
      ['uscc,name,district', ...lines.map((line) => line.replace(/^\w+/, '11420700MB00000008'))].join('\n'),
    );
    const sources = ['a', 'b', 'c', 'd'].map((name) => ({ name, district: 'huarong', type: 'file-drop', settings: { folder: name }, kinds: {} }));

    const faults = faultsOf({ ...file({}), sources, departments: { file: 'departments.csv' } }).filter((line) => line.includes('huarong'));

    expect(faults).toEqual([
      expect.stringMatching(/^sources\[0\]\.district\(第 \d+ 行\):没有代码为 huarong 的区,可用:echeng\(共 5 处相同,另见 sources\[1\].*等\)$/),
    ]);
  });

  it('but not what is wrong at each place by itself', () => {
    expect(faultsOf(file({ bulletin: bulletin({ formats: { publishTime: 'epoch-us', withdrawTime: 'epoch-us' } }) })).length).toBe(3);
  });
});

test('a program that checks a file gets JSON for a wrong one too', async () => {
  const said = { out: '', err: '' };
  const streams = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) };
  const config = written(file({ bulletin: bulletin({ formats: { publishTime: 'YYYY' } }) }));

  const exit = await runCli(['config', 'check', '--json', '--config', config], openProgram, streams);

  expect(exit).toBe(4);
  expect(JSON.parse(said.out)).toMatchObject({
    ok: false,
    code: 'CONFIG_INVALID',
    faults: [{ path: 'sources[0].kinds.bulletin.formats.publishTime', line: expect.any(Number), message: expect.stringContaining('yyyy') }],
  });
  expect(said.err).toContain('配置有误');
});
