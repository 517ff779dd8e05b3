/** Types of the generated year: entries with the hub's field names, which each source renames to its own columns and codes. */

export type Values = Readonly<Record<string, string>>;

/** What is wrong with a bad act: only this, and nothing else. */
export type GeneratedFault = 'DATE' | 'CHECK_DIGIT' | 'OFFICERS' | 'CLAIMED_LATER' | 'NUMBER_USED';

export interface ChildEntry {
  readonly key: string;
  readonly values: Values;
}

export interface Entry {
  /** Stable at the source. */
  readonly key: string;
  /** Milliseconds since the epoch. */
  readonly changedAt: number;
  /** USCC of the body it belongs to. */
  readonly department: string;
  readonly values: Values;
  readonly fault?: GeneratedFault;
  readonly children?: Readonly<Record<string, readonly ChildEntry[]>>;
}

export const districtCodes = ['city', 'echeng', 'huarong', 'liangzihu', 'gedian', 'linkong'] as const;
export type DistrictCode = (typeof districtCodes)[number];

export const actKinds = ['checkAct', 'punishAct', 'forceAct', 'otherAct'] as const;
export type ActKind = (typeof actKinds)[number];

export const kindNames = [
  'itemClaim',
  'checklist',
  'enforcementOfficer',
  'randomCheckPlan',
  'randomCheckTarget',
  ...actKinds,
  'jointInspection',
  'jointResult',
  'alertStep',
  'bulletin',
  'exposureNotice',
  'supervisionPlan',
  'supervisionDepartment',
] as const;
export type KindName = (typeof kindNames)[number];

/** Everything that one district's systems hold, in the order in which it changed there. */
export type DistrictYear = Readonly<Record<KindName, readonly Entry[]>>;

export interface Year {
  readonly districts: Readonly<Record<DistrictCode, DistrictYear>>;
  /** As the province hands them down. */
  readonly alerts: readonly Readonly<Record<string, unknown>>[];
  /** The check act beyond the 46 900 acts that is withdrawn once the province has taken it. */
  readonly extra: Entry;
  /** The accepted check act that changes afterwards, before and after; nothing follows from it. */
  readonly changed: { readonly before: Entry; readonly after: Entry };
}

export const areaOf: Readonly<Record<DistrictCode, string>> = {
  city: '420700',
  echeng: '420704',
  huarong: '420703',
  liangzihu: '420702',
  gedian: '420703',
  linkong: '420704',
};
export const districtNames: Readonly<Record<DistrictCode, string>> = {
  city: '市直',
  echeng: '鄂城区',
  huarong: '华容区',
  liangzihu: '梁子湖区',
  gedian: '葛店开发区',
  linkong: '临空经济区',
};
