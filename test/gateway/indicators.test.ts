/** Indicators: sets taken anew at each grain, days as of, what opens a number, the viewer's scope, and what is wrong with a question. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorDimension, Row } from '../../src/api.js';
import { insertRows } from '../../src/db/sql.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { checkSize } from '../../src/indicators/ratios/bounded.js';
import { askedOf } from '../../src/indicators/ratios/asked.js';
import { everything } from '../support/viewers.js';
import { engines } from '../support/database.js';
import { openStage, row } from './stage.js';

const claim = (id: string, district: string, itemCode: string, more: Row = {}) =>
  row(id, district, { itemCode, claimantUscc: 'd1', status: 'CLAIMED', claimedAt: '2022-01-01', day: '2022-01-01', writtenOffAt: null, ...more });
const act = (id: string, district: string, itemCode: string, day: string, more: Row = {}) =>
  row(id, district, {
    ...{ itemCode, day, checkDate: day, checkActionCode: id, institutionCode: 'd1', administrativeCpNa: '02' },
    ...{ administrativeCpUiCode: 'E1', checkForm: '01', checkType: '01', checkResult: '01', submittedDate: null, ...more },
  });
const accepted = (id: number, { id: recordId, district, day }: Row) => ({
  ...{ id, target: 'province', kind: 'checkAct', recordId, part: '', tableName: 'jg_jgxw_check_action', identity: recordId, district, day },
  ...{ department: 'd1', revision: 1, state: 'ACCEPTED', wantedDigest: 'x', heldDigest: 'x', profile: 'hubei-assumed@1' },
  ...{ dueAt: '2022-03-01T00:30:00.000Z', updatedAt: '2022-03-01T00:30:00.000Z' },
});
const alert = (id: string, createdAt: string) =>
  row(id, 'echeng', { fxyjId: id, title: id, createdAt, areaNumber: '420700', day: createdAt.slice(0, 10) });
const step = (alertId: string, hours: number) => {
  const happenedAt = new Date(Date.parse('2022-02-01T00:00:00.000Z') + hours * 3_600_000).toISOString();
  return row(`s${alertId}`, 'echeng', { fxyjId: alertId, alertId, stage: 'SIGNED', unitCode: 'd1', unitName: '局', happenedAt, day: '2022-02-01' });
};

const ROW = 'district { code } department { uscc } month quarter value numerator denominator';
const OPENS = 'numeratorOpens { kind filter count note } denominatorOpens { kind filter count note }';
const coverage = (groupBy: string, more = '') => `{ coverage(year: 2022, groupBy: [${groupBy}]${more}) { asOf rows { ${ROW} } total { ${ROW} } } }`;

it('has at most 5000 rows, told before anything is read', () => {
  const departments = new Map(Array.from({ length: 417 }, (_, i) => [`u${i}`, { uscc: `u${i}`, name: 'd', district: 'e' }]));
  const district = { code: 'e', name: 'e', areaNumber: '420704', level: '4', areaDefault: true };
  const city = { code: 'c', name: 'c', uscc: 'c', zone: 'Asia/Shanghai', districts: [district], departments };
  const ask = (groupBy: IndicatorDimension[]) => askedOf(city, everything, { year: 2022, groupBy, asOf: null }, '2022-12-31');
  expect(ask(['DEPARTMENT', 'QUARTER']).periods.length).toBe(4);
  expect(() => ask(['DEPARTMENT', 'MONTH'])).toThrow(expect.objectContaining({ code: 'TOO_MANY_GROUPS' }));
});

it('reads no more records than it may, by the count of the rollups', () => {
  const kind = { name: 'checkAct' } as KindDefinition;
  const check = (rows: number) => () => checkSize({ rows: () => rows }, everything, [kind, kind], '2022-01-01', '2022-12-31');
  expect(check(100_000)).not.toThrow();
  expect(check(100_001)).toThrow(expect.objectContaining({ code: 'TOO_MANY_ROWS_TO_GROUP' }));
});

describe.each(engines)('indicators on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine);
    // echeng 1 of 2, huarong 9 of 10; item x0 is in both.
    await stage.insert('item_claim', [
      claim('a0', 'echeng', 'x0'),
      claim('a1', 'echeng', 'y1'),
      claim('a2', 'echeng', 'gone', { writtenOffAt: '2022-02-10' }),
      ...Array.from({ length: 10 }, (_, i) => claim(`b${i}`, 'huarong', `x${i}`)),
    ]);
    const acts = [
      act('k0', 'echeng', 'x0', '2022-01-10'),
      ...Array.from({ length: 9 }, (_, i) =>
        act(`k${i + 1}`, 'huarong', `x${i}`, i < 5 ? '2022-01-20' : '2022-03-05', { administrativeCpUiCode: 'E2' }),
      ),
    ];
    const more = [act('n1', 'huarong', 'x9', '2022-01-11'), act('n2', 'echeng', 'unclaimed', '2022-01-11', { administrativeCpNa: '01' })];
    await stage.insert('check_act', [...acts, ...more]);
    await stage.app.db.transaction(async (sql) => {
      for (const [i, each] of [...acts, more[1] as Row].entries()) {
        const one = accepted(i + 1, each);
        await insertRows(sql, 'deliveries', Object.keys(one), [one]);
      }
    });
    // Of 2021: echeng 1 of 2, huarong 9 of 10, and no item in both.
    const past = { claimedAt: '2021-01-01', day: '2021-01-01', writtenOffAt: '2021-12-31' };
    await stage.insert('item_claim', [
      ...[0, 1].map((i) => claim(`p${i}`, 'echeng', `p${i}`, past)),
      ...Array.from({ length: 10 }, (_, i) => claim(`q${i}`, 'huarong', `q${i}`, past)),
    ]);
    const old = [act('o0', 'echeng', 'p0', '2021-05-05'), ...Array.from({ length: 9 }, (_, i) => act(`o${i + 1}`, 'huarong', `q${i}`, '2021-06-06'))];
    await stage.insert('check_act', old);
    await stage.app.db.transaction(async (sql) => {
      for (const [i, each] of old.entries()) {
        const one = accepted(i + 100, each);
        await insertRows(sql, 'deliveries', Object.keys(one), [one]);
      }
    });
    const ten = Array.from({ length: 10 }, (_, i) => i + 1);
    await stage.insert(
      'risk_alert',
      ten.map((n) => alert(`y${n}`, '2021-02-01T00:00:00.000Z')),
    );
    await stage.insert(
      'alert_step',
      ten.map((n) => ({ ...step(`y${n}`, n), day: '2021-02-01', happenedAt: new Date(Date.UTC(2021, 1, 1, n)).toISOString() })),
    );
    await stage.insert(
      'risk_alert',
      [1, 2, 3, 4, 5].map((n) => alert(`w${n}`, '2022-02-01T00:00:00.000Z')),
    );
    await stage.insert(
      'alert_step',
      [1, 2, 3, 4].map((n) => step(`w${n}`, n)),
    );
    await stage.insert('supervision_item', [
      row('i1', '', {
        itemCode: 'x0',
        version: 1,
        itemName: 'x0',
        itemType: '01',
        levels: '3,4',
        status: '1',
        itemChangedAt: '2022-01-01T00:00:00.000Z',
      }),
      row('i2', '', {
        itemCode: 'x1',
        version: 1,
        itemName: 'x1',
        itemType: '01',
        levels: '4',
        status: '1',
        itemChangedAt: '2022-01-01T00:00:00.000Z',
      }),
      row('i3', '', {
        itemCode: 'y9',
        version: 1,
        itemName: 'y9',
        itemType: '01',
        levels: '4',
        status: '1',
        itemChangedAt: '2022-01-01T00:00:00.000Z',
      }),
      row('i4', '', {
        itemCode: 'x2',
        version: 1,
        itemName: 'x2',
        itemType: '01',
        levels: '3',
        status: '1',
        itemChangedAt: '2022-01-01T00:00:00.000Z',
      }),
      row('i5', '', {
        itemCode: 'x3',
        version: 1,
        itemName: 'x3',
        itemType: '01',
        levels: '4',
        status: '0',
        itemChangedAt: '2022-01-01T00:00:00.000Z',
      }),
    ]);
  });
  afterAll(() => stage.close());

  it('counts an item that two districts cover once for the city, and never averages', async () => {
    for (const rolled of [false, true]) {
      if (rolled) await stage.rollUp();
      const { data } = await stage.ask('dashboard', coverage('DISTRICT'));
      expect(data.coverage.rows.map((each: Row) => [each.value, each.numerator, each.denominator])).toEqual([
        ['0.5', 1, 2],
        ['0.9', 9, 10],
      ]);
      expect(data.coverage.total).toMatchObject({ value: '0.818182', numerator: 9, denominator: 11, district: null });
    }
  });

  it('adds up districts that share no item, and never averages them', async () => {
    const { data } = await stage.ask(
      'dashboard',
      `{ coverage(year: 2021, groupBy: [DISTRICT], asOf: "2021-12-30") { rows { ${ROW} } total { ${ROW} } } }`,
    );
    expect(data.coverage.rows.map((each: Row) => each.value)).toEqual(['0.5', '0.9']);
    expect(data.coverage.total).toMatchObject({ numerator: 10, denominator: 12, value: '0.833333' });
  });

  it('has the ninth of ten as p90', async () => {
    const { data } = await stage.ask('city', '{ alertResponse(year: 2021) { total { stages { stage closed medianHours p90Hours } } } }');
    expect(data.alertResponse.total.stages[0]).toEqual({ stage: 'SIGNED', closed: 10, medianHours: 5.5, p90Hours: 9 });
  });

  it('takes a month as the year up to its end, claims in stock then', async () => {
    const { data } = await stage.ask('city', coverage('MONTH'));
    expect(data.coverage.asOf).toBe('2022-03-20');
    expect(data.coverage.rows.map((each: Row) => [each.month, each.numerator, each.denominator])).toEqual([
      ['2022-01', 5, 12],
      ['2022-02', 5, 11],
      ['2022-03', 9, 11],
    ]);
    const early = await stage.ask('city', coverage('', ', asOf: "2022-02-09"'));
    expect(early.data.coverage.rows).toMatchObject([{ numerator: 5, denominator: 12 }]);
    expect(early.data.coverage.total).toMatchObject({ numerator: 5, denominator: 12 });
  });

  it('tells a viewer of a district its own only', async () => {
    const { data } = await stage.ask('echeng', coverage('DISTRICT'));
    expect(data.coverage.rows).toMatchObject([{ district: { code: 'echeng' }, numerator: 1, denominator: 2 }]);
    expect(data.coverage.total).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it('opens what it counts, or says why another number', async () => {
    for (const key of ['city', 'echeng']) {
      for (const field of ['coverage', 'claimRate', 'checklistCompletion', 'timeliness', 'passRate']) {
        const query = `{ ${field}(year: 2022, groupBy: [DISTRICT, MONTH]) { rows { ${ROW} ${OPENS} } total { ${ROW} ${OPENS} } } }`;
        const { data, errors } = await stage.ask(key, query);
        expect(errors).toBeUndefined();
        for (const each of [...data[field].rows.slice(0, 6), data[field].total]) {
          for (const [told, all] of [
            [each.numerator, each.numeratorOpens],
            [each.denominator, each.denominatorOpens],
          ]) {
            for (const opens of all) {
              const kind = opens.kind.toLowerCase().replace(/_(.)/g, (_: string, letter: string) => letter.toUpperCase());
              const type = kind[0].toUpperCase() + kind.slice(1);
              const plural = kind === 'jointInspection' || !kind.endsWith('y') ? `${kind}s` : kind;
              const list = await stage.ask(key, `query($f: ${type}Filter) { ${plural}(filter: $f, first: 1) { totalCount } }`, { f: opens.filter });
              expect(list.data?.[plural]?.totalCount, JSON.stringify([field, opens, list.errors])).toBe(opens.count);
              if (opens.note === null && all.length === 1) expect(opens.count).toBe(told);
            }
          }
        }
      }
    }
  });

  it('counts as claimed of what the catalogue asks of the level', async () => {
    const { data, errors } = await stage.ask('dashboard', `{ claimRate(year: 2022, groupBy: [DISTRICT]) { rows { ${ROW} } total { ${ROW} } } }`);
    expect(errors).toBeUndefined();
    expect(data.claimRate.rows).toMatchObject([
      // y9 is asked of both and claimed by none; what is claimed in one district is not claimed in the other.
      { numerator: 1, denominator: 3 },
      { numerator: 2, denominator: 3 },
    ]);
    expect(data.claimRate.total).toMatchObject({ numerator: 3, denominator: 6, value: '0.5' });
  });

  it('tells the load beside it: enterprises once at each grain, no citizen', async () => {
    const load = 'load { checks enterprises perEnterprise }';
    const { data } = await stage.ask('dashboard', `{ coverage(year: 2022, groupBy: [MONTH]) { rows { month ${load} } total { ${load} } } }`);
    expect(data.coverage.total.load).toEqual({ checks: 11, enterprises: 2, perEnterprise: 5.5 });
    expect(data.coverage.rows.map((each: { load: Row }) => [each.load.checks, each.load.enterprises])).toEqual([
      [7, 2],
      [0, 0],
      [4, 1],
    ]);
  });

  it('leaves open alerts out of the median and counts them beside', async () => {
    const query = '{ alertResponse(year: 2022) { total { alerts stages { stage closed open medianHours p90Hours } } } }';
    const { data } = await stage.ask('dashboard', query);
    expect(data.alertResponse.total.alerts).toBe(5);
    expect(data.alertResponse.total.stages.slice(0, 2)).toEqual([
      { stage: 'SIGNED', closed: 4, open: 1, medianHours: 2.5, p90Hours: 4 },
      { stage: 'DISPATCHED', closed: 0, open: 5, medianHours: null, p90Hours: null },
    ]);
  });

  it('says what is wrong at the field, and answers the rest', async () => {
    const wrong = ['year: 1800', 'year: 2023', 'year: 2022, asOf: "2021-12-31"', 'year: 2022, groupBy: [MONTH, MONTH]'];
    for (const args of wrong) {
      const { status, data, errors } = await stage.ask('dashboard', `{ coverage(${args}) { total { numerator } } figures(year: 2022) { year } }`);
      expect([status, data.coverage, data.figures.year]).toEqual([200, null, 2022]);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_ARGUMENT' } }]);
    }
    const { errors } = await stage.ask('city', '{ claimRate(year: 2022, groupBy: [DEPARTMENT]) { total { numerator } } }');
    expect(errors?.[0]?.message).toContain('请按区');
    const empty = await stage.ask('city', `{ coverage(year: 2019, groupBy: [DISTRICT]) { rows { ${ROW} } total { ${ROW} } } }`);
    expect(empty.data.coverage.total).toMatchObject({ value: null, numerator: 0, denominator: 0 });
  });
});
