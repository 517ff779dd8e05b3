/** Recount of the indicators, one record after another, by the words of their formulas and by nothing of the code that answers. */
import { calendarSeeds } from '../../schema/calendar/seed.js';
import type { Row } from '../../src/api.js';
import type { Put, World } from './indicators-world.js';

export interface Of {
  readonly districts: readonly string[];
  /** null: of all */
  readonly department: string | null;
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
}

const ACTS = ['checkAct', 'punishAct', 'forceAct', 'otherAct'];
const PROVINCIAL = ['riskAlert', 'supervisionItem'];

function live(world: World, of: Pick<Of, 'districts' | 'department'>, kinds: readonly string[]): Put[] {
  const own = ({ row }: Put) => of.districts.includes(row.district as string) && (of.department === null || row.department === of.department);
  return [...world.values()].filter((each) => kinds.includes(each.kind) && each.row.withdrawnAt === null && own(each));
}

const everywhere = { districts: ['echeng', 'huarong', ''], department: null };
const on = (row: Row): string => (row.day === null ? '9999' : String(row.day));
const within = ({ row }: Put, { from, to }: Of): boolean => from <= on(row) && on(row) <= to;
const until = (value: unknown, day: string): boolean => value !== null && value !== undefined && String(value) <= day;

/** Claimed, not written off, or written off and taken up again after that. */
export function stock(world: World, of: Of): Put[] {
  return live(world, of, ['itemClaim']).filter(({ row }) => {
    if (on(row) > of.to) return false;
    const writtenOff = until(row.writtenOffAt, of.to);
    return !writtenOff || (until(row.resumedAt, of.to) && String(row.resumedAt) > String(row.writtenOffAt));
  });
}

const codes = (all: readonly Put[]): Set<string> => new Set(all.map(({ row }) => String(row.itemCode)));

export const ratios: Readonly<Record<string, (world: World, of: Of, levels: Readonly<Record<string, string>>) => [number, number]>> = {
  coverage(world, of) {
    const year = { ...of, from: `${of.asOf.slice(0, 4)}-01-01` };
    const acted = codes(live(world, of, ACTS).filter((each) => each.accepted && within(each, year)));
    const claimed = codes(stock(world, of));
    return [[...claimed].filter((code) => acted.has(code)).length, claimed.size];
  },
  claimRate(world, of, levels) {
    const catalogue = live(world, everywhere, ['supervisionItem']).filter(({ row }) => row.status === '1');
    // Of several records under one code the first.
    const first = catalogue.filter(
      ({ row }) => !catalogue.some((other) => other.row.itemCode === row.itemCode && String(other.row.id) < String(row.id)),
    );
    const isClaim = ({ row }: Put): boolean => row.status !== 'UNCLAIMED';
    let [claimed, asked] = [0, 0];
    for (const district of of.districts) {
      const own = { ...of, districts: [district] };
      const asks = codes(first.filter(({ row }) => String(row.levels).includes(levels[district] as string)));
      const has = codes(stock(world, own).filter(isClaim));
      const ever = codes(live(world, own, ['itemClaim']).filter((each) => on(each.row) <= of.to && isClaim(each)));
      claimed += [...asks].filter((code) => has.has(code)).length;
      asked += [...asks].filter((code) => has.has(code) || !ever.has(code)).length;
    }
    return [claimed, asked];
  },
  checklistCompletion(world, of) {
    const listed = new Set(live(world, everywhere, ['checklist']).flatMap(({ row }) => (on(row) <= of.to ? [row.claimId] : [])));
    const claims = stock(world, of);
    return [claims.filter(({ row }) => listed.has(row.id as string)).length, claims.length];
  },
  timeliness(world, of) {
    const reported = live(world, of, ACTS).filter((each) => within(each, of) && until(each.row.submittedDate, of.to));
    return [reported.filter(({ row }) => String(row.submittedDate) <= fifthWorkingDay(on(row))).length, reported.length];
  },
  passRate(world, of) {
    const kinds = [...new Set([...world.values()].map(({ kind }) => kind))].filter((kind) => !PROVINCIAL.includes(kind));
    const records = live(world, of, kinds).filter((each) => within(each, of));
    return [records.filter(({ blocked }) => !blocked).length, records.length];
  },
};

const notices = new Map(calendarSeeds.flatMap(({ file }) => file.split('\n').map((line) => line.split(',').slice(0, 2) as [string, string])));

function fifthWorkingDay(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  for (let left = 5; left > 0; ) {
    at.setUTCDate(at.getUTCDate() + 1);
    const notice = notices.get(at.toISOString().slice(0, 10));
    if (notice === 'WORKED' || (notice !== 'OFF' && at.getUTCDay() % 6 !== 0)) left--;
  }
  return at.toISOString().slice(0, 10);
}

export function response(world: World, of: Of) {
  const alerts = live(world, of, ['riskAlert']).filter((each) => within(each, of));
  const steps = live(world, everywhere, ['alertStep']).filter(({ row }) => on(row) <= of.asOf);
  const stages = ['SIGNED', 'DISPATCHED', 'FED_BACK', 'CLOSED'].map((stage) => {
    const hours = alerts.flatMap(({ row }) => {
      const own = steps.filter((step) => step.row.alertId === row.id && step.row.stage === stage);
      return own.length === 0
        ? []
        : [Math.min(...own.map((step) => (Date.parse(String(step.row.happenedAt)) - Date.parse(String(row.createdAt))) / 3_600_000))];
    });
    // The smallest that so many tenths do not exceed; the median of an even number lies between two.
    const reached = (enough: (count: number) => boolean): number | null =>
      [...hours].sort((a, b) => a - b).find((hour) => enough(hours.filter((each) => each <= hour).length)) ?? null;
    const [low, high] = [reached((n) => n * 2 >= hours.length), reached((n) => n * 2 > hours.length)];
    const medianHours = low === null || high === null ? null : (low + high) / 2;
    return { stage, closed: hours.length, open: alerts.length - hours.length, medianHours, p90Hours: reached((n) => n * 10 >= hours.length * 9) };
  });
  return { alerts: alerts.length, stages };
}

export function figures(world: World, of: Of) {
  const flow = (kind: string, holds: (each: Put) => boolean = () => true): number =>
    live(world, of, [kind]).filter((each) => within(each, of) && holds(each)).length;
  const steps = live(world, everywhere, ['alertStep']).filter(({ row }) => on(row) <= of.to);
  const followed = (stage: string) => flow('riskAlert', ({ row }) => steps.some((step) => step.row.alertId === row.id && step.row.stage === stage));
  const [listed, claims] = ratios.checklistCompletion!(world, of, {});
  return {
    claims,
    checklistCompletion: claims === 0 ? null : listed / claims,
    pushedRows: ACTS.reduce((sum, kind) => sum + flow(kind, ({ accepted }) => accepted), 0),
    jointInspections: flow('jointInspection'),
    alertsReceived: flow('riskAlert'),
    alertsFedBack: followed('FED_BACK'),
    alertsClosed: followed('CLOSED'),
  };
}
