/** Searching through the gateway: the same answers on both engines, within scope, in step with the records, blind to what is protected. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/api.js';
import { engines } from '../support/database.js';
import { type Data, openStage, row } from './stage.js';

const item = (id: string, itemCode: string, itemName: string, subItemName: string | null = null) =>
  row(id, 'city', { itemCode, itemName, subItemName });
const act = (id: string, district: string, checkActionCode: string, checkActionName: string, administrativeCp = '张三丰') =>
  row(id, district, { checkActionCode, checkActionName, administrativeCp, institutionCode: '11420700MB0000000X', institution: '市场监督管理局' });

const ACTS: Row[] = [
  act('a1', 'echeng', 'JC202200001', '餐饮服务单位日常检查'),
  act('a2', 'huarong', 'JC202200002', '餐饮服务专项检查'),
  act('a3', 'echeng', 'JC202300001', '𠮷野家检查'),
  act('a4', 'echeng', 'XX1', '𠀋野家抽查 ABC-1'),
  act('a5', 'echeng', 'XX2', '服务餐饮'),
  act('a6', 'echeng', 'XX3', '餐 饮'),
];

describe.each(engines)('searching on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    await stage.insert('supervision_item', [item('i1', '420001', '餐饮', '小餐饮'), item('i2', '420002', '对餐饮服务的监督检查')]);
    await stage.insert('check_act', ACTS);
  });
  afterAll(() => stage.close());

  const query =
    'query($text: String!, $first: Int, $after: String) { search(text: $text, first: $first, after: $after) { nodes { id kind kindTitle title codes snippet } edges { cursor node { id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor } } }';
  const ofKinds = query.replace('$text: String!', '$text: String!, $kinds: [Kind!]!').replace('text: $text', 'text: $text, kinds: $kinds');
  const titles = async (text: string, key = 'city', kinds: string[] | null = null) => {
    const { data, errors } = await stage.ask(key, kinds ? ofKinds : query, { text, ...(kinds && { kinds }) });
    expect(errors).toBeUndefined();
    return data.search.nodes.map((node: Data) => node.title);
  };

  it.each([
    ['餐饮', ['餐 饮', '餐饮', '餐饮服务专项检查', '餐饮服务单位日常检查', '服务餐饮', '对餐饮服务的监督检查']],
    ['餐饮服务', ['餐饮服务专项检查', '餐饮服务单位日常检查', '对餐饮服务的监督检查']],
    ['专项 餐饮', ['餐饮服务专项检查']],
    ['饮', ['餐 饮', '服务餐饮', '餐饮服务专项检查', '餐饮服务单位日常检查', '对餐饮服务的监督检查', '餐饮']],
    ['𠮷野', ['𠮷野家检查']],
    ['𠀋', ['𠀋野家抽查 ABC-1']],
    ['jc2022', ['餐饮服务专项检查', '餐饮服务单位日常检查']],
    ['JC202200001', ['餐饮服务单位日常检查']],
    ['JC202200001', ['餐饮服务单位日常检查']],
    ['abc', ['𠀋野家抽查 ABC-1']],
    ['42000', ['对餐饮服务的监督检查', '餐饮']],
    ['市场监督管理局 XX1', ['𠀋野家抽查 ABC-1']],
    ['00001', []],
    ['1142', ['餐 饮', '服务餐饮', '𠀋野家抽查 ABC-1', '𠮷野家检查', '餐饮服务专项检查', '餐饮服务单位日常检查']],
    ['饮餐', []],
    ['无此文字', []],
    ['"餐饮" OR (检查*)', []],
    ["' -- +饮 <>~", ['餐 饮', '服务餐饮', '餐饮服务专项检查', '餐饮服务单位日常检查', '对餐饮服务的监督检查', '餐饮']],
  ])('finds by %s', async (text, expected) => {
    expect(await titles(text)).toEqual(expected);
  });

  it('refuses a text without a letter or a digit', async () => {
    expect((await stage.ask('city', query, { text: '%' })).errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });

  it.each(['张三丰', '张', '三丰'])('never finds by %s, which is protected', async (text) => {
    expect(await titles(text)).toEqual([]);
  });

  it('keeps to the viewer’s districts and what is shared, and to the kinds asked for', async () => {
    expect(await titles('餐饮', 'echeng')).toEqual(['餐 饮', '餐饮', '餐饮服务单位日常检查', '服务餐饮', '对餐饮服务的监督检查']);
    expect(await titles('餐饮', 'echeng', ['CHECK_ACT'])).toEqual(['餐 饮', '餐饮服务单位日常检查', '服务餐饮']);
    expect(await titles('餐饮', 'city', ['ITEM_CLAIM'])).toEqual([]);
    expect(await titles('餐饮', 'city', [])).toEqual([]);
    const { errors } = await stage.ask('city', ofKinds, { text: '餐饮', kinds: ['NOTHING'] });
    expect(errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
    expect((await stage.ask('dashboard', query, { text: '餐饮' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('says of each hit what it is, and leads to the record in one statement for all', async () => {
    stage.statements.length = 0;
    const { data } = await stage.ask(
      'city',
      `{ search(text: "专项", kinds: [CHECK_ACT]) { nodes { kind kindTitle codes snippet district { name } record { id ... on CheckAct { checkActionCode } ... on ItemClaim { status } } } } }`,
    );
    const [hit] = data.search.nodes;
    expect(hit).toMatchObject({
      kind: 'CHECK_ACT',
      kindTitle: '行政检查',
      codes: ['JC202200002', '11420700MB0000000X'],
      snippet: '餐饮服务专项检查',
      district: { name: 'huarong' },
    });
    expect(hit.record.checkActionCode).toBe('JC202200002');
    expect(stage.statements.filter((text) => / FROM `check_act`/.test(text))).toHaveLength(2);
    expect(stage.statements.at(-1)).toMatch(/^SELECT `id`,`checkActionCode` FROM/);
  });

  it('walks its pages without losing or repeating', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data } = await stage.ask('city', query, { text: '餐饮', first: 2, after });
      seen.push(...data.search.nodes.map((node: Data) => node.title));
      after = data.search.pageInfo.endCursor;
      more = data.search.pageInfo.hasNextPage;
    }
    expect(seen).toEqual(await titles('餐饮'));
    const other = await stage.ask('city', query, { text: '餐饮', first: 1 });
    const wrong = await stage.ask('city', query, { text: '检查', after: other.data.search.pageInfo.endCursor });
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_ARGUMENT');
  });

  it('follows a record that changes, moves or is withdrawn', async () => {
    const before = act('m1', 'echeng', 'MV1', '起初名称');
    await stage.insert('check_act', [before]);
    expect(await titles('起初', 'echeng')).toEqual(['起初名称']);
    const renamed = { ...before, checkActionName: '后来名称' };
    await stage.replace('check_act', before, renamed);
    expect([await titles('起初', 'echeng'), await titles('后来', 'echeng')]).toEqual([[], ['后来名称']]);
    const moved = { ...renamed, district: 'huarong' };
    await stage.replace('check_act', renamed, moved);
    expect([await titles('后来', 'echeng'), await titles('后来')]).toEqual([[], ['后来名称']]);
    await stage.replace('check_act', moved, { ...moved, withdrawnAt: '2022-09-09T00:00:00.000Z' });
    expect(await titles('后来')).toEqual([]);
  });

  it('shows of a long name the part that was found', async () => {
    await stage.insert('check_act', [act('l1', 'echeng', 'LG1', `${'前'.repeat(100)}目标${'后'.repeat(100)}`)]);
    const { data } = await stage.ask('city', query, { text: '目标' });
    expect(data.search.nodes[0].snippet).toMatch(/^…前+目标后+…$/);
    expect([...data.search.nodes[0].snippet].length).toBeLessThanOrEqual(62);
  });
});
