/** Figures by period: as `figures` tells them, year on year cut at the same day, ISO weeks, and what is refused before anything is read. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/api.js';
import { engines } from '../support/database.js';
import { openStage, row } from './stage.js';

const pad = (n: number): string => String(n).padStart(2, '0');
const alert = (id: string, day: string, district = 'echeng') =>
  row(id, district, { fxyjId: id, title: id, createdAt: `${day}T02:00:00.000Z`, areaNumber: '420700', day });
const FIGURES = 'claims checklistCompletion pushedRows jointInspections alertsReceived alertsFedBack alertsClosed bulletins exposureNotices plans';

describe.each(engines)('figures by period on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine, 0, { now: () => '2023-03-20T00:00:00.000Z' });
    const alerts: Row[] = [];
    for (const year of [2021, 2022])
      for (let month = 1; month <= 12; month++)
        for (let n = 1; n <= 10; n++) alerts.push(alert(`a${year}${month}-${n}`, `${year}-${pad(month)}-${pad(3 * n - 2)}`));
    alerts.push(
      alert('w0', '2020-12-28', 'huarong'),
      alert('w1', '2020-12-31', 'huarong'),
      alert('w2', '2021-01-03', 'huarong'),
      alert('w3', '2021-01-04', 'huarong'),
    );
    await stage.insert('risk_alert', alerts);
    await stage.insert('alert_step', [
      row('s1', 'echeng', {
        fxyjId: 'a20221-1',
        alertId: 'a20221-1',
        stage: 'FED_BACK',
        unitCode: 'u',
        unitName: 'u',
        happenedAt: '2022-02-10T00:00:00.000Z',
        day: '2022-02-10',
      }),
    ]);
    const claim = (id: string, day: string, more: Row = {}) =>
      row(id, 'echeng', { itemCode: id, claimantUscc: 'd1', status: 'CLAIMED', claimedAt: day, day, writtenOffAt: null, resumedAt: null, ...more });
    await stage.insert('item_claim', [
      claim('c1', '2021-05-01'),
      claim('c2', '2022-01-15', { writtenOffAt: '2022-02-20', resumedAt: '2022-05-05' }),
      claim('c3', '2022-03-01', { writtenOffAt: '2022-02-01' }),
    ]);
    await stage.insert('checklist', [
      row('l1', 'echeng', {
        listCode: 'l1',
        itemCode: 'c2',
        uscc: 'd1',
        listName: 'l',
        status: 'PUBLISHED',
        publishedAt: '2022-02-01',
        claimId: 'c2',
        day: '2022-02-01',
      }),
    ]);
  });
  afterAll(() => stage.close());

  const series = async (key: string, args: string, fields: string) => {
    const { data, errors } = await stage.ask(key, `{ figureSeries(${args}) { asOf rows { ${fields} } } }`);
    expect(errors).toBeUndefined();
    return data.figureSeries;
  };

  it('compares with the year before, cut at the same day', async () => {
    for (const rolled of [false, true]) {
      if (rolled) await stage.rollUp();
      const fields = 'period partial to figures { alertsReceived } yearBefore { from to figures { alertsReceived } } change { alertsReceived }';
      const { rows } = await series('dashboard', 'years: [2022], by: MONTH, groupBy: DISTRICT, asOf: "2022-08-31"', `district { code } ${fields}`);
      const own = rows.filter((each: { district: { code: string } }) => each.district.code === 'echeng');
      expect(own.map((each: { change: { alertsReceived: number } }) => each.change.alertsReceived)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
      expect(own.at(-1)).toMatchObject({ period: '2022-08', partial: false, yearBefore: { from: '2021-08-01', to: '2021-08-31' } });
      const [year] = (await series('city', 'years: [2022], groupBy: CITY, asOf: "2022-08-15"', fields)).rows;
      expect(year).toMatchObject({ partial: true, to: '2022-08-15', yearBefore: { from: '2021-01-01', to: '2021-08-15' } });
      expect(year.figures.alertsReceived).toBe(75);
    }
  });

  it('has one row for the week over the new year, of ISO years', async () => {
    const args = 'from: "2020-12-28", to: "2021-01-04", by: WEEK, groupBy: CITY';
    expect((await series('city', args, 'period from to partial figures { alertsReceived }')).rows).toEqual([
      { period: '2020-W53', from: '2020-12-28', to: '2021-01-03', partial: false, figures: { alertsReceived: 4 } },
      { period: '2021-W01', from: '2021-01-04', to: '2021-01-04', partial: true, figures: { alertsReceived: 2 } },
    ]);
    expect((await series('city', 'years: [2020], by: WEEK, groupBy: CITY', 'period')).rows).toHaveLength(53);
  });

  it('tells of each period what figures tells as of its last day', async () => {
    for (const key of ['city', 'echeng']) {
      const asOfs = (await series(key, 'years: [2022], by: MONTH', 'to')).rows.map(({ to }: { to: string }) => to);
      for (const asOf of new Set<string>(asOfs)) {
        const { data } = await stage.ask(key, `{ figures(year: 2022, asOf: "${asOf}") { districts { district { code } ${FIGURES} } } }`);
        const { rows } = await series(key, `years: [2022], asOf: "${asOf}"`, `figures { district { code } ${FIGURES} }`);
        expect(rows.map((each: Row) => each.figures)).toEqual(data.figures.districts);
        const sums = await series(key, `years: [2022], asOf: "${asOf}", by: DAY`, 'district { code } figures { alertsReceived }');
        const total = sums.rows.reduce((sum: number, each: { figures: { alertsReceived: number } }) => sum + each.figures.alertsReceived, 0);
        expect(total).toBe(data.figures.districts.reduce((sum: number, each: { alertsReceived: number }) => sum + each.alertsReceived, 0));
      }
    }
  });

  it('reads by department, and the departments add up to the district', async () => {
    const { rows } = await series(
      'city',
      'years: [2021, 2022], groupBy: DEPARTMENT, by: QUARTER',
      'district { code } department { uscc } figures { claims alertsReceived }',
    );
    expect(rows.filter((each: Row) => (each.department as unknown as Row | null)?.uscc === 'd1')).toHaveLength(16);
    const alerts = rows.reduce((sum: number, each: { figures: { alertsReceived: number } }) => sum + each.figures.alertsReceived, 0);
    expect(alerts).toBe(242);
  });

  it('refuses what is wrong before it reads', async () => {
    const before = stage.statements.length;
    for (const args of [
      'years: [1800]',
      'years: []',
      'years: [2022], from: "2022-01-01", to: "2022-02-01"',
      'from: "2022-02-01", to: "2022-01-01"',
      'from: "2022-02-01"',
      'years: [2013,2014,2015,2016,2017,2018,2019,2020,2021,2022], by: DAY',
      'from: "1900-01-01", to: "2022-01-01"',
    ]) {
      const { status, data, errors } = await stage.ask('city', `{ figureSeries(${args}) { asOf } }`);
      expect([args, status, data?.figureSeries]).toEqual([args, 200, null]);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
    }
    expect(stage.statements.length).toBe(before);
    expect((await series('city', 'years: [2999]', 'period')).rows).toEqual([]);
  });
});
