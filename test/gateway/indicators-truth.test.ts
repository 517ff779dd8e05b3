/** Indicators and figures by period are what a plain recount of the records is, for each role, however they are grouped and whatever is stale. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysOfPeriod } from '../../schema/periods.js';
import { engines } from '../support/database.js';
import { figures, type Of, ratios, response } from './indicators-recount.js';
import { puts, putInto, type World } from './indicators-world.js';
import { type Data, openStage } from './stage.js';

const TODAY = '2024-12-20';
const LEVELS = { echeng: '4', huarong: '3' };
const PLACE = 'district { code } department { uscc } month quarter';
const OPENS = 'numeratorOpens { kind filter count note } denominatorOpens { kind filter count note }';
const FIGURES = 'claims checklistCompletion pushedRows jointInspections alertsReceived alertsFedBack alertsClosed';
const VIEWERS = { city: ['echeng', 'huarong'], dashboard: ['echeng', 'huarong'], echeng: ['echeng'] };

const asked = fc.record({
  year: fc.constantFrom(2023, 2024),
  groupBy: fc.subarray(['DISTRICT', 'DEPARTMENT', 'MONTH', 'QUARTER']),
  day: fc.constantFrom(null, '02-28', '02-29', '01-31', '10-08', '12-31'),
  by: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'QUARTER', 'YEAR'),
  series: fc.constantFrom('CITY', 'DISTRICT', 'DEPARTMENT'),
  key: fc.constantFrom('city', 'dashboard', 'echeng'),
});
type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

const asOfOf = ({ year, day }: Asked): string | null => (day === null ? null : `${year}-${year === 2023 && day === '02-29' ? '02-28' : day}`);
const earlier = (a: string, b: string): string => (a < b ? a : b);

function documentOf(each: Asked): string {
  const day = asOfOf(each);
  const args = (groupBy: readonly string[]) => `(year: ${each.year}, groupBy: [${groupBy}]${day ? `, asOf: "${day}"` : ''})`;
  const without = each.groupBy.filter((name) => name !== 'DEPARTMENT');
  const opens = each.key === 'dashboard' ? '' : OPENS;
  const row = `${PLACE} value numerator denominator ${opens}`;
  const fields = Object.keys(ratios).map(
    (name) => `${name}${args(name === 'claimRate' ? without : each.groupBy)} { asOf rows { ${row} } total { ${row} } }`,
  );
  const alert = `${PLACE} alerts stages { stage closed open medianHours p90Hours }`;
  // Of a year by day it is cut to stay within its rows.
  const span = each.by === 'DAY' ? `from: "${each.year}-02-20", to: "${each.year}-03-05"` : `years: [${each.year}]`;
  const figureArgs = `${span}, by: ${each.by}, groupBy: ${each.series}${day ? `, asOf: "${day}"` : ''}`;
  const told = `from to figures { ${FIGURES} }`;
  return `{ ${fields.join(' ')} alertResponse${args(each.groupBy)} { rows { ${alert} } total { ${alert} } }
    figureSeries(${figureArgs}) { rows { district { code } department { uscc } ${told} yearBefore { ${told} } } } }`;
}

/** What a told row is of. */
function ofRow(row: Data, each: Asked, total: boolean): Of {
  const asOf = earlier(asOfOf(each) ?? TODAY, `${each.year}-12-31`);
  const period = row.month
    ? daysOfPeriod(row.month, 'MONTH')
    : row.quarter
      ? daysOfPeriod(row.quarter, 'QUARTER')
      : { from: `${each.year}-01-01`, to: asOf };
  const department = !total && each.groupBy.includes('DEPARTMENT') && !('noDepartment' in row) ? (row.department?.uscc ?? '') : null;
  return { ...placed(row, each), department, from: period.from, to: earlier(period.to, asOf), asOf };
}

const placed = (row: Data, { key }: Asked) => ({ districts: row.district ? [row.district.code] : VIEWERS[key as keyof typeof VIEWERS] });

