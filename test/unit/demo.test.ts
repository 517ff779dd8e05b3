/** The rehearsal year: its totals are the city's, it is the same each time, its good rows are good and its bad rows bad in one way only. */
import { createHash } from 'node:crypto';
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
    const locations = { cityDb: '1', huarongDb: '2', liangzihuFolder: '3', echengUrl: url, gedianUrl: url, linkongUrl: url, provinceUrl: url };
    const { sources, targets } = parse(demoConfig(locations, new Map())) as {
      sources: { name: string; district: (typeof districtCodes)[number]; kinds: Record<string, unknown> }[];
      targets: { kinds: string[] }[];
    };
    for (const { name, district, kinds: mapping } of sources)
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

/** `areaNumber` null: only what blocks; else what warns too, as seen from a district of that number. */
function problems(kind: KindDefinition, entry: Entry, areaNumber: string | null = null): string[] {
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
    if (!named.has(rule.field) && rule.check(content, { ...context, areaNumber, children }) !== null) found.push(`${rule.field} ${rule.id}`);
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
