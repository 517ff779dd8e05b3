/** The ten figures, each with its rows' address: a list whose conditions are those of the figure, for a year up to a day, of a district or of all. */
import { addressOf } from '../frame/read-address.js';

export interface Ten {
  readonly claims: number;
  readonly checklistCompletion: number | null;
  readonly pushedRows: number;
  readonly jointInspections: number;
  readonly alertsReceived: number;
  readonly alertsFedBack: number;
  readonly alertsClosed: number;
  readonly bulletins: number;
  readonly exposureNotices: number;
  readonly plans: number;
}

export interface Asof {
  readonly year: number;
  readonly asOf: string;
  readonly district: string | null;
}

type Conditions = readonly (readonly [string, string])[];

const of = ({ district }: Asof): Conditions => (district === null ? [] : [['district.eq', district]]);
const inYear = (at: Asof): Conditions => [['day.gte', `${at.year}-01-01`], ['day.lte', at.asOf], ...of(at)];
const flow =
  (kind: string, ...more: Conditions) =>
  (at: Asof): string =>
    addressOf(['lists', kind], [...more, ...inYear(at)]);

const claims = (at: Asof): string => addressOf(['lists', 'itemClaim'], [['day.lte', at.asOf], ['writtenOffAt.isNull', 'true'], ...of(at)]);
const accepted = (at: Asof): string =>
  addressOf(
    ['returned', 'deliveries'],
    [['state', 'ACCEPTED'], ['from', `${at.year}-01-01`], ['to', at.asOf], ...(at.district === null ? [] : [['district', at.district] as const])],
  );

export interface Figure {
  readonly name: keyof Ten;
  readonly title: string;
  readonly opens: (at: Asof) => string;
  /** Of which it is a part: its name, and the address of the whole. */
  readonly whole?: { readonly name: keyof Ten; readonly opens: (at: Asof) => string };
}

export const FIGURES: readonly Figure[] = [
  { name: 'claims', title: '认领事项', opens: claims },
  { name: 'checklistCompletion', title: '检查清单完成率', opens: () => addressOf(['items'], [['show', 'unlisted']]) },
  { name: 'pushedRows', title: '推送合格(条)', opens: accepted },
  { name: 'jointInspections', title: '联合监管', opens: flow('jointInspection') },
  { name: 'alertsReceived', title: '收到预警', opens: flow('riskAlert') },
  {
    name: 'alertsFedBack',
    title: '反馈预警',
    opens: flow('alertStep', ['stage.eq', 'FED_BACK']),
    whole: { name: 'alertsReceived', opens: flow('riskAlert') },
  },
  {
    name: 'alertsClosed',
    title: '办结预警',
    opens: flow('alertStep', ['stage.eq', 'CLOSED']),
    whole: { name: 'alertsReceived', opens: flow('riskAlert') },
  },
  { name: 'bulletins', title: '监管动态', opens: flow('bulletin') },
  { name: 'exposureNotices', title: '曝光台', opens: flow('exposureNotice') },
  { name: 'plans', title: '监管计划', opens: flow('supervisionPlan') },
];

export const claimsAt = claims;

export const numberText = (value: number): string => value.toLocaleString('zh-CN');
export const shareText = (value: number | null): string => (value === null ? '—' : `${Math.round(value * 1_000) / 10}%`);
export const figureText = (name: keyof Ten, ten: Ten): string => {
  const value = ten[name];
  return name === 'checklistCompletion' ? shareText(value) : numberText(value ?? 0);
};

/** Of the whole city; of who sees a part of it, those of its districts together. */
export function totalOf({ city, districts }: { readonly city: Ten | null; readonly districts: readonly Ten[] }): Ten | null {
  const [first, ...others] = districts;
  if (city) return city;
  return first ? others.reduce<Ten>(together, first) : null;
}

function together(a: Ten, b: Ten): Ten {
  const sum = Object.fromEntries(FIGURES.map(({ name }) => [name, (a[name] ?? 0) + (b[name] ?? 0)])) as unknown as Ten;
  const claimed = a.claims + b.claims;
  // A share of both is none of the two shares.
  return {
    ...sum,
    checklistCompletion: claimed === 0 ? null : ((a.checklistCompletion ?? 0) * a.claims + (b.checklistCompletion ?? 0) * b.claims) / claimed,
  };
}
