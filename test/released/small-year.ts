/** A few rows of every kind out of the rehearsal year, with what they name, as the sources of a released database tell them. */
import { ownNumber } from '../../demo/generate/faults.js';
import {
  type ActKind,
  actKinds,
  type DistrictCode,
  type Entry,
  type GeneratedFault,
  type KindName,
  kindNames,
  type Values,
  type Year,
} from '../../demo/generate/shape.js';

export type RowChange = Readonly<Record<string, string | null>>;
/** District → kind → rows; children stand under the name of their list, at their parent. */
export type Rows = Record<string, Record<string, Row[]>>;
export interface Row {
  readonly values: RowChange;
  readonly fault: GeneratedFault | null;
  readonly children: Readonly<Record<string, readonly RowChange[]>>;
}

export const DISTRICTS = ['city', 'echeng'] as const satisfies readonly DistrictCode[];

const PARENTS: readonly [KindName, readonly (readonly [own: string, theirs: string])[]][] = [
  [
    'checkAct',
    [
      ['checkActionCode', 'checkActionCode'],
      ['institutionCode', 'institutionCode'],
    ],
  ],
  ['checkAct', [['checkActionCode', 'actCode']]],
  ['punishAct', [['punishActionCode', 'actCode']]],
  [
    'itemClaim',
    [
      ['itemCode', 'itemCode'],
      ['claimantUscc', 'institutionCode'],
    ],
  ],
  [
    'checklist',
    [
      ['itemCode', 'itemCode'],
      ['uscc', 'institutionCode'],
    ],
  ],
  ['randomCheckPlan', [['planId', 'planId']]],
  ['jointInspection', [['taskNo', 'taskNo']]],
];

export interface SmallYear {
  readonly rows: Rows;
  readonly alerts: readonly Values[];
  readonly itemCodes: ReadonlySet<string>;
}

export function smallYear(year: Year): SmallYear {
  const rows: Rows = {};
  const chosen = DISTRICTS.map((district) => [district, chosenOf(year, district)] as const);
  for (const [district, kinds] of chosen) rows[district] = Object.fromEntries([...kinds].map(([kind, entries]) => [kind, [...entries].map(rowOf)]));
  const all = chosen.flatMap(([, kinds]) => [...kinds.values()].flatMap((entries) => [...entries]));
  const named = (field: string) => new Set(all.flatMap(({ values }) => values[field] || []));
  const alerts = year.alerts.filter((alert) => named('fxyjId').has(String(alert.fxyjId))) as unknown as Values[];
  return { rows, alerts, itemCodes: named('itemCode') };
}

const rowOf = ({ key, values, fault, children = {} }: Entry): Row => ({
  values: { id: key, ...values },
  fault: fault ?? null,
  children: Object.fromEntries(
    Object.entries(children).map(([name, list]) => [name, list.map((child) => ({ id: child.key, parent: key, ...child.values }))]),
  ),
});

function chosenOf(year: Year, district: DistrictCode): Map<KindName, Set<Entry>> {
  const all = year.districts[district];
  const chosen = new Map(kindNames.map((kind) => [kind, new Set<Entry>()]));
  const add = (kind: KindName, entry: Entry | undefined): void => {
    if (!entry || chosen.get(kind)?.has(entry)) return;
    chosen.get(kind)?.add(entry);
    for (const parent of parentsOf(all, kind, entry)) add(...parent);
  };
  for (const kind of kindNames) for (const entry of seeds(all[kind], kind)) add(kind, entry);
  for (const kind of actKinds) {
    const used = all[kind].find((entry) => entry.fault === 'NUMBER_USED');
    add(kind, used);
    add(kind, used && all[kind].find((entry) => !entry.fault && sameNumber(kind, entry, used)));
  }
  return chosen;
}

const sameNumber = (kind: ActKind, one: Entry, other: Entry): boolean => one.values[ownNumber[kind]] === other.values[ownNumber[kind]];
const FAULTS: readonly GeneratedFault[] = ['DATE', 'CHECK_DIGIT', 'OFFICERS', 'CLAIMED_LATER'];

function seeds(entries: readonly Entry[], kind: KindName): readonly (Entry | undefined)[] {
  if (!(actKinds as readonly string[]).includes(kind)) return [...entries.filter((entry) => entry.children).slice(0, 1), ...entries.slice(0, 2)];
  const good = entries.filter((entry) => !entry.fault);
  const full = good.find((entry) => entry.children && Object.values(entry.children).some((list) => list.length > 0));
  return [full, ...good.slice(0, 2), ...FAULTS.map((fault) => entries.find((entry) => entry.fault === fault))];
}

function parentsOf(all: Year['districts'][DistrictCode], kind: KindName, entry: Entry): [KindName, Entry][] {
  const officers = (entry.values.checkPersonnelCode ?? '').split(',');
  const cards = all.enforcementOfficer.filter((officer) => officers.includes(officer.values.certificateNo as string));
  const named = PARENTS.flatMap(([parent, pairs]): [KindName, Entry][] => {
    if (parent === kind || pairs.some(([, theirs]) => !entry.values[theirs])) return [];
    const found = all[parent].find((one) => !one.fault && pairs.every(([own, theirs]) => one.values[own] === entry.values[theirs]));
    return found ? [[parent, found]] : [];
  });
  return [...cards.map((card): [KindName, Entry] => ['enforcementOfficer', card]), ...named];
}
