/** Marginals over their edges: records that leave a group, chunks of stale days, months that are cut, sums that no number holds, a change meanwhile. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dimensionsOf } from '../../schema/kind/statistics.js';
import { daysLater } from '../../schema/periods.js';
import type { Row, StatisticsRequest } from '../../src/api.js';
import { chunks, insertRows, type Sql } from '../../src/db/sql.js';
import { marginalDifferences } from '../../src/indicators/marginal-differences.js';
import { checksOf } from '../../src/cli/doctor/checks.js';
import { cellsOf } from '../../src/indicators/statistics.js';
import { visibleRecords } from '../../src/query/visible-records.js';
import { engines } from '../support/database.js';
import { openStage, row } from './stage.js';

const city = { name: 'city', role: 'CITY_ADMIN', districts: '*' } as const;

function act(id: string, of: string, day: string | null, more: Record<string, string | number | null> = {}): Row {
  const own = { department: 'd1', day, punishSetDate: day, itemCode: 'a', punishType: '01', fineAmount: '1', administrativeCpNa: '02' };
  return { ...row(id, of, { ...own, ...more }), institutionCode: 'x', punishActionCode: id };
}

const asked: StatisticsRequest = {
  ...{ by: [], measures: ['fineAmount'], filter: null, from: '2022-01-01', to: '2022-12-31' },
  ...{ organisationsOnly: false, most: 5000 },
};

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());
  beforeEach(() =>
    stage.app.db.transaction(async (sql) => {
      for (const table of ['punish_act', 'rollups', 'rollup_months', 'rollup_marginals', 'stale_days']) await sql.run(`DELETE FROM ${table}`);
    }),
  );

  const punish = () => stage.hub.kinds.find(({ name }) => name === 'punishAct') as (typeof stage.hub.kinds)[number];
  const cells = (request: Partial<StatisticsRequest>) => stage.hub.queries(city).statistics.cells(punish(), { ...asked, ...request });
  const insert = async (rows: Row[]) => {
    for (const some of chunks(rows, 200)) await stage.insert('punish_act', [...some]);
  };

  /** Every marginal, then every one that the records make: the sums as they are kept, in two parts. */
  const kept = (sql: Sql) =>
    sql.query<Row>(`SELECT dimension, value, month, district, department, measure, total FROM rollup_marginals WHERE kind='punishAct'
      AND measure IN ('live','fineAmount low','fineAmount high','fineAmount with') AND total<>0`);
  async function counted(sql: Sql): Promise<Row[]> {
    const whole = sql.dialect === 'sqlite' ? '/' : 'DIV';
    const measures = {
      live: 'COUNT(*)',
      'fineAmount low': 'SUM(fineAmountExact % 1000000000)',
      'fineAmount high': `SUM(fineAmountExact ${whole} 1000000000)`,
      'fineAmount with': 'COUNT(fineAmountExact)',
    };
    const columns = dimensionsOf(punish()).flatMap(({ marginal, column }) => (marginal ? [column] : []));
    const found: Row[] = [];
    for (const column of ['', ...columns])
      for (const [measure, total] of Object.entries(measures))
        found.push(
          ...(await sql.query<Row>(`SELECT '${column}' AS dimension, COALESCE(${column || "''"}, '') AS value, SUBSTR(day, 1, 7) AS month,
            district, department, '${measure}' AS measure, ${total} AS total FROM punish_act
            WHERE day IS NOT NULL AND withdrawnAt IS NULL GROUP BY ${column ? `${column},` : ''} SUBSTR(day, 1, 7), district, department`)),
        );
    return found;
  }
  const differences = () => stage.app.db.read((sql) => marginalDifferences(sql, stage.hub.kinds, stage.config.targets), 'long');
  const sortedTexts = (rows: Row[]) =>
    rows.flatMap(({ total, ...key }) => (Number(total) === 0 ? [] : [`${Object.values(key).join('|')}=${Number(total)}`])).sort();
  async function marginalsHold(): Promise<void> {
    const { of, is } = await stage.app.db.read(async (sql) => ({ of: await counted(sql), is: await kept(sql) }));
    expect(sortedTexts(is)).toEqual(sortedTexts(of));
    expect(await differences()).toEqual([]);
  }

  it('a record that leaves its group leaves every cell of it', async () => {
    const first = act('p1', 'echeng', '2022-03-31', { itemCode: 'a', punishType: '01' });
    await insert([first, act('p2', 'echeng', '2022-03-31'), act('p3', 'huarong', '2022-04-01', { punishType: '02' })]);
    await stage.rollUp();
    await marginalsHold();
    const steps: Record<string, string | number | null>[] = [
      { day: '2022-04-01', district: 'huarong', punishType: '02' },
      { itemCode: 'b' },
      { fineAmount: '2.5' },
      { fineAmount: null },
      { punishType: null },
      { department: 'd7' },
      { withdrawnAt: '2022-05-01T00:00:00.000Z' },
      { withdrawnAt: null, day: null },
      { day: '2021-12-31', administrativeCpNa: '01' },
    ];
    let before = first;
    for (const step of steps) {
      const after = { ...before, ...step };
      await stage.replace('punish_act', before, after);
      await stage.rollUp();
      await marginalsHold();
      if (after.withdrawnAt === null && after.day?.toString().startsWith('2022')) expect((await cells({}))[0]?.count, JSON.stringify(step)).toBe(3);
      before = after;
    }
  });

  it.each([399, 400, 401, 800])('%i stale days are counted again as one by one', async (days) => {
    const acts = Array.from({ length: days }, (_, i) =>
      act(`p${i}`, i % 2 === 0 ? 'echeng' : 'huarong', daysLater('2021-01-01', i), { itemCode: i % 3 === 0 ? 'b' : 'a', department: `d${i % 5}` }),
    );
    await insert(acts);
    await stage.rollUp();
    expect(await stage.app.db.read((sql) => sql.query('SELECT * FROM stale_days'))).toEqual([]);
    await marginalsHold();
    expect((await cells({ from: null, to: null }))[0]).toMatchObject({ count: days, sums: { fineAmount: { sum: String(days * 100) } } });
  });

  it('a month that is cut is counted by its days, the last of them once, stale or not', async () => {
    await insert(Array.from({ length: 120 }, (_, i) => act(`p${i}`, 'echeng', daysLater('2022-01-01', i))));
    for (const rolled of [false, true, 'half']) {
      if (rolled === true) await stage.rollUp();
      // A day within, and the day of the seam.
      if (rolled === 'half')
        for (const at of [40, 73])
          await stage.replace(
            'punish_act',
            act(`p${at}`, 'echeng', daysLater('2022-01-01', at)),
            act(`p${at}`, 'echeng', daysLater('2022-01-01', at)),
          );
      for (const [to, count] of [
        ['2022-03-31', 90],
        ['2022-03-01', 60],
        ['2022-03-15', 74],
      ] as const)
        for (const request of [{ measures: [] }, {}, { by: ['ITEM'] }, { by: ['MONTH'], measures: [] }, { by: ['WEEK'], measures: [] }]) {
          const found = await cells({ ...request, to });
          expect(
            found.reduce((sum, cell) => sum + cell.count, 0),
            JSON.stringify({ rolled, to, ...request }),
          ).toBe(count);
        }
    }
  });

  it('sums are exact beyond what a number holds, and beyond what a database counts to', async () => {
    await insert([act('p1', 'echeng', '2022-01-05', { fineAmount: '90071992547409.93' }), act('p2', 'echeng', '2022-02-05', { fineAmount: '0.10' })]);
    const both = async (sum: string) => {
      for (const request of [{}, { to: '2022-12-30' }, { by: ['YEAR'] }, { filter: { not: { field: 'itemCode', match: { eq: 'z' } } } }])
        expect(
          (await cells(request)).map(({ sums }) => sums.fineAmount?.sum),
          JSON.stringify(request),
        ).toEqual([sum]);
    };
    await both('9007199254741003');
    await stage.rollUp();
    await both('9007199254741003');
    await stage.app.db.transaction((sql) => sql.run('UPDATE punish_act SET fineAmountExact=9223372036854775807'));
    await stage.app.db.transaction((sql) =>
      sql.run("INSERT INTO stale_days SELECT kind, district, department, day, 'x' FROM rollups WHERE measure='live'"),
    );
    await both('18446744073709551614');
    await stage.rollUp();
    await both('18446744073709551614');
    const kinds =
      stage.app.db.dialect === 'sqlite'
        ? await stage.app.db.read((sql) => sql.query('SELECT DISTINCT typeof(total) AS t FROM rollup_marginals'))
        : [{ t: 'integer' }];
    expect(kinds).toEqual([{ t: 'integer' }]);
  });

  it('a list of no values finds nothing', async () => {
    await insert([act('p1', 'echeng', '2022-01-05')]);
    await stage.rollUp();
    for (const field of ['district', 'department', 'itemCode', 'punishType', 'punishSetDate'])
      for (const request of [
        {},
        { by: ['MONTH', 'ITEM'] },
        { to: '2022-01-20' },
        { measures: [] },
        { by: ['DAY'], measures: [] },
        { by: ['ITEM', 'PUNISH_TYPE'] },
      ]) {
        const found = await cells({ ...request, filter: { field, match: { in: [] } } });
        expect(
          found.reduce((sum, cell) => sum + cell.count, 0),
          `${field} ${JSON.stringify(request)}`,
        ).toBe(0);
      }
  });

  it('a record that moves between two statements of an answer is counted once', async () => {
    const before = act('p1', 'echeng', '2022-03-10');
    const moves: [Row, string | null][] = [
      [act('p1', 'echeng', '2022-02-10'), '2022-03-15'],
      [act('p1', 'echeng', null), null],
    ];
    for (const [after, to] of moves) {
      await insert([before]);
      await stage.rollUp();
      let moved = false;
      const found = await stage.app.db.read((sql) => {
        const query: Sql['query'] = async (text, params) => {
          const rows = await sql.query(text, params);
          if (!moved) {
            moved = true;
            await new Promise((resolve, reject) => setImmediate(() => stage.replace('punish_act', before, after).then(resolve, reject)));
          }
          return rows as never;
        };
        const at = { targets: stage.config.targets, visible: visibleRecords };
        return cellsOf({ ...sql, query }, at, city, punish(), { ...asked, from: to === null ? null : '2022-01-01', to });
      }, 'aside');
      expect(moved).toBe(true);
      expect(found[0]?.count, `${after.day}`).toBe(1);
      await stage.app.db.transaction((sql) => sql.run('DELETE FROM punish_act'));
    }
  });

  it('a marginal that is wrong is told by doctor --full, but not one that waits to be counted again', async () => {
    await insert([act('p1', 'echeng', '2022-01-05'), act('p2', 'huarong', '2022-02-05')]);
    await stage.rollUp();
    const runtime = { version: process.version, today: '2022-03-20', folder: stage.config.dataFolder, full: true, shortKeys: [], openFiles: [] };
    const check = async () => (await checksOf(stage.app, stage.hub.queries(city), runtime)).find(({ name }) => name === '分项汇总清点');
    expect(await check()).toMatchObject({ ok: true });
    const wrong = [
      "UPDATE rollup_marginals SET total=total+1 WHERE month='2022-01' AND dimension='itemCode' AND measure='live'",
      "DELETE FROM rollup_marginals WHERE month='2022-02' AND dimension='' AND measure='fineAmount with organisations'",
    ];
    for (const text of wrong) await stage.app.db.transaction((sql) => sql.run(text));
    expect((await differences()).map(({ month }) => month)).toEqual(['2022-01', '2022-02']);
    expect(await check()).toMatchObject({ ok: false, message: expect.stringContaining('echeng d1 punishAct 2022-01') });
    const day = { kind: 'punishAct', district: 'echeng', department: 'd1', day: '2022-01-09', mark: 'x' };
    await stage.app.db.transaction((sql) => insertRows(sql, 'stale_days', Object.keys(day), [day]));
    expect((await differences()).map(({ month }) => month)).toEqual(['2022-02']);
  });
});
