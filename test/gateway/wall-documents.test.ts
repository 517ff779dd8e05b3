/** The example wall: its documents are what its queries make, and what each answers a dashboard's key is what a plain recount of the rows is. */
import { openStage } from './stage.js';
import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../../demo/wall-documents.js';
import type { Row } from '../../src/api.js';
import { insertRows } from '../../src/db/sql.js';
import { engines } from '../support/database.js';
import { checks, claims, punishments, delivered, wallAlerts, wallSteps, items } from './wall-rows.js';

const told = JSON.parse(readFileSync('demo/wall/documents.json', 'utf8')) as Record<string, string>;
const nameOf = (text: string): string => {
  const [first] = parse(text).definitions;
  return first && 'name' in first ? (first.name?.value ?? '') : '';
};
const DAYS = { from: '2022-01-01', to: '2022-12-31' };
const of2022 = (rows: readonly Row[]): Row[] => rows.filter(({ day }) => String(day).startsWith('2022'));
const counted = (rows: readonly Row[], key: (row: Row) => unknown): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const each of rows) counts[String(key(each))] = (counts[String(key(each))] ?? 0) + 1;
  return counts;
};
const monthOf = ({ day }: Row): string => String(day).slice(0, 7);

it('has of its queries the documents that it asks by', () => {
  expect(told).toEqual(documentsOf(readFileSync('demo/wall/queries.graphql', 'utf8')));
});

it('draws no widget twice and asks for no document that no widget draws', () => {
  const drawn = [...readFileSync('demo/wall/widgets.js', 'utf8').matchAll(/operation: '(\w+)'/g)].map(([, name]) => name);
  expect(drawn).toEqual([...new Set(drawn)]);
  expect(drawn).toHaveLength(10);
  expect([...drawn].sort()).toEqual(Object.values(told).map(nameOf).sort());
});