/** Every place that something could be told of, as the key of a row. */
function placesOf(each: Asked, by: { district: boolean; department: boolean }): string[] {
  const districts = by.district ? VIEWERS[each.key as keyof typeof VIEWERS] : [null];
  return districts.flatMap((district) => (by.department ? ['d1', 'd7', ''] : [null]).map((department) => JSON.stringify([district, department])));
}

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  const world: World = new Map();
  beforeAll(async () => {
    stage = await openStage(engine, 0, {
      now: () => `${TODAY}T02:00:00.000Z`,
      change: ({ city, viewers }) => ({
        city: { ...city, districts: city.districts.map((district) => ({ ...district, level: LEVELS[district.code as keyof typeof LEVELS] })) },
        viewers: viewers.map((viewer) => ({ ...viewer, budget: null })),
      }),
    });
  });
  afterAll(() => stage.close());

  it('all are a recount', async () => {
    await fc.assert(
      fc.asyncProperty(puts, fc.boolean(), fc.array(asked, { minLength: 1, maxLength: 3 }), async (next, rolled, questions) => {
        for (const each of next) await putInto(stage, world, each);
        if (rolled) await stage.rollUp();
        for (const each of questions) {
          const { data, errors } = await stage.ask(each.key, documentOf(each));
          expect(errors, JSON.stringify(errors)).toBeUndefined();
          for (const name of Object.keys(ratios)) isRecount(name, data[name], each);
          isResponse(data.alertResponse, each);
          isSeries(data.figureSeries.rows, each);
          if (each.key !== 'dashboard') for (const name of Object.keys(ratios)) await opens(data[name], each.key, name);
        }
      }),
      { numRuns: 30 },
    );
  });

  function isRecount(name: string, told: Data, each: Asked): void {
    const departments = name !== 'claimRate' && each.groupBy.includes('DEPARTMENT');
    for (const [row, total] of [...told.rows.map((row: Data) => [row, false]), [told.total, true]]) {
      const of = ofRow(departments ? row : { ...row, noDepartment: true }, each, total);
      const [numerator, denominator] = ratios[name]!(world, of, LEVELS);
      expect([name, row.numerator, row.denominator], JSON.stringify([each, row, of])).toEqual([name, numerator, denominator]);
      if (denominator === 0) expect(row.value).toBeNull();
      else expect(Math.abs(Number(row.value) - numerator / denominator)).toBeLessThan(5.1e-7);
    }
    const known = new Set(
      told.rows.map((row: Data) => JSON.stringify([row.district?.code ?? null, departments ? (row.department?.uscc ?? '') : null])),
    );
    for (const place of placesOf(each, { district: each.groupBy.includes('DISTRICT'), department: departments })) {
      if (known.has(place)) continue;
      const [district, department] = JSON.parse(place);
      const of = { ...ofRow({ district: district && { code: district } }, each, true), department };
      expect([name, place, ...ratios[name]!(world, of, LEVELS)], JSON.stringify(each)).toEqual([name, place, 0, 0]);
    }
  }

  function isResponse(told: Data, each: Asked): void {
    for (const [row, total] of [...told.rows.map((row: Data) => [row, false]), [told.total, true]])
      expect({ alerts: row.alerts, stages: row.stages }, JSON.stringify(each)).toEqual(response(world, ofRow(row, each, total)));
  }

  function isSeries(rows: Data[], each: Asked): void {
    for (const row of rows) {
      const department = each.series === 'DEPARTMENT' ? (row.department?.uscc ?? '') : null;
      for (const told of [row, ...(row.yearBefore ? [row.yearBefore] : [])]) {
        const of = { ...placed(row, each), department, from: told.from, to: told.to, asOf: told.to };
        expect(told.figures, JSON.stringify([each, of])).toEqual(figures(world, of));
      }
    }
    const known = new Set(
      rows.map((row) => JSON.stringify([row.district?.code ?? null, each.series === 'DEPARTMENT' ? (row.department?.uscc ?? '') : null])),
    );
    for (const place of placesOf(each, { district: each.series !== 'CITY', department: each.series === 'DEPARTMENT' })) {
      if (known.has(place) || rows.length === 0) continue;
      const [district, department] = JSON.parse(place);
      const told = figures(world, { districts: [district], department, from: rows[0].from, to: rows.at(-1).to, asOf: rows.at(-1).to });
      expect(
        Object.values(told).filter((value) => value),
        JSON.stringify([each, place]),
      ).toEqual([]);
    }
  }

  async function opens(told: Data, key: string, name: string): Promise<void> {
    for (const row of [told.total, ...told.rows.slice(0, 2)]) {
      const all = [
        ...row.numeratorOpens.map((each: Data) => [each, row.numerator]),
        ...row.denominatorOpens.map((each: Data) => [each, row.denominator]),
      ];
      const kindOf = ({ kind }: Data) => stage.hub.kinds.find((each) => each.name.toLowerCase() === kind.replaceAll('_', '').toLowerCase())!;
      const variables = Object.fromEntries(all.map(([each], i) => [`f${i}`, each.filter]));
      const declared = all.map(([each], i) => `$f${i}: ${kindOf(each).typeName}Filter`);
      const lists = all.map(([each], i) => `a${i}: ${kindOf(each).plural}(filter: $f${i}, first: 1) { totalCount }`);
      if (all.length === 0) continue;
      const { data, errors } = await stage.ask(key, `query(${declared}) { ${lists.join(' ')} }`, variables);
      expect(errors).toBeUndefined();
      for (const [i, [each]] of all.entries()) expect(data[`a${i}`].totalCount, JSON.stringify([name, each])).toBe(each.count);
      const sides = [
        [row.numeratorOpens, row.numerator],
        [row.denominatorOpens, row.denominator],
      ];
      // Where nothing is said of another number, what opens is what is told.
      for (const [side, told] of sides)
        if (side.length > 0 && side.every((each: Data) => each.note === null))
          expect(side.reduce((n: number, each: Data) => n + each.count, 0)).toBe(told);
    }
  }
});
