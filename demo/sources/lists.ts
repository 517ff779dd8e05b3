/** Served lists: what districts with a web service answer, made in memory, with one late change and one late withdrawal. */
import type { JsonEntry } from '../../connectors/json/rehearsal.js';
import { at, dayNumber } from '../generate/days.js';
import { type DistrictCode, type Entry, kindNames, type KindName, type Year } from '../generate/shape.js';
import { CHANGES, WITHDRAWS } from '../generate/year.js';
import { renamed } from './fields.js';
import { type Layout, rowOf } from './layout.js';

export const TOKEN = 'rehearsal';
/** Only the districts with a database have joint inspections, only the city plans and the list of bodies. */
export const servedKinds = kindNames.filter((kind) => !['jointInspection', 'jointResult', 'supervisionPlan', 'supervisionDepartment'].includes(kind));

export interface Late {
  /** The province has taken the act that changes. */
  changed: boolean;
  /** The province has taken the act that is withdrawn. */
  withdrawn: boolean;
}

/** @param from the list's own name there */
export const listLayout = (kind: KindName, from: string): Layout => ({
  from,
  key: 'id',
  changedAt: 'updatedAt',
  department: 'deptCode',
  withdrawn: 'deleted',
  fields: renamed(kind, (field) => field),
});

/** The entries of one list. They only ever grow at their end, and grow in the same way after every start. */
export function listEntries(year: Year, district: DistrictCode, kind: KindName, late: Late): () => readonly JsonEntry[] {
  const entries = year.districts[district][kind].map((entry) => listEntry(entry, kind));
  const again = district === CHANGES && kind === 'checkAct' ? entries.filter((_, i) => i % 250 === 7).map(twice) : [];
  const first = [...entries, ...again];
  if (kind !== 'checkAct' || (district !== CHANGES && district !== WITHDRAWS)) return () => first;
  return afterwards(first, year, district, late);
}

function afterwards(first: readonly JsonEntry[], year: Year, district: DistrictCode, late: Late): () => readonly JsonEntry[] {
  if (district === CHANGES) {
    const more = [...first, listEntry(year.changed.after, 'checkAct')];
    return () => (late.changed ? more : first);
  }
  const withdrawn: JsonEntry = { ...listEntry(year.extra, 'checkAct'), deleted: '1', updatedAt: iso(at(dayNumber(2023, 2, 1), 40_000)) };
  const more = first.map((entry) => (entry.id === year.extra.key ? withdrawn : entry));
  return () => (late.withdrawn ? more : first);
}

// The same row once more, touched but not changed.
const twice = (entry: JsonEntry, i: number): JsonEntry => ({ ...entry, updatedAt: iso(at(dayNumber(2023, 1, 12), 30_000 + i)) });

const listEntry = (entry: Entry, kind: KindName): JsonEntry => rowOf(entry, listLayout(kind, ''), iso) as JsonEntry;

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
