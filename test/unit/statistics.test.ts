/** Groups of records, as far as nothing is read: filled up, put in order, paged, opened again. */
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds } from '../../schema/registry.js';
import type { City, Viewer } from '../../schema/organisation.js';
import { arranged, pageOf } from '../../resolvers/statistics/arrange.js';
import { type AskedStatistics, askedOf, type StatisticsArguments } from '../../resolvers/statistics/arguments.js';
import { checkAmounts } from '../../resolvers/statistics/declared-only.js';
import { drillOf } from '../../resolvers/statistics/drill.js';
import { checkFill, emptyCell, filled } from '../../resolvers/statistics/fill.js';
import { amountText, isPartial } from '../../resolvers/statistics/rows.js';
import { statisticsOf } from '../../schema/kind/statistics.js';
import type { StatisticsCell } from '../../src/api.js';
import { everything } from '../support/viewers.js';

const district = (code: string) => ({ code, name: code, areaNumber: '1', level: '3', areaDefault: false });
const city: City = {
  ...{ code: '420700', name: '市', uscc: 'u', zone: 'Asia/Shanghai' },
  districts: ['west', 'east', 'north'].map(district),
  departments: new Map(
    [
      { uscc: 'd2', name: '乙', district: 'west' },
      { uscc: 'd1', name: '甲', district: 'west' },
      { uscc: 'd9', name: '壬', district: 'east' },
    ].map((department) => [department.uscc, department]),
  ),
};
const west: Viewer = { name: 'w', role: 'DISTRICT_ADMIN', districts: ['west'] };
const dashboard: Viewer = { name: 'b', role: 'DASHBOARD', districts: '*' };
const TODAY = '2022-08-31';

