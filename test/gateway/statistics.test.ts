/** Statistics over GraphQL, on both engines: each row is what a plain recount finds, what it opens is what it counts, each viewer's own. */
import { fillEveryKind } from './every-kind.js';
import { openStage, row } from './stage.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { businessDay } from '../../schema/kind/business-day.js';
import { dimensionsOf, statisticsOf } from '../../schema/kind/statistics.js';
import { askedOf } from '../../resolvers/statistics/arguments.js';
import { arranged } from '../../resolvers/statistics/arrange.js';
import { filterOfDimension, fieldOfDimension, fieldOfMeasure } from '../../resolvers/statistics/names.js';
import { amountText } from '../../resolvers/statistics/rows.js';
import type { Row } from '../../src/api.js';
import { engines } from '../support/database.js';
import { recounted } from '../support/plain-recount.js';

const KEYS = ['city', 'echeng', 'dashboard'];
const TODAY = '2022-03-20';

describe.each(engines)('statistics on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  let kinds: readonly KindDefinition[];
  beforeAll(async () => {
    stage = await openStage(engine);
    kinds = await fillEveryKind(stage);
  });
  afterAll(() => stage.close());

  const ask = async (key: string, query: string, variables: object = {}) => {
    const { data, errors } = await stage.ask(key, query, variables);
    expect(errors).toBeUndefined();
    return data;
  };
  const viewerOf = (key: string) => {
    const { name, role, districts } = stage.config.viewers.find((viewer) => viewer.name === key) as never as Parameters<typeof stage.hub.queries>[0];
    return { name, role, districts };
  };
  const listTotal = async (key: string, kind: KindDefinition, filter: unknown): Promise<number> => {
    const data = await ask(key, `query($f: ${kind.typeName}Filter) { list: ${kind.plural}(filter: $f) { totalCount } }`, { f: filter });
    return data.list.totalCount;
  };

  it('count, for every viewer and kind, what the list counts, by each dimension and each of its values', async () => {
    for (const kind of kinds) {
      for (const key of ['city', 'echeng']) {
        for (const dimension of [null, ...dimensionsOf(kind)]) {
          const data = await ask(
            key,
            `query { s: ${kind.name}Stats(groupBy: [${dimension?.name ?? ''}]) { rowCount rows { count drill } total { count drill } } }`,
          );
          const { rows, total, rowCount } = data.s;
          const where = `${key} ${kind.name} ${dimension?.name}`;
          expect([where, total.count, rowCount]).toEqual([where, await listTotal(key, kind, null), rows.length]);
          expect(rows.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(total.count);
          // What a row opens is what it counts, with what it was asked under.
          for (const { count, drill } of [...rows, total]) expect([where, drill, await listTotal(key, kind, drill)]).toEqual([where, drill, count]);
        }
      }
    }
  });

  it('tell a dashboard the counts that the city has', async () => {
    for (const kind of kinds) {
      const groupBy = dimensionsOf(kind).slice(-1)[0]?.name;
      const query = `{ s: ${kind.name}Stats(groupBy: [MONTH, ${groupBy}], fill: true) { rowCount rows { count } total { count } } }`;
      expect(await ask('dashboard', query)).toEqual(await ask('city', query));
    }
  });

  it('are a plain recount, whatever is asked', async () => {
    const kindAndArgs = fc.nat(kinds.length - 1).chain((n) => {
      const kind = kinds[n] as KindDefinition;
      const names = dimensionsOf(kind).map(({ name }) => name);
      return fc.record({
        n: fc.constant(n),
        key: fc.constantFrom(...KEYS),
        groupBy: fc.subarray(names, { maxLength: 4 }),
        from: fc.option(fc.constantFrom('2022-01-01', '2022-01-02', '2022-01-05')),
        to: fc.option(fc.constantFrom('2022-01-03', '2022-01-04', '2022-03-31', '2023-12-31')),
        district: fc.option(fc.constantFrom('echeng')),
        descending: fc.boolean(),
      });
    });
    await fc.assert(
      fc.asyncProperty(kindAndArgs, async ({ n, key, groupBy, from, to, district, descending }) => {
        const kind = kinds[n] as KindDefinition;
        if (from && to && from > to) return;
        const measures = statisticsOf(kind).filter(({ sort }) => sort !== 'accepted');
        const fields = measures.map((measure) => `${fieldOfMeasure(measure)}${measure.sort === 'sum' ? ' { sum records }' : ''}`).join(' ');
        const filter = district ? { district: { eq: district } } : null;
        const orderBy = descending ? [{ count: 'DESC' as const }] : [];
        const query = `query($f: ${kind.typeName}Filter, $by: [${kind.typeName}Dimension!]!, $from: Day, $to: Day, $o: [${kind.typeName}StatsOrder!]) {
          s: ${kind.name}Stats(filter: $f, groupBy: $by, from: $from, to: $to, orderBy: $o) { rowCount rows { ${fields} } total { ${fields} } } }`;
        const { s } = await ask(key, query, { f: filter, by: groupBy, from, to, o: orderBy });
        const viewer = viewerOf(key);
        const asked = askedOf(kind, { groupBy, filter, from, to, orderBy }, { city: stage.hub.city, viewer }, TODAY);
        const request = {
          by: groupBy,
          measures: measures.map(({ name }) => name),
          filter: asked.filter,
          from,
          to,
          organisationsOnly: key === 'dashboard',
          most: 9,
        };
        const shown = (cell: Awaited<ReturnType<typeof recounted>>[number]) =>
          Object.fromEntries(
            measures.map((measure) => {
              const { sum = null, with: records = 0 } = cell.sums[measure.name] ?? {};
              const value = {
                count: cell.count,
                accepted: 0,
                sum: { sum: sum && amountText(BigInt(sum)), records },
                distinct: cell.distinct[measure.name],
              };
              return [fieldOfMeasure(measure), value[measure.sort]];
            }),
          );
        const queries = stage.hub.queries(viewer);
        const found = arranged(await recounted(queries, kind, request), asked, stage.hub.city).map(({ cell }) => shown(cell));
        const nothing = Object.fromEntries(
          measures.map((measure) => [fieldOfMeasure(measure), measure.sort === 'sum' ? { sum: '0.00', records: 0 } : 0]),
        );
        const [total = nothing] = (await recounted(queries, kind, { ...request, by: [] })).map(shown);
        const rows = groupBy.length === 0 ? [total] : found;
        expect(s).toEqual({ rowCount: rows.length, rows, total });
      }),
      { numRuns: 150, seed: 20220303 },
    );
  });

  it('answer each key with names and titles, and null where a record has none', async () => {
    const data = await ask(
      'city',
      '{ s: checkActStats(groupBy: [YEAR, DISTRICT, DEPARTMENT, CHECK_RESULT]) { rows { year month district { code name } department { uscc name } checkResult { code title } count } } }',
    );
    expect(data.s.rows).toContainEqual({
      ...{ year: 2022, month: null, district: { code: 'echeng', name: 'echeng' }, department: { uscc: 'd1', name: '局' } },
      ...{ checkResult: { code: '0值', title: null }, count: 1 },
    });
    expect(data.s.rows).toContainEqual(expect.objectContaining({ year: null, district: null, department: null }));
    const states = await ask('city', '{ s: itemClaimStats(groupBy: [STATUS]) { rows { status { code title } } } }');
    expect(states.s.rows[0].status).toEqual({ code: 'UNCLAIMED', title: '未认领' });
    const drilled = dimensionsOf(kinds[0] as KindDefinition).map((dimension) => [fieldOfDimension(dimension), filterOfDimension(dimension)]);
    expect(new Set(drilled.map(([field]) => field)).size).toBe(drilled.length);
  });
});