describe.each(engines)('on %s a dashboard is answered', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    stage = await openStage(engine, 0, { now: () => '2023-02-01T00:00:00.000Z' });
    await stage.insert('item_claim', claims);
    await stage.insert('check_act', checks);
    await stage.insert('supervision_item', items);
    await stage.insert('punish_act', punishments);
    await stage.insert('risk_alert', wallAlerts);
    await stage.insert('alert_step', wallSteps);
    await stage.app.db.transaction((sql) => insertRows(sql, 'deliveries', Object.keys(delivered[0] as Row), delivered));
    await stage.rollUp();
  });
  afterAll(() => stage.close());

  const asked = async (name: string, variables: object) => {
    const query = Object.values(told).find((text) => nameOf(text) === name) ?? '';
    const { data, errors } = await stage.ask('dashboard', query, variables);
    expect(errors).toBeUndefined();
    return Object.values(data as object)[0];
  };

  it('the ten figures, and those of each month beside the year before', async () => {
    const accepted = delivered.map(({ day }) => String(day)).sort();
    const { city } = await asked('WallFigures', { year: 2022 });
    const rows2022 = accepted.filter((day) => day.startsWith('2022')).length;
    expect([city.claims, city.pushedRows, city.alertsReceived, city.plans]).toEqual([claims.length, rows2022, wallAlerts.length, 0]);
    const { rows } = await asked('WallYears', { years: [2022] });
    for (const { period, figures, yearBefore } of rows) {
      const inMonth = (month: string) => accepted.filter((day) => day.startsWith(month)).length;
      expect([period, figures.pushedRows, yearBefore.figures.pushedRows]).toEqual([
        period,
        inMonth(period),
        inMonth(`${Number(period.slice(0, 4)) - 1}${period.slice(4)}`),
      ]);
    }
    expect(rows).toHaveLength(12);
  });

  it('the checks of each district and month, those without any too', async () => {
    const { rows } = await asked('WallTrend', DAYS);
    const shown = rows.filter(({ count }: { count: number }) => count > 0);
    expect(Object.fromEntries(shown.map((each: never) => [key(each), (each as { count: number }).count]))).toEqual(
      counted(of2022(checks), (each) => `${each.district} ${monthOf(each)}`),
    );
    const districts = new Set(rows.map(({ district }: { district: { code: string } }) => district.code));
    expect(rows).toHaveLength(districts.size * 12);
  });

  it('the departments with the most checks, and how many were accepted', async () => {
    const { rows, rowCount } = await asked('WallDepartments', DAYS);
    const accepted = new Set(delivered.map(({ recordId }) => recordId));
    const all = counted(of2022(checks), ({ department }) => department);
    const done = counted(
      of2022(checks).filter(({ id }) => accepted.has(id as string)),
      ({ department }) => department,
    );
    expect(rowCount).toBe(Object.keys(all).length);
    expect(rows.map((each: never) => departmentRow(each))).toEqual(
      Object.entries(all)
        .sort(([, a], [, b]) => b - a)
        .map(([uscc, count]) => [uscc, count, done[uscc] ?? 0]),
    );
  });

  it('the items with the most punishments', async () => {
    const { rows } = await asked('WallItems', DAYS);
    expect(Object.fromEntries(rows.map(({ item, count }: { item: { itemCode: string }; count: number }) => [item.itemCode, count]))).toEqual(
      counted(of2022(punishments), ({ itemCode }) => itemCode),
    );
    expect(rows.map(({ count }: { count: number }) => count)).toEqual([3, 2, 1]);
  });

  it('the fines of organisations alone, in each month', async () => {
    const { rows, amounts } = await asked('WallFines', DAYS);
    expect(amounts).toBe('ORGANISATIONS');
    const fined = of2022(punishments).filter(({ administrativeCpNa, fineAmount }) => administrativeCpNa !== '01' && fineAmount !== null);
    const sums: Record<string, number> = {};
    for (const each of fined) sums[monthOf(each)] = (sums[monthOf(each)] ?? 0) + Number(each.fineAmount);
    const shown = rows.filter(({ fineAmount }: { fineAmount: { records: number } }) => fineAmount.records > 0);
    expect(Object.fromEntries(shown.map((each: never) => monthSum(each)))).toEqual(sums);
    expect(rows).toHaveLength(12);
  });

  it('the coverage of each district: claimed items with an accepted act', async () => {
    const { rows } = await asked('WallCoverage', { year: 2022 });
    const accepted = new Set(delivered.map(({ recordId }) => recordId));
    const items = (list: readonly Row[], district: unknown) =>
      new Set(list.filter((each) => each.district === district).map(({ itemCode }) => itemCode));
    for (const { district, numerator, denominator } of rows) {
      const claimed = items(claims, district.code);
      const acts = items(
        of2022([...checks, ...punishments]).filter(({ id }) => accepted.has(id as string)),
        district.code,
      );
      expect([district.code, numerator, denominator]).toEqual([district.code, [...claimed].filter((code) => acts.has(code)).length, claimed.size]);
    }
  });

  it('the enterprises checked most, by body, with the cap beside', async () => {
    const { cap, rows, totals } = await asked('WallEnterprises', { year: 2022 });
    const visits = checks.filter((each) => String(each.day).startsWith('2022') && each.administrativeCpNa === '02');
    const pairs = counted(visits, ({ administrativeCpUiCode, department }) => `${administrativeCpUiCode} ${department}`);
    expect(cap).toBe(2);
    const told = rows.map((each: { enterprise: { uscc: string }; body: { uscc: string }; checks: number }) => [
      `${each.enterprise.uscc} ${each.body.uscc}`,
      each.checks,
    ]);
    expect(Object.fromEntries(told)).toEqual(pairs);
    expect(totals).toMatchObject({ checks: visits.length, pairsBeyondCap: Object.values(pairs).filter((n) => n > 2).length });
    expect(totals.pairsBeyondCap).toBe(1);
  });

  it('the unclaimed items of each district', async () => {
    const { rows, total } = await asked('WallUnclaimed', {});
    const unclaimed = (of: string) =>
      items.filter(({ itemCode }) => !claims.some((claim) => claim.district === of && claim.itemCode === itemCode)).length;
    const told = rows.map((each: { district: { code: string }; unclaimed: number }) => [each.district.code, each.unclaimed]);
    expect(Object.fromEntries(told)).toEqual({ echeng: unclaimed('echeng'), huarong: unclaimed('huarong') });
    expect([total.unclaimed, total.withoutChecklist]).toEqual([3, claims.length]);
  });

  it('the hours of alerts to each stage, open ones beside', async () => {
    const { total } = await asked('WallAlerts', { year: 2022 });
    const made = new Map(wallAlerts.map(({ id, createdAt }) => [id, Date.parse(createdAt as string)]));
    const signed = wallSteps.map(({ alertId, happenedAt }) => (Date.parse(happenedAt as string) - (made.get(alertId as string) ?? 0)) / 3_600_000);
    signed.sort((a, b) => a - b);
    const { closed, open, medianHours, p90Hours } = total.stages.find(({ stage: name }: { stage: string }) => name === 'SIGNED');
    expect([closed, open, medianHours, p90Hours]).toEqual([
      signed.length,
      wallAlerts.length - signed.length,
      signed[Math.ceil(signed.length * 0.5) - 1],
      signed[Math.ceil(signed.length * 0.9) - 1],
    ]);
  });
});

type Counted = { district: { code: string }; month: string; count: number; accepted: number; department: { uscc: string } };
const key = ({ district, month }: Counted): string => `${district.code} ${month}`;
const departmentRow = ({ department, count, accepted }: Counted) => [department.uscc, count, accepted];
const monthSum = ({ month, fineAmount }: { month: string; fineAmount: { sum: string } }): [string, number] => [month, Number(fineAmount.sum)];
