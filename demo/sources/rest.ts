/** 鄂城区, 葛店开发区 and 临空经济区: JSON lists made in memory, with one late change and one late withdrawal that the world lets show. */
import type { RestEntry } from '../../connectors/sources/rest/rehearsal.js';
import { at, dayNumber } from '../generate/days.js';
import { type DistrictCode, type Entry, kindNames, type KindName, type Year } from '../generate/shape.js';
import { CHANGES, WITHDRAWS } from '../generate/year.js';
import { renamed } from './fields.js';
import { type Layout, type Layouts, mappingOf, told } from './layout.js';

export const TOKEN = 'rehearsal';
const PATHS: Readonly<Record<KindName, string>> = {
  itemClaim: 'claims',
  checklist: 'checklists',
  checkAct: 'check-acts',
  jointInspection: 'joint-tasks',
  alertStep: 'alert-steps',
  bulletin: 'news',
  exposureNotice: 'exposures',
  supervisionPlan: 'plans',
};
/** Kinds that come by REST; child rows come from databases only. */
const shownKinds = kindNames.filter((kind) => kind !== 'jointInspection' && kind !== 'supervisionPlan');

export interface Late {
  /** The province has taken the act that changes. */
  changed: boolean;
  /** The province has taken the act that is withdrawn. */
  withdrawn: boolean;
}

const layout = (kind: KindName): Layout => ({
  from: PATHS[kind],
  key: 'id',
  changedAt: 'updatedAt',
  department: 'deptCode',
  withdrawn: 'deleted',
  fields: renamed(kind, (field) => field),
});

export const restLayouts: Layouts = Object.fromEntries(shownKinds.map((kind) => [kind, layout(kind)]));

export function restKinds(mode: 'feed' | 'since'): Record<string, unknown> {
  const follow = mode === 'feed' ? 'feed' : { since: 'updatedFrom', overlap: '10m' };
  return Object.fromEntries(
    shownKinds.map((kind) => [
      kind,
      mappingOf(layout(kind), { path: `/${PATHS[kind]}?size=1000`, items: 'data.list', next: 'data.next', after: 'cursor', follow }),
    ]),
  );
}

/** The lists of one district. They only ever grow at their end, and grow in the same way after every start. */
export function restLists(year: Year, district: DistrictCode, late: Late): Record<string, () => readonly RestEntry[]> {
  return Object.fromEntries(
    shownKinds.map((kind) => {
      const entries = year.districts[district][kind].map((entry) => restEntry(entry, kind));
      const again = district === CHANGES && kind === 'checkAct' ? entries.filter((_, i) => i % 250 === 7).map(twice) : [];
      const first = [...entries, ...again];
      if (kind !== 'checkAct' || (district !== CHANGES && district !== WITHDRAWS)) return [PATHS[kind], () => first];
      return [PATHS[kind], afterwards(first, year, district, late)];
    }),
  );
}

function afterwards(first: readonly RestEntry[], year: Year, district: DistrictCode, late: Late): () => readonly RestEntry[] {
  if (district === CHANGES) {
    const more = [...first, restEntry(year.changed.after, 'checkAct')];
    return () => (late.changed ? more : first);
  }
  const gone: RestEntry = { ...restEntry(year.extra, 'checkAct'), deleted: '1', updatedAt: iso(at(dayNumber(2023, 2, 1), 40_000)) };
  const more = first.map((entry) => (entry.id === year.extra.key ? gone : entry));
  return () => (late.withdrawn ? more : first);
}

// The same row once more, touched but not changed.
const twice = (entry: RestEntry, i: number): RestEntry => ({ ...entry, updatedAt: iso(at(dayNumber(2023, 1, 12), 30_000 + i)) });

const restEntry = (entry: Entry, kind: KindName): RestEntry => told(entry, layout(kind), iso) as RestEntry;

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
