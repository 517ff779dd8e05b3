/** The rehearsal year: its totals are the city's, it is the same each time, its good rows are good and its bad rows bad in one way only. */
import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { countsOf } from '../../demo/generate/counts.js';
import { districtCodes, type Entry, type Fault, kindNames, type Year } from '../../demo/generate/shape.js';
import { makeYear } from '../../demo/generate/year.js';
import type { Content, FieldDefinition, KindDefinition } from '../../schema/definition.js';
import { loadKinds } from '../../schema/discover.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { ruleOf } from '../../schema/rules.js';

const ZONE = 'Asia/Shanghai';
let year: Year;
let kinds: Map<string, KindDefinition>;

beforeAll(async () => {
  kinds = new Map((await loadKinds()).map((kind) => [kind.name, kind]));
  year = makeYear();
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
const acts = (): Entry[] => districtCodes.flatMap((district) => year.districts[district].checkAct);
const values = (entry: Entry, ...names: string[]): string => names.map((name) => entry.values[name]).join('|');

describe('the rehearsal year', () => {
  it('adds up to the city’s year 2022', () => {
    const counts = countsOf(year);
    const total = (kind: (typeof kindNames)[number]) => sum(districtCodes.map((district) => counts[district].good[kind]));
    expect(districtCodes.map((district) => counts[district].standing)).toEqual([969, 606, 618, 590, 414, 0]);
    expect(total('checkAct')).toBe(46_900);
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
    const expected: Record<Fault, string[]> = {
      DATE: ['checkDate DATE'],
      CHECK_DIGIT: ['administrativeCpUiCode CHECK_DIGIT'],
      OFFICERS: ['checkPersonnel TWO_OFFICERS'],
      CLAIMED_LATER: [],
      NUMBER_USED: [],
    };
    for (const district of districtCodes) {
      for (const kind of kindNames) {
        for (const entry of year.districts[district][kind]) {
          const found = problems(kinds.get(kind) as KindDefinition, entry);
          const wanted = entry.fault ? expected[entry.fault] : [];
          if (found.join() !== wanted.join()) expect.fail(`${entry.key} ${entry.fault ?? 'good'}: ${found.join()}`);
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

  it('checks nothing before it is claimed and listed, but for the acts made to be returned for it', () => {
    const all = districtCodes.map((district) => year.districts[district]);
    const claims = new Map(all.flatMap((each) => each.itemClaim).map((entry) => [values(entry, 'itemCode', 'claimantUscc'), entry]));
    const lists = new Map(all.flatMap((each) => each.checklist).map((entry) => [values(entry, 'listCode', 'itemCode'), entry]));
    expect(claims.size).toBe(3_212);
    expect(lists.size).toBe(claims.size);
    for (const list of lists.values()) expect(claims.has(values(list, 'itemCode', 'uscc'))).toBe(true);
    for (const entry of acts()) {
      const claim = claims.get(values(entry, 'itemCode', 'institutionCode'));
      const list = lists.get(values(entry, 'listCode', 'itemCode'));
      if (!claim || !list) expect.fail(`${entry.key} hangs in the air`);
      if (entry.fault === 'DATE') continue;
      const [day, claimed] = [entry.values.checkDate as string, claim.values.claimedAt as string];
      if (entry.fault === 'CLAIMED_LATER') expect(day < claimed).toBe(true);
      else if (day < claimed || day < (list.values.publishedAt as string)) expect.fail(`${entry.key} comes before its claim`);
      if (!day.startsWith('2022-')) expect.fail(`${entry.key} is of another year`);
    }
  });

  it('has keys and numbers of its own for every row, save the numbers made to be returned', () => {
    for (const district of districtCodes) {
      for (const kind of kindNames) {
        const rows = year.districts[district][kind];
        expect(new Set(rows.map((entry) => entry.key)).size, `${district} ${kind}`).toBe(rows.length);
      }
    }
    const seen = new Map<string, Entry>();
    for (const entry of acts()) {
      const number = values(entry, 'institutionCode', 'checkActionCode');
      const earlier = seen.get(number);
      if (Boolean(earlier) !== (entry.fault === 'NUMBER_USED')) expect.fail(`${entry.key}: ${number}`);
      if (earlier) expect([earlier.fault, earlier === year.changed.before, earlier === year.extra]).toEqual([undefined, false, false]);
      seen.set(number, entry);
    }
    for (const kind of ['jointInspection', 'bulletin', 'exposureNotice', 'supervisionPlan', 'alertStep'] as const) {
      const keys = districtCodes.flatMap((district) =>
        year.districts[district][kind].map((entry) => values(entry, ...(kinds.get(kind) as KindDefinition).naturalKey)),
      );
      expect(new Set(keys).size, kind).toBe(keys.length);
    }
  });

  it('has every flow inside the year', () => {
    for (const district of districtCodes) {
      for (const kind of ['jointInspection', 'alertStep', 'bulletin', 'exposureNotice'] as const) {
        for (const entry of year.districts[district][kind]) expect(entry.values[(kinds.get(kind) as KindDefinition).ownDate]).toMatch(/^2022-/);
      }
    }
    for (const alert of year.alerts) expect(alert.createdAt).toMatch(/^2022-/);
  });
});

function problems(kind: KindDefinition, entry: Entry): string[] {
  const content: Content = {};
  const found = read(kind.fields, entry.values, content);
  for (const child of kind.children) {
    for (const row of entry.children?.[child.name] ?? []) found.push(...read(child.fields, row.values, {}));
  }
  const named = new Set(found.map((text) => text.split(' ')[0]));
  for (const rule of kind.rules.filter(({ id }) => ruleOf(id).severity === 'BLOCK'))
    if (!named.has(rule.field) && rule.check(content, { areaNumber: null, today: '2023-12-31', bodyName: () => null, children: {} }) !== null)
      found.push(`${rule.field} ${rule.id}`);
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
