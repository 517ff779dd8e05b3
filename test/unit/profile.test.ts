/** A profile is data: what it asks, how values go up under it, and every fault in it is named at the start. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Content, KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import type { Profile, ProfileTable } from '../../schema/profile/profile.js';
import { profileProblems, relaxedBy } from '../../schema/profile/check.js';
import { profileFaults } from '../../schema/profile/faults.js';
import { profile as hubei } from '../../schema/profiles/hubei-assumed-1.js';
import { profile as jiangsu } from '../../schema/profiles/jiangsu-template-1.js';
import { outwardRows } from '../../src/outbox/outward.js';
import { check } from '../../src/validation/check.js';

const ZONE = 'Asia/Shanghai';
let kinds: KindDefinition[];
beforeAll(async () => void (kinds = await loadKinds()));
const kindOf = (name: string) => kinds.find((kind) => kind.name === name) as KindDefinition;

/** Hubei's profile with another word on the columns of one table. */
function variant(table: string, change: Partial<ProfileTable>, more: Partial<Profile> = {}): Profile {
  return { ...hubei, name: 'test@1', tables: hubei.tables.map((one) => (one.table === table ? { ...one, ...change } : one)), ...more };
}

const sent = (profile: Profile, kind: string, content: Content) => JSON.parse(outwardRows(profile, kindOf(kind), content, {}, ZONE)[0]?.text ?? '{}');
const problems = (profile: Profile, kind: string, content: Content) =>
  profileProblems(profile, kindOf(kind), content, {}, ZONE, relaxedBy([profile], kindOf(kind))).map(({ field, rule }) => `${field.name} ${rule}`);

describe('the profiles of the folder', () => {
  it('have no fault', async () => {
    for (const profile of (await loadProfiles()).values()) expect(profileFaults(profile, kinds), profile.name).toEqual([]);
  });

  it('are known by name: Hubei requires no more than its fields do, Jiangsu has requirements of its own', () => {
    expect(problems(hubei, 'punishAct', {})).toEqual([]);
    expect(problems(jiangsu, 'punishAct', { institution: null, superviseObject: '企业' })).toEqual(['checkActionCode REQUIRED']);
    expect(problems(jiangsu, 'forceAct', { checkActionCode: 'JC-1', forceType: '02' })).toEqual(['forceExecutionType REQUIRED']);
  });
});

describe('a value goes up', () => {
  const content = { fineAmount: '2000.5', isHearing: '1', punishSetDate: '2022-04-01', punishActionCode: 'CF-1' };

  it('under Hubei as it is stored, under Jiangsu with 是 and two decimals', () => {
    expect(sent(hubei, 'punishAct', content)).toMatchObject({ fine_amount: '2000.5', is_hearing: '1' });
    expect(sent(jiangsu, 'punishAct', content)).toMatchObject({ fine_amount: '2000.50', is_hearing: '是' });
  });

  it.each([
    ['2000.5', '0.20005'],
    ['123456', '12.3456'],
    ['10000', '1'],
    ['0.01', '0.000001'],
    ['9007199254740993', '900719925474.0993'],
  ])('%s 元 as %s 万元, digit for digit', (given, expected) => {
    const profile = variant('jg_jgxw_punish_action', { columns: { fineAmount: { unit: '万元' } } });
    expect(sent(profile, 'punishAct', { fineAmount: given })).toEqual({ fine_amount: expected });
  });

  it('with its date in the form of the profile, under the name of the profile', () => {
    const profile = variant('jg_jgxw_punish_action', { names: { punishSetDate: 'jdrq' }, columns: { punishSetDate: { date: 'yyyyMMdd' } } });
    expect(sent(profile, 'punishAct', { punishSetDate: '2022-04-01' })).toEqual({ jdrq: '20220401' });
    const moments = variant('jg_jgdt', { columns: { publishTime: { date: 'yyyyMMddHHmmss' } } });
    expect(sent(moments, 'bulletin', { publishTime: '2022-03-01T02:00:00.000Z' })).toEqual({ publish_time: '20220301100000' });
  });
});

