/** Statistics are what a plain recount of the records is, however they are grouped, filtered and rolled up; and every marginal what a GROUP BY says. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dimensionsOf } from '../../schema/kind/statistics.js';
import { periodOf } from '../../schema/periods.js';
import type { Filter, Row, StatisticsCell, StatisticsRequest } from '../../src/api.js';
import { insertRows } from '../../src/db/sql.js';
import { engines } from '../support/database.js';
import { openStage, row } from './stage.js';

const DAYS = [null, '2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01', '2022-01-31', '2022-02-01', '2022-03-15'];
const [DISTRICTS, DEPARTMENTS, ITEMS, TYPES] = [
  ['echeng', 'huarong'],
  ['d1', 'd7'],
  ['a', 'b', null],
  ['01', '02', null],
];
const at = '2022-03-01T00:30:00.000Z';
const FINES = [null, '0', '100.5', '999999999999999.99', '0.1', '21474836.48'];

const act = fc.record({
  n: fc.nat(9),
  day: fc.constantFrom(...DAYS),
  of: fc.constantFrom(...DISTRICTS),
  by: fc.constantFrom(...DEPARTMENTS),
  item: fc.constantFrom(...ITEMS),
  type: fc.constantFrom(...TYPES),
  fine: fc.constantFrom(...FINES),
  nature: fc.constantFrom('01', '02', '03', null),
  accepted: fc.boolean(),
  gone: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const names = ['DISTRICT', 'DEPARTMENT', 'DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR', 'ITEM', 'PUNISH_TYPE', 'ADMINISTRATIVE_CP_NA'];
const span = fc.constantFrom(...(DAYS.slice(1) as string[]), null);
const leaf: fc.Arbitrary<Filter> = fc.oneof(
  fc.constantFrom(...DISTRICTS).map((eq) => ({ field: 'district', match: { eq } })),
  fc.subarray(DEPARTMENTS).map((list) => ({ field: 'department', match: { in: list } })),
  fc.constantFrom('a', 'b').map((eq) => ({ field: 'itemCode', match: { eq } })),
  fc.subarray(['01', '02']).map((list) => ({ field: 'punishType', match: { in: list } })),
  fc.constantFrom(...(DAYS.slice(1) as string[])).map((gte) => ({ field: 'punishSetDate', match: { gte } })),
);
const request = fc.record({
  by: fc.subarray(names, { maxLength: 4 }),
  measures: fc.subarray(['accepted', 'fineAmount', 'distinct claim']),
  filter: fc.oneof(
    fc.constant(null),
    leaf,
    fc.tuple(leaf, leaf).map((and) => ({ and })),
    leaf.map((not) => ({ not })),
  ),
  from: span,
  to: span,
  organisationsOnly: fc.boolean(),
  most: fc.constant(5000),
});

const rowOf = ({ n, day, of, by, item, type, fine, nature, gone }: Act): Row => ({
  ...row(`p${n}`, of, { department: by, day, punishSetDate: day, itemCode: item, punishType: type, fineAmount: fine, administrativeCpNa: nature }),
  ...{
    institutionCode: 'x',
    punishActionCode: String(n),
    claimId: fine === null ? null : `c${(n % 3) + 1}`,
    withdrawnAt: gone ? '2022-03-01T00:00:00.000Z' : null,
  },
});

function holds(filter: Filter | null, of: Row): boolean {
  if (filter === null) return true;
  if ('and' in filter) return filter.and.every((each) => holds(each, of));
  if ('not' in filter) return !holds(filter.not, of);
  if (!('field' in filter)) throw new Error('not asked here');
  const value = of[filter.field];
  const { eq, in: list, gte } = filter.match;
  if (eq !== undefined) return value === eq;
  if (list) return value !== null && list.includes(value as string);
  return value !== null && String(value) >= String(gte);
}

/** What the request says, counted one by one. */
function recount(acts: readonly Act[], asked: StatisticsRequest, sees: (district: string) => boolean): StatisticsCell[] {
  const grains = new Map(dimensionsOfPunish().map((dimension) => [dimension.name, dimension]));
  const groups = new Map<string, Act[]>();
  for (const each of acts) {
    const own = rowOf(each);
    if (each.gone || !sees(each.of) || !holds(asked.filter, own)) continue;
    if (asked.from !== null && (each.day === null || each.day < asked.from)) continue;
    if (asked.to !== null && (each.day === null || each.day > asked.to)) continue;
    const keys = asked.by.map((name) => {
      const { grain, column } = grains.get(name) as { grain?: 'DAY'; column: string };
      if (grain) return each.day === null ? null : periodOf(each.day, grain);
      return own[column] ?? null;
    });
    const key = JSON.stringify(keys);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  if (asked.by.length === 0 && groups.size === 0) groups.set('[]', []);
  return [...groups].map(([keys, members]) => {
    const fined = members.filter(({ fine, nature }) => fine !== null && (!asked.organisationsOnly || nature === '02' || nature === '03'));
    const fen = fined.reduce(
      (sum, { fine }) => sum + BigInt(Number(fine).toString() === fine ? Math.round(Number(fine) * 100) : '99999999999999999'),
      0n,
    );
    return {
      keys: JSON.parse(keys),
      count: members.length,
      accepted: asked.measures.includes('accepted') ? members.filter(({ accepted }) => accepted).length : 0,
      sums: asked.measures.includes('fineAmount')
        ? <StatisticsCell['sums']>{ fineAmount: { sum: fined.length === 0 ? null : String(fen), with: fined.length } }
        : {},
      distinct: asked.measures.includes('distinct claim')
        ? <StatisticsCell['distinct']>{ 'distinct claim': new Set(members.flatMap(({ fine, n }) => (fine === null ? [] : [n % 3]))).size }
        : {},
    };
  });
}

let dimensionsOfPunish: () => ReturnType<typeof dimensionsOf>;
const sorted = (cells: readonly StatisticsCell[]) => [...cells].sort((a, b) => (JSON.stringify(a.keys) < JSON.stringify(b.keys) ? -1 : 1));

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    dimensionsOfPunish = () => dimensionsOf(punish());
  });
  afterAll(() => stage.close());
  const punish = () => stage.hub.kinds.find(({ name }) => name === 'punishAct') as (typeof stage.hub.kinds)[number];

  const acts = new Map<number, Act>();
  async function put(next: Act): Promise<void> {
    const before = acts.get(next.n);
    acts.set(next.n, next);
    if (before) await stage.replace('punish_act', rowOf(before), rowOf(next));
    else await stage.insert('punish_act', [rowOf(next)]);
    const held = next.accepted && !next.gone ? 'x' : null;
    const delivery = { id: next.n + 1, target: 'province', kind: 'punishAct', recordId: `p${next.n}`, part: '', tableName: 'jg_jgxw_punish_action' };
    const place = { identity: `p${next.n}`, district: next.of, department: next.by, day: next.day, revision: 1, profile: 'hubei-assumed@1' };
    const state = {
      wantedDigest: next.gone ? null : 'x',
      heldDigest: held,
      state: held ? 'ACCEPTED' : 'WAITING',
      dueAt: at,
      updatedAt: at,
    };
    await stage.app.db.transaction(async (sql) => {
      const of = { ...delivery, ...place, ...state };
      await insertRows(sql, 'deliveries', Object.keys(of), [of], { unique: ['id'], update: Object.keys(of) });
    });
  }

  it('cells are a recount, whatever is stale', async () => {
    const viewers = [
      { viewer: { name: 'city', role: 'CITY_ADMIN', districts: '*' } as const, sees: () => true },
      { viewer: { name: 'e', role: 'DISTRICT_ADMIN', districts: ['echeng'] } as const, sees: (of: string) => of === 'echeng' },
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.array(act, { maxLength: 6 }),
        fc.boolean(),
        fc.array(request, { minLength: 1, maxLength: 6 }),
        async (steps, rolled, asked) => {
          for (const step of steps) await put(step);
          if (rolled) await stage.rollUp();
          for (const each of asked)
            for (const { viewer, sees } of viewers) {
              const cells = await stage.hub.queries(viewer).statistics.cells(punish(), each);
              expect(sorted(cells), JSON.stringify(each)).toEqual(sorted(recount([...acts.values()], each, sees)));
            }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('what no rollup holds is grouped from so many records and no more, and says what would help', async () => {
    await stage.app.db.transaction(async (sql) => {
      const of = { kind: 'punishAct', measure: 'live', district: 'echeng', department: 'd9', day: '2019-05-05', total: 200_001 };
      await insertRows(sql, 'rollups', Object.keys(of), [of], { unique: ['kind', 'measure', 'district', 'department', 'day'], update: ['total'] });
    });
    const city = { name: 'city', role: 'CITY_ADMIN', districts: '*' } as const;
    const asked = {
      by: ['ITEM', 'PUNISH_TYPE'],
      measures: [],
      filter: null,
      from: '2019-01-01',
      to: '2019-12-31',
      organisationsOnly: false,
      most: 5000,
    };
    const cells = (request: StatisticsRequest) => stage.hub.queries(city).statistics.cells(punish(), request);
    await expect(cells(asked)).rejects.toMatchObject({ code: 'TOO_MANY_ROWS_TO_GROUP' });
    await expect(cells(asked)).rejects.toThrow(/200001.*ITEM、PUNISH_TYPE、ADMINISTRATIVE_CP_NA 之一/);
    expect(await cells({ ...asked, filter: { field: 'district', match: { eq: 'huarong' } } })).toEqual([]);
    expect(await cells({ ...asked, by: ['ITEM'] })).toEqual([]);
    await stage.app.db.transaction((sql) => sql.run("DELETE FROM rollups WHERE department='d9'"));
  });

  it('marginals are what a GROUP BY says', async () => {
    await stage.rollUp();
    const kept = await stage.app.db.read((sql) =>
      sql.query(
        `SELECT dimension, value, district, department, month, total FROM rollup_marginals WHERE kind='punishAct' AND measure='live' AND total<>0`,
      ),
    );
    const counted = new Map<string, number>();
    for (const each of acts.values()) {
      if (each.gone || each.day === null) continue;
      const own = rowOf(each);
      for (const column of ['', ...dimensionsOfPunish().flatMap(({ marginal, column: name }) => (marginal ? [name] : []))]) {
        const key = JSON.stringify([column, column === '' ? '' : (own[column] ?? ''), each.of, each.by, each.day.slice(0, 7)]);
        counted.set(key, (counted.get(key) ?? 0) + 1);
      }
    }
    const found = kept.map(({ dimension, value, district, department, month, total }) => [
      JSON.stringify([dimension, value, district, department, month]),
      Number(total),
    ]);
    expect(new Map(found as [string, number][])).toEqual(counted);
  });
});
