/**
 * The demo's today: beside the year 2022 a handful of rows dated by the day of each start: two that the province returns, one that a rule blocks,
 * alerts to be signed today, tomorrow and before now, and a source that stops answering. None of them is in a figure of 2022.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at, dayOf, dayText, localText, workday } from './generate/days.js';
import type { DistrictCode, Entry, Year } from './generate/shape.js';
import { areaOf } from './generate/shape.js';
import { writeAtomically } from './keys.js';

/** Whose REST service shows today's acts, and whose alerts may be handed to 临空, which shares its area number. */
const ACTS: DistrictCode = 'echeng';
const OVERDUE: DistrictCode = 'huarong';
const SOURCE = '省“互联网+监管”风险预警系统';

/** Days of all starts of this world so far, today's the last: what earlier ones brought stays, and grows overdue. */
export function daysStarted(folder: string, today: string): readonly string[] {
  const path = join(folder, 'days.json');
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as string[]) : [];
  const days = [...before.filter((day) => day < today), today];
  writeAtomically(path, JSON.stringify(days));
  return days;
}

/** The year, and what each of these days adds at the end of its lists. */
export function withDays(year: Year, days: readonly string[]): Year {
  const [taken, alerts] = [days.flatMap((day) => actsOf(year, day)), days.flatMap((day) => alertsOf(year, day))];
  const own = year.districts[ACTS];
  return {
    ...year,
    alerts: [...year.alerts, ...alerts],
    districts: { ...year.districts, [ACTS]: { ...own, checkAct: [...own.checkAct, ...taken] } },
  };
}

/** Two with numbers that other acts have, one with a single officer; done and told on the last working day before. */
function actsOf(year: Year, today: string): Entry[] {
  const good = year.districts[ACTS].checkAct.filter((act) => !act.fault && act !== year.changed.before && act.values.planId === '');
  const day = workdayBefore(dayOf(today), 1);
  const [first, second, third] = [131, 467, 811].map((i) => good[i] as Entry) as [Entry, Entry, Entry];
  const fresh = { ...third, fault: 'OFFICERS' as const, values: { ...third.values, ...oneOfficer(third), checkActionCode: numberOf(third, today) } };
  return [{ ...first, fault: 'NUMBER_USED' as const }, { ...second, fault: 'NUMBER_USED' as const }, fresh].map((act, i) => ({
    ...act,
    key: `${ACTS}-jc-${today.replaceAll('-', '')}-${i + 1}`,
    changedAt: at(day, 16 * 3600 + i * 60),
    values: { ...act.values, checkDate: dayText(day), submittedDate: dayText(day) },
  }));
}

const oneOfficer = ({ values }: Entry): Record<string, string> => ({
  checkPersonnel: (values.checkPersonnel ?? '').split(',')[0] as string,
  checkPersonnelCode: (values.checkPersonnelCode ?? '').split(',')[0] as string,
});

/** As the acts of 2022 are numbered, beyond the last of them. */
const numberOf = ({ values }: Entry, today: string): string =>
  `${(values.checkActionCode ?? '').slice(0, -10)}${today.slice(0, 4)}9${today.slice(5, 7)}${today.slice(8)}1`;

/** Signed is an alert within one working day: created one before, at midnight, and three before. */
function alertsOf(year: Year, today: string): Readonly<Record<string, unknown>>[] {
  const day = dayOf(today);
  const office = workday(day);
  const made: readonly [DistrictCode, number, string][] = [
    [OVERDUE, at(workdayBefore(office, 3), 9 * 3600 + 1200), '在用特种设备超期未检'],
    [ACTS, at(workdayBefore(office, 1), 10 * 3600 + 720), '食品经营单位被多次投诉举报'],
    // On a day off the one before the next working day is the same; never in the future, whenever the demo starts.
    [ACTS, at(day, 0), '企业安全生产许可证即将到期仍在生产'],
  ];
  return made.map(([district, createdAt, risk], i) => {
    const like = year.alerts.filter(({ areaNumber }) => areaNumber === areaOf[district])[i] as Record<string, unknown>;
    const title = `${String(like.riskObject)}:${risk}`;
    return {
      ...like,
      fxyjId: `FXYJ${today.replaceAll('-', '')}${String(i + 1).padStart(6, '0')}`,
      title,
      createdAt: localText(createdAt),
      source: SOURCE,
    };
  });
}

/** The n-th working day before a day. */
function workdayBefore(day: number, n: number): number {
  let on = day;
  for (let left = n; left > 0; left--) for (on--; workday(on) !== on; ) on--;
  return on;
}
