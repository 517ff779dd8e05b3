/** Parts of 推送 and 数据源 that need no browser: what an address may ask, sums of the balance, waits after a fault, counts of a run. */
import { describe, expect, it } from 'vitest';
import { NONE } from '../../dashboard/desk/frame/definitions.js';
import { conditionsWords, type LogField, logFilter, readConditions, readPaged } from '../../dashboard/desk/logs/conditions.js';
import { actorText } from '../../dashboard/desk/parts/actor.js';
import { waitAfter } from '../../dashboard/desk/net/waits.js';
import { counted, progressText } from '../../dashboard/desk/parts/progress-text.js';
import { groupsOf } from '../../dashboard/desk/push/balance-groups.js';
import { countsOf } from '../../dashboard/desk/sources/counts.js';

const FIELDS: readonly LogField[] = [
  { name: 'state', title: '状态', options: [{ value: 'SENT', label: '已发送' }] },
  { name: 'target', title: '目标' },
  { name: 'district', title: '区', open: true, options: [{ value: 'a', label: '区 a' }] },
  { name: 'from', title: '从', day: { column: 'at', op: 'gte', moments: true } },
  { name: 'to', title: '到', day: { column: 'day', op: 'lte' } },
  { name: 'stage', title: '环节', options: [{ value: 'SIGNED', label: '已签收' }], always: true },
];

describe('an address of a list', () => {
  it('is its filter, and its page where that stands in it', () => {
    const asked = readPaged(FIELDS, [
      ['state', 'SENT'],
      ['target', '省 <b>'],
      ['district', 'elsewhere'],
      ['from', '2022-03-01'],
      ['to', '2022-03-02'],
      ['after', 'c1'],
    ]);
    expect(asked?.after).toBe('c1');
    expect(logFilter(FIELDS, asked?.conditions ?? {})).toEqual({
      ...{ state: { eq: 'SENT' }, target: { eq: '省 <b>' }, district: { eq: 'elsewhere' } },
      ...{ at: { gte: '2022-02-28T16:00:00.000Z' }, day: { lte: '2022-03-02' } },
    });
    expect(conditionsWords(FIELDS, asked?.conditions ?? {})).toBe('状态“已发送”;目标“省 <b>”;区“elsewhere”;从“2022-03-01”;到“2022-03-02”');
    expect([logFilter(FIELDS, {}), conditionsWords(FIELDS, {})]).toEqual([null, '没有条件']);
    expect(logFilter(FIELDS, readConditions(FIELDS, [['target', '-']]) ?? {})).toEqual({ target: { isNull: true } });
  });

  it.each<readonly (readonly [string, string])[]>([
    [['state', 'constructor']],
    [['state', 'sent']],
    [['target', '']],
    [['other', 'x']],
    [['__proto__', 'x']],
    [['to', '2022-3-2']],
    [['to', '2022-02-30']],
    [['stage', '-']],
    [['stage', 'nonsense']],
    [
      ['target', 'a'],
      ['target', 'b'],
    ],
  ])('with what it does not know, or twice the same, is refused and widens nothing: %j %j', (...query) => {
    expect([readConditions(FIELDS, query), readPaged(FIELDS, query)]).toEqual([null, null]);
  });

  it('has no page where the list has none in it, and is none where it was cut', () => {
    expect([readConditions(FIELDS, [['after', 'c1']]), readConditions(FIELDS, null), readPaged(FIELDS, null)]).toEqual([null, null, null]);
  });
});

describe('waits after a fault', () => {
  it('are spread over at least 15 s among 200 desks, never shorter than usual, longer with each miss, and obey the hub', () => {
    const waits = Array.from({ length: 200 }, () => waitAfter(1, 2_000, null));
    expect(Math.max(...waits) - Math.min(...waits)).toBeGreaterThan(15_000);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(2_000);
    const mean = (misses: number) => Array.from({ length: 200 }, () => waitAfter(misses, 2_000, null)).reduce((a, b) => a + b, 0) / 200;
    expect(mean(3)).toBeGreaterThan(mean(1));
    expect(waitAfter(50, 2_000, null)).toBeLessThanOrEqual(302_000);
    expect(waitAfter(1, 2_000, 40)).toBeGreaterThanOrEqual(42_000);
  });
});

describe('the balance', () => {
  const row = (kind: string, district: string | null, live: number) => ({
    ...{ target: 'province', kind, live, accepted: live, inFlight: 0, waiting: 0, returned: 0, blocked: 0, withdrawn: 0, quarantined: 0 },
    district: district === null ? null : { code: district, name: `区 ${district}` },
  });
  it('is summed by kind or by district, the largest first; each group has the condition that opens its rows, that of nobody too', () => {
    const rows = [row('ITEM_CLAIM', 'a', 2), row('ITEM_CLAIM', 'b', 3), row('CHECK_ACT', null, 9), row('BULLETIN', 'a', 0)];
    expect(groupsOf(rows, 'kind', NONE).map(({ title, where, counts }) => [title, where, counts.live])).toEqual([
      ['CHECK_ACT', [['kind', 'CHECK_ACT']], 9],
      ['ITEM_CLAIM', [['kind', 'ITEM_CLAIM']], 5],
    ]);
    expect(groupsOf(rows, 'district', NONE).map(({ title, where, counts }) => [title, where, counts.accepted])).toEqual([
      ['不属于任何区', [['district', '-']], 9],
      ['区 b', [['district', 'b']], 3],
      ['区 a', [['district', 'a']], 2],
    ]);
  });
});

describe('numbers of a run', () => {
  it('are told in words, without what is nothing; what cannot be read tells nothing', () => {
    expect(countsOf('{"fresh":3,"read":5,"same":0}')).toEqual([
      ['读取', 5],
      ['新增', 3],
    ]);
    for (const text of [null, '', '[', '7', 'null']) expect(countsOf(text)).toEqual([]);
    expect([1, 999, 1_000, 1_234_567].map(counted)).toEqual(['1', '999', '1 000', '1 234 567']);
    expect(progressText({ done: 1_200, total: 47_000, unit: '行', phase: '读取行政检查' })).toBe('读取行政检查,1 200 / 47 000 行');
    expect(progressText({ done: 5, total: 3, unit: '行', phase: null })).toBe('5 行');
  });
});

describe('who did something', () => {
  it('is told by account, alone and at the beginning of a sentence; what was written by hand stays as it is', () => {
    expect(actorText('person:wu')).toBe('wu');
    expect(actorText('person:wu 于 2022-03-01 09:00 暂停:见 person:wu')).toBe('wu 于 2022-03-01 09:00 暂停:见 person:wu');
    expect([actorText('report-key'), actorText(null)]).toEqual(['report-key', '']);
  });
});

describe('conditions of what did not go up', () => {
  const fields = [{ name: 'state', title: '状态', options: [{ value: 'RETURNED', label: '退回' }] } as const, { name: 'code', title: '代码' }];
  it('are refused where a word is not one of those there are, so that the hub need not say so in English', () => {
    expect(readConditions(fields, [['state', 'FOO']])).toBeNull();
    expect(readConditions(fields, [['state', 'returned']])).toBeNull();
    expect(
      readConditions(fields, [
        ['state', 'RETURNED'],
        ['code', 'E99'],
      ]),
    ).toEqual({ state: 'RETURNED', code: 'E99' });
    expect(readConditions(fields, [['state', '-']])).toEqual({ state: '-' });
  });
});
