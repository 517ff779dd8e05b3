/** What one may do with an alert as it stands, and in what words it is refused. */
import { HubError } from '../../schema/errors.js';
import { type AlertStageName, DESK, furthest, nextStages, stageTitles } from '../../schema/handling.js';
import type { City, District, Viewer } from '../../schema/organisation.js';
import { seesDistrict, seesRow, seesWholeCity } from '../access/scope.js';
import type { HandlingReads } from './ports.js';
import type { AlertRow, StepRow } from './read-alert.js';

export const titleOf = (stage: AlertStageName | null): string => (stage === null ? '尚未签收' : `已${stageTitles[stage]}`);

export const stagesOf = (steps: readonly StepRow[]): ReadonlySet<string> => new Set(steps.map(({ stage }) => stage));

/** @param cause of a refusal: which record to show as it is now */
export function refuseChanged(what: string, expected: string, now: string, alert: AlertRow): void {
  if (expected !== now) throw new HubError('CHANGED_MEANWHILE', { what, expected, now }, { id: alert.id });
}

/** The step that is written anew; null: it is the first writing of this stage. */
export function permitStage(viewer: Viewer, steps: readonly StepRow[], stage: AlertStageName): StepRow | null {
  const step = steps.find((each) => each.stage === stage) ?? null;
  const refused = (why: string): HubError => new HubError('ALERT_STAGE_WRONG', { stage: stageTitles[stage], why });
  if (step && step.source !== DESK) throw refused(`数据源 ${step.source} 已登记这一环节,以其为准`);
  if (step && !seesRow(viewer, step)) throw refused('这一环节由其他部门登记');
  const next = nextStages(stagesOf(steps));
  if (step || next.includes(stage)) return step;
  const now = titleOf(furthest(stagesOf(steps)));
  throw refused(next.length > 0 ? `${now},接下来是${next.map((each) => stageTitles[each]).join('或')}` : `${now},没有下一环节`);
}

export function refuseElsewhere(ports: HandlingReads, { district }: AlertRow): void {
  const { by, source } = ports.owner(district);
  if (by === 'SOURCE') throw new HubError('ALERT_ELSEWHERE', { owner: districtName(ports.city, district), source: source as string });
}

export const districtName = ({ districts }: City, code: string): string => districts.find((district) => district.code === code)?.name ?? code;

/** Districts to which the viewer may hand it now. */
export function mayHandTo(viewer: Viewer, city: City, alert: AlertRow, steps: readonly StepRow[]): readonly District[] {
  return hasBegun(city, alert, steps) || !handsOn(viewer, city, alert) ? [] : othersOfArea(city, alert);
}

/** One of a district that the configuration does not name any more is nobody's to go on with. */
export const hasBegun = ({ districts }: City, { district }: AlertRow, steps: readonly StepRow[]): boolean =>
  steps.length > 0 && districts.find(({ code }) => code === district) !== undefined;

export const othersOfArea = ({ districts }: City, alert: AlertRow): readonly District[] => {
  const area = areaOf(districts, alert);
  return districts.filter(({ code, areaNumber }) => code !== alert.district && areaNumber === area);
};

const areaOf = (districts: readonly District[], { district, area }: AlertRow): string =>
  districts.find(({ code }) => code === district)?.areaNumber ?? area;

/** The city, or the district at which alerts of the area begin. */
export function handsOn(viewer: Viewer, { districts }: City, alert: AlertRow): boolean {
  const area = areaOf(districts, alert);
  const first = districts.find(({ areaNumber, areaDefault }) => areaDefault && areaNumber === area);
  return seesWholeCity(viewer) || (first !== undefined && viewer.department == null && seesDistrict(viewer, first.code));
}