const punished = (id: string, content: Row): Row => row(id, 'echeng', { administrativeCpNa: '02', itemCode: 'a', punishType: '01', ...content });
const checked = (id: string, day: string, itemCode: string): Row => row(id, 'echeng', { checkDate: day, day, itemCode });

describe.each(engines)('statistics of small numbers on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());
  const ask = async (query: string, key = 'city') => {
    const { data, errors } = await stage.ask(key, query);
    expect(errors).toBeUndefined();
    return data.s;
  };

  it('sum nothing to nought, no amounts to none, and amounts exactly', async () => {
    const query = '{ s: punishActStats(groupBy: []) { rows { count fineAmount { sum records } } total { count fineAmount { sum } } } }';
    expect(await ask(query)).toEqual({
      rows: [{ count: 0, fineAmount: { sum: '0.00', records: 0 } }],
      total: { count: 0, fineAmount: { sum: '0.00' } },
    });
    expect((await ask('{ s: punishActStats(groupBy: [DISTRICT]) { rows { count } } }')).rows).toEqual([]);
    await stage.insert('punish_act', [
      ...['100', null, '0'].map((fineAmount, i) => punished(`x${i}`, { day: '2022-01-01', fineAmount })),
      ...['0.1', '0.2'].map((fineAmount, i) => punished(`y${i}`, { day: '2022-02-01', fineAmount })),
      punished('z', { day: '2022-02-02', fineAmount: '4.35' }),
      punished('none', { day: '2022-03-01', fineAmount: null }),
      punished('large', { day: '2021-01-01', fineAmount: '90071992547409.93' }),
      punished('int', { day: '2021-02-01', fineAmount: '21474836.48' }),
      ...['999', '1000'].map((fineAmount, i) => punished(`w${i}`, { day: `2021-03-0${i + 1}`, itemCode: `i${i}`, fineAmount })),
    ]);
    const { rows, total } = await ask(
      '{ s: punishActStats(groupBy: [MONTH]) { rows { month count fineAmount { sum records } } total { fineAmount { sum } } } }',
    );
    expect(rows).toEqual([
      { month: '2021-01', count: 1, fineAmount: { sum: '90071992547409.93', records: 1 } },
      { month: '2021-02', count: 1, fineAmount: { sum: '21474836.48', records: 1 } },
      { month: '2021-03', count: 2, fineAmount: { sum: '1999.00', records: 2 } },
      { month: '2022-01', count: 3, fineAmount: { sum: '100.00', records: 2 } },
      { month: '2022-02', count: 3, fineAmount: { sum: '4.65', records: 3 } },
      { month: '2022-03', count: 1, fineAmount: { sum: null, records: 0 } },
    ]);
    expect(total.fineAmount.sum).toBe('90072014024350.06');
    const ordered = await ask(
      '{ s: punishActStats(groupBy: [ITEM], from: "2021-03-01", to: "2021-03-31", orderBy: [{ fineAmount: DESC }]) { rows { item { itemCode } } } }',
    );
    expect(ordered.rows.map((each: { item: { itemCode: string } }) => each.item.itemCode)).toEqual(['i1', 'i0']);
  });

  it('count what is distinct anew in each group and in the total', async () => {
    const force = (id: string, day: string, claimId: string | null) => row(id, 'echeng', { day, startDate: day, itemCode: 'a', claimId });
    await stage.insert('force_act', [
      force('1', '2022-01-01', 'E'),
      force('2', '2022-02-01', 'E'),
      force('3', '2022-02-01', 'F'),
      force('4', '2022-02-01', null),
    ]);
    const found = await ask('{ s: forceActStats(groupBy: [MONTH]) { rows { distinctClaim count } total { distinctClaim count } } }');
    expect(found).toEqual({
      rows: [
        { distinctClaim: 1, count: 1 },
        { distinctClaim: 2, count: 3 },
      ],
      total: { distinctClaim: 2, count: 4 },
    });
  });

  it('pick the largest over the whole range, each with its whole series, and tell what is left out', async () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
    await stage.insert('check_act', [
      ...months.map((month, i) => checked(`a${i}`, `2021-${month}-10`, 'a')),
      ...months.slice(0, 9).map((_, i) => checked(`b${i}`, '2021-05-05', 'b')),
      ...months.slice(0, 2).map((_, i) => checked(`c${i}`, '2020-05-05', 'c')),
      checked('d0', '2021-05-05', 'd'),
      row('nothing', 'echeng', { day: '2021-06-06', itemCode: null }),
    ]);
    const query = (n: number, more = '') =>
      `{ s: checkActStats(groupBy: [MONTH, ITEM], from: "2021-01-01", to: "2021-12-31", top: { by: ITEM, n: ${n} } ${more}) { rowCount rows { month item { itemCode itemName } count } total { count } leftOut { groups records } } }`;
    const one = await ask(query(1));
    expect(
      one.rows.map(({ month, item, count }: { month: string; item: { itemCode: string }; count: number }) => [month, item.itemCode, count]),
    ).toEqual(months.map((month) => [`2021-${month}`, 'a', 1]));
    expect([one.total.count, one.leftOut]).toEqual([23, { groups: 3, records: 11 }]);
    const two = await ask(query(2, 'fill: true'));
    expect(two.rowCount).toBe(24);
    // Ranked in the asked range, ties by code.
    const tie = await ask(
      '{ s: checkActStats(groupBy: [ITEM], from: "2020-01-01", top: { by: ITEM, n: 3, measure: COUNT }) { rows { item { itemCode } count } leftOut { groups records } } }',
    );
    expect(tie.rows.map((each: { item: { itemCode: string } }) => each.item.itemCode)).toEqual(['a', 'b', 'c']);
    const year2020 = await ask(
      '{ s: checkActStats(groupBy: [ITEM], to: "2020-12-31", top: { by: ITEM, n: 1 }) { rows { item { itemCode } } leftOut { groups } } }',
    );
    expect(year2020).toEqual({ rows: [{ item: { itemCode: 'c' } }], leftOut: { groups: 0 } });
    const days = await ask('{ s: checkActStats(groupBy: [DAY], top: { by: DAY, n: 1 }) { rows { day count } } }');
    expect(days.rows).toEqual([{ day: '2021-05-05', count: 10 }]);
  });

  it('page through all groups once, totals of all of them', async () => {
    const walked: string[] = [];
    let after = '';
    do {
      const page = await ask(
        `{ s: checkActStats(groupBy: [DAY], orderBy: [{ count: DESC }], first: 3${after && `, after: "${after}"`}) { rowCount rows { day } total { count } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
      );
      expect([page.rowCount, page.total.count, page.pageInfo.hasPreviousPage]).toEqual([15, 25, after !== '']);
      walked.push(...page.rows.map(({ day }: { day: string }) => day));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : '';
    } while (after);
    expect(walked.slice(0, 3)).toEqual(['2021-05-05', '2020-05-05', '2021-01-10']);
    expect(new Set(walked).size).toBe(15);
    expect(walked.length).toBe(15);
  });

  it('name items from the catalogue, and open rows by no id of their own', async () => {
    await stage.insert('supervision_item', [row('i1', '', { itemCode: 'a', itemName: '检查甲', itemType: 'CHECK' })]);
    const { rows } = await ask('{ s: checkActStats(groupBy: [ITEM], first: 1) { rows { item { itemCode itemName } } } }', 'dashboard');
    expect(rows).toEqual([{ item: { itemCode: 'a', itemName: '检查甲' } }]);
    const { data } = await stage.ask('city', '{ __type(name: "CheckActStatsRow") { fields { name } } }');
    expect(data.__type.fields.map(({ name }: { name: string }) => name)).not.toContain('id');
  });

  it('end at today, and say which period is not whole', async () => {
    const found = await ask(
      '{ s: checkActStats(groupBy: [MONTH], from: "2022-01-05", to: "2022-12-31", fill: true) { asOf amounts rows { month count partial } } }',
    );
    expect(found).toEqual({
      ...{ asOf: '2022-03-20', amounts: 'ALL' },
      rows: [['2022-01', true] as const, ['2022-02', false] as const, ['2022-03', true] as const].map(([month, partial]) => ({
        month,
        count: 0,
        partial,
      })),
    });
  });

  it('go by whole days of the city, and ISO weeks', async () => {
    const kind = stage.hub.kinds.find(({ name }) => name === 'riskAlert') as KindDefinition;
    const alert = (id: string, createdAt: string) => row(id, 'echeng', { createdAt, day: businessDay(kind, { createdAt }, stage.hub.city.zone) });
    await stage.insert('risk_alert', [
      alert('a', '2022-12-31T15:59:59.999Z'),
      alert('b', '2022-12-31T16:00:00.000Z'),
      alert('c', '2020-12-31T16:30:00.000Z'),
    ]);
    const found = await ask('{ s: riskAlertStats(groupBy: [MONTH, WEEK]) { rows { month week count } } }');
    expect(found.rows).toEqual([
      { month: '2021-01', week: '2020-W53', count: 1 },
      { month: '2022-12', week: '2022-W52', count: 1 },
      { month: '2023-01', week: '2022-W52', count: 1 },
    ]);
    const upTo = (from: string, to: string) => ask(`{ s: riskAlertStats(groupBy: [], from: "${from}", to: "${to}") { rows { count } } }`);
    expect((await upTo('2022-01-01', '2022-12-31')).rows).toEqual([{ count: 1 }]);
    expect((await upTo('2023-01-01', '2023-01-01')).rows).toEqual([{ count: 1 }]);
  });

  it('are whole or refused: more groups than may be told are an error', async () => {
    const items = Array.from({ length: 5_001 }, (_, i) => row(`m${i}`, 'huarong', { day: '2019-01-01', checkDate: '2019-01-01', itemCode: `m${i}` }));
    for (let i = 0; i < items.length; i += 500) await stage.insert('check_act', items.slice(i, i + 500));
    const range = 'from: "2019-01-01", to: "2019-12-31"';
    const { data, errors } = await stage.ask(
      'city',
      `{ s: checkActStats(groupBy: [ITEM], ${range}) { rowCount } t: checkActStats(groupBy: [], ${range}) { total { count } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_MANY_GROUPS']);
    expect(data).toEqual({ s: null, t: { total: { count: 5_001 } } });
    const top = await ask(
      `{ s: checkActStats(groupBy: [DAY, ITEM], ${range}, top: { by: ITEM, n: 2 }, first: 1) { rowCount leftOut { groups records } } }`,
    );
    expect(top).toEqual({ rowCount: 2, leftOut: { groups: 4_999, records: 4_999 } });
    const filled = await stage.ask('city', `{ s: checkActStats(groupBy: [DAY, ITEM], ${range}, fill: true, top: { by: ITEM, n: 20 }) { rowCount } }`);
    expect(filled.errors?.[0]?.message).toContain('至少 7300 组(日×监管事项),最多 5000 组');
  });

  it('refuse a wrong argument at its field, and answer the rest', async () => {
    const { status, data, errors } = await stage.ask(
      'dashboard',
      `{ five: checkActStats(groupBy: [DAY, WEEK, MONTH, YEAR, ITEM]) { rowCount }
         turned: checkActStats(groupBy: [], from: "2022-02-01", to: "2022-01-01") { rowCount }
         century: checkActStats(groupBy: [DAY], from: "1922-01-01", fill: true) { rowCount }
         secret: punishActStats(groupBy: [], filter: { fineAmount: { eq: 1 } }) { rowCount }
         record: checkActStats(groupBy: [DEPARTMENT], first: 1) { rows { department { record { id } } } }
         rest: checkActStats(groupBy: [], to: "1999-12-31") { rows { count } } }`,
    );
    expect(status).toBe(200);
    expect(errors?.map(({ extensions }) => extensions.code).sort()).toEqual([
      'BAD_ARGUMENT',
      'BAD_ARGUMENT',
      'BAD_ARGUMENT',
      'BAD_ARGUMENT',
      'FORBIDDEN',
    ]);
    expect(data).toMatchObject({ five: null, turned: null, century: null, secret: null, rest: { rows: [{ count: 0 }] } });
  });
});