describe('a profile requires', () => {
  const columns = {
    submittedPersonnel: { required: true },
    planId: { required: { checkType: ['01'] }, exact: 6 },
    companyType: { max: 4 },
    checkActionCode: { pattern: { form: 'JC-\\d+', says: '“JC-”加数字' } },
  } as const;
  const lists = { checkType: { '01': { code: '1' }, '02': { code: '2', from: '2022-06-01' }, '03': { code: '3', until: '2021-12-31' } } };
  const strict = () => variant('jg_jgxw_check_action', { columns }, { lists });
  const good = { submittedPersonnel: '王某', planId: 'P-0001', checkActionCode: 'JC-1', checkType: '01', checkDate: '2022-03-01' };

  it.each([
    ['nothing of a row that keeps it', {}, []],
    ['for a field that is optional elsewhere', { submittedPersonnel: null }, ['submittedPersonnel REQUIRED']],
    ['for a field under its condition', { planId: null }, ['planId REQUIRED']],
    ['for nothing where the condition does not hold', { planId: null, checkType: '99' }, ['checkType CODE_LIST']],
    ['for an exact length', { planId: 'P-1' }, ['planId LENGTH']],
    ['for a shorter text than the hub keeps', { companyType: '有限责任公司' }, ['companyType LENGTH']],
    ['for a pattern', { checkActionCode: '检-1' }, ['checkActionCode PATTERN']],
    ['for a code that is used on that day', { checkType: '02', planId: null }, ['checkType CODE_EXPIRED']],
    ['for a code that has not ended', { checkType: '03', planId: null }, ['checkType CODE_EXPIRED']],
  ] as const)('%s', (_, change, expected) => {
    expect(problems(strict(), 'checkAct', { ...good, ...change })).toEqual(expected);
  });

  it('less than the field does, and the other targets still require it', () => {
    const lax = variant('jg_jgxw_check_action', { columns: { superviseObject: { required: false } } });
    const context = { areaNumber: null, today: '2022-12-31', bodyName: () => null, children: {}, zone: ZONE };
    const findingsWith = (profileChecks: { target: string; profile: Profile }[]) =>
      check(kindOf('checkAct'), { superviseObject: null }, [], { ...context, profileChecks })
        .filter((finding) => finding.field === 'superviseObject')
        .map(({ rule, target }) => `${rule} ${target ?? 'everywhere'}`);
    expect(findingsWith([])).toEqual(['REQUIRED everywhere']);
    expect(findingsWith([{ target: 'a', profile: lax }])).toEqual([]);
    expect(
      findingsWith([
        { target: 'a', profile: lax },
        { target: 'b', profile: hubei },
      ]),
    ).toEqual(['REQUIRED b']);
  });
});

it('names every fault of a profile at once', () => {
  const columns = {
    stranger: {},
    itemCode: { required: false, max: 99 },
    fineAmount: { date: 'yyyyMMdd', list: 'nowhere' },
    punishResult: { pattern: { form: '(', says: '…' }, required: { nobody: ['1'] } },
    punishActionCode: { required: false },
  } as const;
  const bad = variant(
    'jg_jgxw_punish_action',
    { columns, omit: ['ghost'], names: { punishResult: 'punish_type', caseSource: '17' } },
    {
      name: 'no version',
      counts: ['riskAlert'],
      lists: { yesNo: { '7': { code: '是' }, '1': { code: '是', from: '2022-13-01', until: '2021-01-01' } } },
    },
  );
  const faults = profileFaults(bad, kinds).map(({ at, message }) => `${at} ${message}`);
  for (const part of [
    'name 应为',
    'stranger',
    'ghost',
    '长度 99 超过',
    '不是日期或时间',
    'nowhere',
    '正则',
    'nobody',
    '编号字段必须必填',
    '列名 punish_type 重复',
    '列名 17 不能只有数字',
    'riskAlert 没有上报的表',
    '没有 7',
    '2022-13-01',
    '颠倒',
  ]) {
    expect(
      faults.some((line) => line.includes(part)),
      `${part} in ${faults.join('\n')}`,
    ).toBe(true);
  }
});
