/** The rehearsal year: its totals are the city's, it is the same each time, its good rows are good and its bad rows bad in one way only. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { demoConfig } from '../../demo/config.js';
import { countsOf } from '../../demo/generate/counts.js';
import { ownDay, ownNumber } from '../../demo/generate/faults.js';
import { readBodies } from '../../demo/generate/rosters.js';
import {
  type ActKind,
  actKinds,
  areaOf,
  districtCodes,
  type Entry,
  type GeneratedFault,
  type KindName,
  kindNames,
  type Year,
} from '../../demo/generate/shape.js';
import { makeYear } from '../../demo/generate/year.js';
import { STALLED } from '../../demo/sources/stalled.js';
import { daysStarted, withDays } from '../../demo/today.js';
import { calendarSeeds } from '../../schema/calendar/seed.js';
import { readNotice } from '../../src/calendar/notice-file.js';
import { type Calendar, addWorkingDays } from '../../src/calendar/working-days.js';
import type { Content, FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds } from '../../schema/registry.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { ruleOf } from '../../schema/rule-catalogue.js';

const ZONE = 'Asia/Shanghai';
const bodies = new Map(readBodies().map((body) => [body.uscc, body.name]));
const context = { today: '2023-12-31', bodyName: (uscc: string) => bodies.get(uscc) ?? null };
let year: Year;
let kinds: Map<string, KindDefinition>;

beforeAll(async () => {
  kinds = new Map((await loadKinds()).map((kind) => [kind.name, kind]));
  year = makeYear();
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const all = (kind: KindName): Entry[] => districtCodes.flatMap((district) => year.districts[district][kind]);
const values = (entry: Entry, ...names: string[]): string => names.map((name) => entry.values[name]).join('|');

describe('the rehearsal year', () => {
  it('adds up to the city’s year 2022', () => {
    const counts = countsOf(year);
    const total = (kind: (typeof kindNames)[number]) => sum(districtCodes.map((district) => counts[district].good[kind]));
    expect(districtCodes.map((district) => counts[district].standing)).toEqual([969, 606, 618, 590, 414, 0]);
    expect(actKinds.map(total)).toEqual([41_000, 3_200, 500, 2_200]);
    expect(sum(actKinds.map(total))).toBe(46_900);
    for (const district of districtCodes.filter((code) => code !== 'linkong'))
      for (const kind of kindNames.filter((name) => !['jointInspection', 'jointResult', 'supervisionPlan', 'supervisionDepartment'].includes(name)))
        expect(counts[district].good[kind], `${district} ${kind}`).toBeGreaterThan(0);
    expect([total('randomCheckPlan'), total('randomCheckTarget'), total('supervisionDepartment')]).toEqual([11, 360, 126]);
    expect([total('jointInspection'), total('alertStep'), total('bulletin'), total('exposureNotice'), total('supervisionPlan')]).toEqual([
      133, 144, 656, 141, 2,
    ]);
    expect(total('checklist')).toBe(total('itemClaim'));
    expect(counts.city.good.itemClaim).toBe(984);
    expect(year.alerts).toHaveLength(36);
    for (const fault of ['DATE', 'CHECK_DIGIT', 'OFFICERS', 'CLAIMED_LATER', 'NUMBER_USED']) {
      expect(sum(districtCodes.map((district) => counts[district].bad[fault] ?? 0)), fault).toBe(60);
    }
  });

  it('is the same at every start', () => {
    const digest = (made: Year) => createHash('sha256').update(JSON.stringify(made)).digest('hex');
    expect(digest(makeYear())).toBe(digest(year));
  });

  it('has rows that read without a finding, and bad rows with exactly the intended one', () => {
    const expected = (fault: GeneratedFault, kind: KindName): string[] => {
      if (fault === 'DATE') return [`${ownDay[kind as ActKind]} DATE`];
      if (fault === 'CHECK_DIGIT') return ['administrativeCpUiCode CHECK_DIGIT'];
      return fault === 'OFFICERS' ? ['checkPersonnel TWO_OFFICERS'] : [];
    };
    for (const district of districtCodes) {
      for (const kind of kindNames) {
        for (const entry of year.districts[district][kind]) {
          const found = problems(kinds.get(kind) as KindDefinition, entry, entry.fault ? null : areaOf[district]);
          const expectedRules = entry.fault ? expected(entry.fault, kind) : [];
          if (found.join() !== expectedRules.join()) expect.fail(`${entry.key} ${entry.fault ?? 'good'}: ${found.join()}`);
        }
      }
    }
    expect(problems(kinds.get('checkAct') as KindDefinition, year.changed.after)).toEqual([]);
    const raw = profile.feeds.alerts?.fields as Record<string, string>;
    for (const alert of year.alerts) {
      const entry = {
        values: Object.fromEntries(
          Object.entries(raw).map(([field, name]) => [field, typeof alert[name] === 'object' ? JSON.stringify(alert[name]) : String(alert[name])]),
        ),
      };
      expect(problems(kinds.get('riskAlert') as KindDefinition, entry as unknown as Entry)).toEqual([]);
    }
  });

  it('has keys and numbers of its own for every row, save the numbers made to be returned', () => {
    for (const district of districtCodes) {
      for (const kind of kindNames) {
        const rows = year.districts[district][kind];
        expect(new Set(rows.map((entry) => entry.key)).size, `${district} ${kind}`).toBe(rows.length);
      }
    }
    for (const kind of actKinds) {
      const entries = new Map<string, Entry>();
      for (const entry of all(kind)) {
        const number = values(entry, 'institutionCode', ownNumber[kind]);
        const earlier = entries.get(number);
        if (Boolean(earlier) !== (entry.fault === 'NUMBER_USED')) expect.fail(`${entry.key}: ${number}`);
        if (earlier) expect([earlier.fault, earlier === year.changed.before, earlier === year.extra]).toEqual([undefined, false, false]);
        entries.set(number, entry);
      }
    }
    for (const kind of kindNames.filter((name) => !actKinds.includes(name as ActKind))) {
      const keys = all(kind).map((entry) => values(entry, ...(kinds.get(kind) as KindDefinition).naturalKey));
      expect(new Set(keys).size, kind).toBe(keys.length);
    }
  });

  it('is complete: each source has every kind that its district holds, and the province is sent every kind that it takes', () => {
    const url = 'http://127.0.0.1:9';
    const locations = {
      cityDb: '1',
      huarongDb: '2',
      liangzihuFolder: '3',
      echengUrl: url,
      gedianUrl: url,
      linkongUrl: url,
      stalledUrl: url,
      provinceUrl: url,
    };
    const { sources, targets } = parse(demoConfig(locations, new Map())) as {
      sources: { name: string; district: (typeof districtCodes)[number]; kinds: Record<string, unknown> }[];
      targets: { kinds: string[] }[];
    };
    for (const { name, district, kinds: mapping } of sources.filter(({ name }) => name !== STALLED.name))
      for (const kind of kindNames) if (year.districts[district][kind].length > 0) expect(Object.keys(mapping), name).toContain(kind);
    expect(new Set(targets[0]?.kinds)).toEqual(new Set(profile.tables.map(({ kind }) => kind)));
  });

  it('has every flow inside the year', () => {
    for (const district of districtCodes) {
      for (const kind of ['randomCheckTarget', 'jointInspection', 'alertStep', 'bulletin', 'exposureNotice'] as const) {
        for (const entry of year.districts[district][kind]) expect(entry.values[(kinds.get(kind) as KindDefinition).ownDate]).toMatch(/^2022-/);
      }
    }
    for (const alert of year.alerts) expect(alert.createdAt).toMatch(/^2022-/);
    const texts = districtCodes.flatMap((district) => kindNames.flatMap((kind) => year.districts[district][kind].map((entry) => entry.values)));
    const days = texts.flatMap((row) =>
      Object.entries(row).flatMap(([field, text]) => (/^\d{4}-\d\d-\d\d/.test(text) && field !== 'validUntil' ? [text] : [])),
    );
    expect(days.reduce((last, day) => (day > last ? day : last)) < '2023-03').toBe(true);
  });
});

describe('the demo’s today', () => {
  const notices = calendarSeeds.map(({ file, source }) => readNotice(source, Buffer.from(file)));
  const calendar: Calendar = {
    years: new Set([...notices.map((notice) => notice.year), 2027]),
    days: new Map(notices.flatMap(({ days }) => days.map(({ day, kind }) => [day, kind] as const))),
  };
  const added = (days: readonly string[]) => {
    const made = withDays(year, days);
    const acts = made.districts.echeng.checkAct.slice(year.districts.echeng.checkAct.length);
    return { made, acts, alerts: made.alerts.slice(year.alerts.length) };
  };
  const dueOf = (alert: Readonly<Record<string, unknown>>) => addWorkingDays(calendar, String(alert.createdAt).slice(0, 10), 1);

  // A Wednesday, a Monday behind a weekend, a Saturday, the middle of a long holiday, the first days of a year, and one without a notice.
  it.each(['2026-03-11', '2026-11-30', '2026-11-28', '2026-10-03', '2026-01-01', '2027-01-02'])(
    'has on %s two acts to be returned, one that is blocked, and alerts due now, next and before',
    (today) => {
      const { acts, alerts, made } = added([today]);
      expect(acts.map(({ fault }) => fault)).toEqual(['NUMBER_USED', 'NUMBER_USED', 'OFFICERS']);
      const context = { today, bodyName: (uscc: string) => bodies.get(uscc) ?? null };
      for (const act of acts) {
        const found = problems(kinds.get('checkAct') as KindDefinition, act, null, context);
        expect(found).toEqual(act.fault === 'OFFICERS' ? ['checkPersonnel TWO_OFFICERS'] : []);
        expect((act.values.checkDate as string) < today && act.changedAt < Date.parse(`${today}T00:00:00+08:00`)).toBe(true);
      }
      const numbers = year.districts.echeng.checkAct.map((entry) => values(entry, 'institutionCode', 'checkActionCode'));
      expect(acts.map((act) => numbers.filter((number) => number === values(act, 'institutionCode', 'checkActionCode')).length)).toEqual([1, 1, 0]);
      const next = addWorkingDays(calendar, today, 1);
      const office = today === '2026-03-11' || today === '2026-11-30' ? today : next;
      expect(dueOf(alerts[0] as never) < today).toBe(true);
      expect(alerts.slice(1).map(dueOf)).toEqual([office, next]);
      expect(alerts.map(({ areaNumber }) => areaNumber)).toEqual([areaOf.huarong, areaOf.echeng, areaOf.echeng]);
      for (const { createdAt } of alerts) expect(String(createdAt) <= `${today} 00:00:00`).toBe(true);
      expect(new Set(made.alerts.map(({ fxyjId }) => fxyjId)).size).toBe(39);
    },
  );

  it('only adds: a later start leaves what an earlier one brought, and the year as it is', () => {
    const folder = mkdtempSync(join(tmpdir(), 'hub-days-'));
    const [first, again, later] = ['2026-03-11', '2026-03-11', '2026-03-12'].map((day) => added(daysStarted(folder, day)));
    rmSync(folder, { recursive: true });
    expect(again).toEqual(first);
    expect(later?.made.alerts.slice(0, 39)).toEqual(first?.made.alerts);
    expect(later?.acts.slice(0, 3)).toEqual(first?.acts);
    expect(later?.acts.map(({ key }) => key)).toEqual([...new Set(later?.acts.map(({ key }) => key))]);
    expect(countsOf(later?.made as Year).echeng.good).toEqual(countsOf(year).echeng.good);
    expect([later?.alerts, later?.acts].flat().some((each) => /2022-/.test(String((each as { createdAt?: string }).createdAt)))).toBe(false);
  });
});

/** `areaNumber` null: only what blocks; else what warns too, as seen from a district of that number. */
function problems(kind: KindDefinition, entry: Entry, areaNumber: string | null = null, on = context): string[] {
  const content: Content = {};
  const found = read(kind.fields, entry.values, content);
  const children: Record<string, Content[]> = {};
  for (const child of kind.children) {
    children[child.name] = (entry.children?.[child.name] ?? []).map((row) => {
      const content: Content = {};
      found.push(...read(child.fields, row.values, content));
      return content;
    });
  }
  const named = new Set(found.map((text) => text.split(' ')[0]));
  for (const rule of kind.rules.filter(({ id }) => areaNumber !== null || ruleOf(id).severity === 'BLOCK'))
    if (!named.has(rule.field) && rule.check(content, { ...on, areaNumber, children }) !== null) found.push(`${rule.field} ${rule.id}`);
  return found;
}

function read(fields: readonly FieldDefinition[], from: Readonly<Record<string, string>>, content: Content): string[] {
  const unknown = Object.keys(from)
    .filter((name) => !fields.some((field) => field.name === name))
    .map((name) => `${name} UNKNOWN`);
  return [
    ...unknown,
    ...fields.flatMap((field) => {
      const text = from[field.name] ?? '';
      content[field.name] = null;
      if (text === '') return field.required ? [`${field.name} REQUIRED`] : [];
      const reading = field.read(text, ZONE);
      content[field.name] = reading.value;
      return reading.problem ? [`${field.name} ${reading.problem.rule}`] : [];
    }),
  ];
}
