/** Sources of 鄂城区 and 临空经济区: REST lists, followed as a feed. */
import type { RestEntry } from '../../connectors/sources/rest/rehearsal.js';
import type { DistrictCode, KindName, Year } from '../generate/shape.js';
import { mappingOf } from './layout.js';
import { type Late, listEntries, listLayout, servedKinds } from './lists.js';

const PATHS: Readonly<Partial<Record<KindName, string>>> = {
  itemClaim: 'claims',
  checklist: 'checklists',
  enforcementOfficer: 'officers',
  randomCheckPlan: 'random-plans',
  randomCheckTarget: 'random-targets',
  checkAct: 'check-acts',
  punishAct: 'punish-acts',
  forceAct: 'force-acts',
  otherAct: 'other-acts',
  alertStep: 'alert-steps',
  bulletin: 'news',
  exposureNotice: 'exposures',
};
const pathOf = (kind: KindName): string => PATHS[kind] as string;

/** @param but kinds that the hub does not take from this source */
export function restKinds(but: readonly KindName[] = []): Record<string, unknown> {
  const at = { items: 'data.list', next: 'data.next', after: 'cursor', follow: 'feed' };
  return Object.fromEntries(
    servedKinds
      .filter((kind) => !but.includes(kind))
      .map((kind) => [kind, mappingOf(listLayout(kind, pathOf(kind)), { path: `/${pathOf(kind)}?size=1000`, ...at })]),
  );
}

export function restLists(year: Year, district: DistrictCode, late: Late): Record<string, () => readonly RestEntry[]> {
  return Object.fromEntries(servedKinds.map((kind) => [pathOf(kind), listEntries(year, district, kind, late)]));
}