describe('statistics, before and after the records are read', () => {
  let check: KindDefinition;
  let punish: KindDefinition;
  beforeAll(async () => {
    const kinds = await loadKinds();
    const named = (name: string) => kinds.find((kind) => kind.name === name) as KindDefinition;
    [check, punish] = [named('checkAct'), named('punishAct')];
  });

  const asked = (args: Partial<StatisticsArguments>, viewer: Viewer = everything, kind = check): AskedStatistics =>
    askedOf(kind, { groupBy: [], ...args }, { city, viewer }, TODAY);
  const cell = (of: AskedStatistics, keys: (string | null)[], count = 1): StatisticsCell => ({ ...emptyCell(of, keys), count });
  const fill = (of: AskedStatistics, cells: StatisticsCell[], viewer: Viewer = everything) =>
    arranged(filled(cells, of, { city, viewer }), of, city).map(({ keys, cell }) => `${keys.join(' ')}:${cell.count}`);
  const refusal = (args: Partial<StatisticsArguments>, viewer: Viewer = everything): string => {
    try {
      checkFill(asked(args, viewer), { city, viewer });
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  it.each([
    [{ groupBy: ['DAY', 'WEEK', 'MONTH', 'YEAR', 'ITEM'] }, '写了 5 项,最多 4 项'],
    [{ groupBy: ['DAY', 'DAY'] }, 'DAY 写了不止一次'],
    [{ from: '2022-02-01', to: '2022-01-01' }, 'from 不正确:2022-02-01 晚于 to(2022-01-01)'],
    [{ first: 0 }, 'first 不正确:应在 1 与 5000 之间'],
    [{ first: 5001 }, 'first 不正确:应在 1 与 5000 之间'],
    [{ groupBy: ['ITEM'], top: { by: 'ITEM', n: 0 } }, 'n 应在 1 与 500 之间'],
    [{ groupBy: ['ITEM'], top: { by: 'ITEM', n: 501 } }, 'n 应在 1 与 500 之间'],
    [{ groupBy: ['MONTH'], top: { by: 'ITEM', n: 1 } }, 'top 不正确:by 应是 groupBy 中的一项(MONTH)'],
    [{ orderBy: [{ month: 'ASC' as const }] }, 'orderBy 不正确:month 不在 groupBy 中'],
    [{ orderBy: [{ count: 'ASC' as const }, { count: 'DESC' as const }] }, 'count 写了不止一次'],
    [{ orderBy: [{}] }, '每一项应恰好写一个字段'],
    [{ filter: { district: { eq: 'wset' } } }, '最相近的是 west'],
    [{ filter: { checkResult: { eq: '98' } } }, 'checkResult 的代码表中没有“98”'],
    [{ groupBy: ['DAY'], from: '1922-01-01', fill: true }, 'fill 不正确:补齐后有 至少 5001 组(日),最多 5000 组'],
    [{ groupBy: ['DAY', 'DISTRICT', 'CHECK_TYPE', 'CHECK_RESULT'], from: '2022-01-01', fill: true }, '至少 8748 组(日×区×检查类别×检查结果)'],
  ])('refuses %j and says what is known', (args, why) => {
    expect(refusal(args)).toContain(why);
  });

  it('takes an order by what is not selected, and knows a district only if the viewer does', () => {
    expect(asked({ orderBy: [{ count: 'DESC' }, { distinctClaim: 'ASC' }] }).order.map(({ measure }) => measure?.name)).toEqual([
      'count',
      'distinct claim',
    ]);
    expect(refusal({ filter: { district: { eq: 'east' } } }, west)).toBe(
      refusal({ filter: { district: { eq: 'esat' } } }, west).replace('esat', 'east'),
    );
  });

  it('fills each period up to today, and marks the last', () => {
    const of = asked({ groupBy: ['MONTH'], from: '2022-01-01', to: '2022-12-31', fill: true });
    expect(of.asOf).toBe('2022-08-31');
    const rows = fill(of, [cell(of, ['2022-03'])]);
    expect(rows).toEqual(['2022-01:0', '2022-02:0', '2022-03:1', '2022-04:0', '2022-05:0', '2022-06:0', '2022-07:0', '2022-08:0']);
    const midMonth = asked({ groupBy: ['MONTH'], from: '2022-01-10', to: '2022-03-15' });
    expect(['2022-01', '2022-02', '2022-03'].map((month) => isPartial(midMonth, [month]))).toEqual([true, false, true]);
    expect(isPartial(midMonth, [null])).toBe(false);
    expect([isPartial(of, ['2022-08']), isPartial({ ...of, by: [] }, [])]).toEqual([false, true]);
  });

  it('fills weeks of ISO years, and periods of two lengths together', () => {
    const weeks = asked({ groupBy: ['WEEK'], from: '2020-12-28', to: '2021-01-04', fill: true });
    expect(fill(weeks, [])).toEqual(['2020-W53:0', '2021-W01:0']);
    const both = asked({ groupBy: ['YEAR', 'WEEK'], from: '2020-12-28', to: '2021-01-04', fill: true });
    expect(fill(both, [])).toEqual(['2020 2020-W53:0', '2021 2020-W53:0', '2021 2021-W01:0']);
  });

  it('begins with the first day of a record where no from is given, and leaves records without a day a row of their own', () => {
    const of = asked({ groupBy: ['QUARTER', 'DISTRICT'], to: '2022-05-01', fill: true });
    const rows = fill(of, [cell(of, ['2021-Q4', 'east']), cell(of, [null, 'west'], 2), cell(of, ['2023-Q1', 'gone'])]);
    const quarter = (name: string, east: number) => ['west', 'east', 'north', 'gone'].map((code) => `${name} ${code}:${code === 'east' ? east : 0}`);
    expect(rows).toEqual([...quarter('2021-Q4', 1), ...quarter('2022-Q1', 0), ...quarter('2022-Q2', 0), '2023-Q1 gone:1', ' west:2']);
    expect(fill(of, [cell(of, [null, 'west'])])).toEqual([' west:1']);
    expect(fill(of, [])).toEqual([]);
  });

  it('knows only what the viewer may see and the filter leaves', () => {
    const districts = asked({ groupBy: ['DISTRICT'], fill: true }, west);
    expect(fill(districts, [], west)).toEqual(['west:0']);
    const departments = asked({ groupBy: ['DISTRICT', 'DEPARTMENT'], fill: true });
    expect(fill(departments, [cell(departments, ['north', 'd2'])])).toEqual(['west d2:0', 'west d1:0', 'east d9:0', 'north d2:1']);
    const one = asked({
      groupBy: ['DEPARTMENT', 'CHECK_FORM'],
      fill: true,
      filter: { district: { eq: 'east' }, and: [{ checkForm: { in: ['02'] } }] },
    });
    expect(fill(one, [])).toEqual(['d9 02:0']);
    const items = asked({ groupBy: ['ITEM'], fill: true, filter: { itemCode: { in: ['b', 'a'] } } });
    expect(fill(items, [cell(items, ['b'])])).toEqual(['a:0', 'b:1']);
  });

  it('orders by measures, none the smallest, ties by their keys', () => {
    const of = asked({ groupBy: ['ITEM'], orderBy: [{ fineAmount: 'DESC' }] }, everything, punish);
    const withSum = (key: string | null, sum: string | null) => ({ ...cell(of, [key]), sums: { fineAmount: { sum, with: sum === null ? 0 : 1 } } });
    const cells = [
      withSum('a', '999'),
      withSum('c', '1000'),
      withSum('b', '1000'),
      withSum('d', null),
      withSum(null, '-1'),
      withSum('e', '9007199254740993'),
    ];
    expect(arranged(cells, of, city).map(({ keys }) => keys[0])).toEqual(['e', 'b', 'c', 'a', null, 'd']);
    const byItem = asked({ groupBy: ['ITEM'], orderBy: [{ item: 'ASC' }] }, everything, punish);
    expect(arranged(cells, byItem, city).map(({ keys }) => keys[0])).toEqual([null, 'a', 'b', 'c', 'd', 'e']);
  });

  it('walks every group once, whatever the page, the order and what went meanwhile', () => {
    const groups = fc.uniqueArray(
      fc.tuple(
        fc.constantFrom('west', 'east', 'x', null),
        fc.constantFrom('a', 'b', 'c', null),
        fc.nat(3),
        fc.option(fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n })),
      ),
      {
        selector: ([district, item]) => `${district} ${item}`,
      },
    );
    const orders = fc.subarray([{ count: 'DESC' }, { district: 'ASC' }, { fineAmount: 'ASC' }, { item: 'DESC' }] as Readonly<
      Record<string, 'ASC' | 'DESC'>
    >[]);
    fc.assert(
      fc.property(groups, orders, fc.integer({ min: 1, max: 4 }), (found, orderBy, first) => {
        const of = asked({ groupBy: ['DISTRICT', 'ITEM'], orderBy, first }, everything, punish);
        const cells = found.map(([at, item, count, sum]) => ({
          ...cell(of, [at, item], count),
          sums: { fineAmount: { sum: sum === null ? null : `${sum}`, with: 1 } },
        }));
        const all = arranged(cells, of, city);
        const walked: unknown[] = [];
        for (let after: string | null = null, more = true; more; ) {
          const page = pageOf(all, { ...of, after }, city);
          walked.push(...page.groups);
          expect(page.hasPreviousPage).toBe(after !== null);
          [after, more] = [page.endCursor, page.hasNextPage];
          // The last one of the page went: the next page begins where it did.
          if (after !== null)
            expect(
              pageOf(
                all.filter((group) => group !== page.groups.at(-1)),
                { ...of, after },
                city,
              ).groups[0],
            ).toBe(all[walked.length]);
        }
        expect(walked).toEqual(all);
      }),
      { numRuns: 200, seed: 20220303 },
    );
  });

  it('refuses a cursor of another order, another grouping, or none', () => {
    const of = asked({ groupBy: ['ITEM'], orderBy: [{ count: 'DESC' }] });
    const { endCursor } = pageOf(arranged([cell(of, ['a'])], of, city), of, city);
    const others = [asked({ groupBy: ['ITEM'] }), asked({ groupBy: ['DISTRICT'], orderBy: [{ count: 'DESC' }] })];
    for (const other of others) expect(() => pageOf([], { ...other, after: endCursor }, city)).toThrow('after 不正确:游标无效');
    const written = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const [name] = JSON.parse(Buffer.from(endCursor as string, 'base64url').toString()) as [string];
    for (const after of ['', 'x', written([]), written([name, ['a'], ['1e3']]), written([name, ['a', 'b'], [1]]), written([name, [1], [1]])]) {
      expect(() => pageOf([], { ...of, after }, city)).toThrow('after 不正确:游标无效');
    }
  });

  it('opens a group by its keys, its days, and the filter around them', () => {
    const filter = { or: [{ checkType: { eq: '01' } }, { day: { isNull: true } }], department: null };
    const of = asked({ groupBy: ['MONTH', 'YEAR', 'DISTRICT', 'CHECK_RESULT'], from: '2022-01-10', filter });
    expect(drillOf(of, ['2022-01', '2022', 'gone', null], city)).toEqual({
      and: [
        { or: filter.or },
        { day: { gte: '2022-01-10', lte: '2022-01-31' }, district: { eq: 'gone', inList: false }, checkResult: { isNull: true } },
      ],
    });
    expect(drillOf(asked({ groupBy: ['WEEK'] }), [null], city)).toEqual({ day: { isNull: true } });
    expect(drillOf(asked({}), [], city)).toEqual({});
    expect(drillOf(asked({ to: '2022-03-01' }), [], city)).toEqual({ day: { lte: '2022-03-01' } });
    expect(drillOf(asked({ filter: { district: { in: [] } } }), [], city)).toEqual({ district: { in: [] } });
  });

  it('writes sums as amounts, exact however large', () => {
    expect([0n, 1n, -1n, 30n, 435n, 2147483648n, 9007199254740993n, -123n].map(amountText)).toEqual([
      '0.00',
      '0.01',
      '-0.01',
      '0.30',
      '4.35',
      '21474836.48',
      '90071992547409.93',
      '-1.23',
    ]);
  });

  it('lets those without records name declared dimensions only, and tells them no amount that may be a citizen’s', () => {
    const allowed = { district: { eq: 'west' }, and: [{ itemCode: { in: ['a'] } }, { punishType: { eq: '01' } }] };
    expect(asked({ filter: allowed }, dashboard, punish).organisationsOnly).toBe(true);
    expect(asked({ filter: { fineAmount: { gt: '1' } } }, everything, punish).organisationsOnly).toBe(false);
    for (const filter of [
      { fineAmount: { eq: '1' } },
      { punishActionName: { contains: 'x' } },
      { not: { district: { eq: 'west' } } },
      { or: [{ district: { eq: 'west' } }] },
      { item: {} },
      { id: { eq: 'x' } },
      { day: { eq: '2022-01-01' } },
      { district: { ne: 'west' } },
      { punishType: { isNull: true } },
      { punishType: { eq: '01', inList: true } },
      { itemCode: { startsWith: 'a' } },
      { and: [{ and: [{ changedAt: { gt: '2022-01-01T00:00:00.000Z' } }] }] },
    ]) {
      expect(() => asked({ filter }, dashboard, punish)).toThrow(/当前密钥不能用 .+:可用 district、department、itemCode、punishType/);
    }
    const amounts = statisticsOf(punish);
    expect(() => checkAmounts({ ...punish, organisations: undefined }, amounts)).toThrow('fineAmount');
    expect(() => checkAmounts(punish, amounts)).not.toThrow();
  });
});
