/** Alert response: hours from an alert to each of its stages, for each group anew; worked out here, so that both engines have the same median. */
import { alertResponse as definition } from '../../schema/indicators/alert-response.js';
import { ofOwners } from '../access/scope.js';
import type { AlertResponseAnswer, AlertResponseRow, IndicatorRequest, StageTimes } from '../api.js';
import { name, type Sql } from '../db/sql.js';
import { type IndicatorAsked, askedOf, refuseTooMany } from './ratios/asked.js';
import { atMost, checkSize, MOST_ROWS } from './ratios/bounded.js';
import { groupsOf } from './ratios/ratio.js';
import { kindNamed, type RatioScope } from './ratios/scope.js';

interface Alert {
  readonly district: string;
  readonly department: string;
  readonly day: string;
  readonly hours: ReadonlyMap<string, number>;
}

type Read = Omit<Alert, 'hours'> & { readonly id: string; readonly created: string; readonly stage: string | null; readonly happened: string | null };

export async function alertResponseOf(at: RatioScope, request: IndicatorRequest, today: string): Promise<AlertResponseAnswer> {
  const asked = askedOf(at.city, at.viewer, request, today);
  const alerts = asked.districts.length === 0 ? [] : await at.db.read((sql) => alertsOf(sql, at, asked), 'aside');
  const groups = groupsOf(asked, alerts);
  refuseTooMany(asked.periods.length * groups.length);
  const within = (own: readonly Alert[], { from, to }: { from: string; to: string }) => own.filter(({ day }) => from <= day && day <= to);
  const rows = asked.periods.flatMap((period) =>
    groups.map(([group, own]): AlertResponseRow => {
      const districts = group.district === null ? asked.districts : [group.district];
      return { ...group, ...period, districts, ...timesOf(within(own, period)) };
    }),
  );
  const total = { district: null, department: null, ...asked.whole, districts: asked.districts, ...timesOf(alerts) };
  return { asOf: asked.to, rows, total };
}

async function alertsOf(sql: Sql, at: RatioScope, asked: IndicatorAsked): Promise<Alert[]> {
  const { alerts, steps } = definition;
  const { from, to } = asked;
  const own = ofOwners(asked, 'a');
  const kind = kindNamed(at.kinds, alerts.kind);
  const by = kindNamed(at.kinds, steps.kind);
  checkSize(at.sizes, at.viewer, [kind], from, to);
  const column = name(by.references.find((reference) => reference.name === steps.reference)?.column as string);
  const rows = await sql.query<Read>(
    `SELECT a.id AS id, a.district AS district, a.department AS department, a.day AS day, a.${name(alerts.at)} AS created,
       s.${name(steps.stage)} AS stage, s.${name(steps.at)} AS happened
     FROM ${name(kind.table)} a LEFT JOIN ${name(by.table)} s ON s.${column}=a.id AND s.withdrawnAt IS NULL AND s.day<=?
     WHERE a.withdrawnAt IS NULL AND a.day BETWEEN ? AND ? AND ${own.text} LIMIT ${MOST_ROWS + 1}`,
    [to, from, to, ...own.params],
  );
  const found = new Map<string, Alert & { hours: Map<string, number> }>();
  for (const { id, district, department, day, created, stage, happened } of atMost(rows)) {
    let alert = found.get(id);
    if (!alert) found.set(id, (alert = { district, department, day, hours: new Map() }));
    if (stage === null || happened === null) continue;
    const hours = (Date.parse(happened) - Date.parse(created)) / 3_600_000;
    alert.hours.set(stage, Math.min(hours, alert.hours.get(stage) ?? hours));
  }
  return [...found.values()];
}

function timesOf(alerts: readonly Alert[]): { readonly alerts: number; readonly stages: StageTimes[] } {
  const stages = definition.stages.map((stage): StageTimes => {
    const hours = alerts.flatMap((alert) => alert.hours.get(stage) ?? []).sort((a, b) => a - b);
    return { stage, closed: hours.length, open: alerts.length - hours.length, medianHours: median(hours), p90Hours: nearestRank(hours, 9) };
  });
  return { alerts: alerts.length, stages };
}

/** @param sorted ascending */
function median(sorted: readonly number[]): number | null {
  const half = sorted.length >> 1;
  if (sorted.length === 0) return null;
  return sorted.length % 2 === 1 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/** In tenths, for 0.9 × 10 is more than 9 as a double. */
const nearestRank = (sorted: readonly number[], tenths: number): number | null => sorted[Math.ceil((sorted.length * tenths) / 10) - 1] ?? null;
