/**
 * Scope: which rows a viewer sees, by district and by department, in JavaScript and in SQL. Nothing else compares districts; what else bounds a
 * viewer's rows is added here. A department's viewer sees no row of another, nor one of none: it is the district's, as a row of no district is
 * the city's.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { City, Department, District, Viewer } from '../../schema/organisation.js';
import { all, always, any, type Dialect, never, type Predicate } from '../db/predicate.js';
import { marks, name } from '../db/sql.js';
import { mayDo } from './rights.js';

/** Whose a row is; null and the empty text: nobody's. */
export interface Owned {
  readonly district: string | null;
  readonly department?: string | null;
}

export const seesRow = (viewer: Viewer, { district, department }: Owned): boolean =>
  seesDistrict(viewer, district) && (!isOfDepartment(viewer) || department === viewer.department);

/** Of what has no department (a source, a month's counts): the city sees all; without a district it is the city's only. */
export const seesDistrict = (viewer: Viewer, district: string | null): boolean =>
  seesWholeCity(viewer) || (district !== null && viewer.districts.includes(district));

export const seesWholeCity = (viewer: Viewer): boolean => viewer.districts === '*' && !isOfDepartment(viewer);

export const isOfDepartment = ({ department }: Viewer): boolean => department !== undefined && department !== null;

/** Whether two see the same rows, whatever else they may. */
export const sameScope = (a: Pick<Viewer, 'districts' | 'department'>, b: Pick<Viewer, 'districts' | 'department'>): boolean =>
  scopeKey(a) === scopeKey(b);

const scopeKey = ({ districts, department = null }: Pick<Viewer, 'districts' | 'department'>): string =>
  JSON.stringify([districts === '*' ? districts : [...districts].sort(), department]);

/** The districts that the viewer sees, in the order of the configuration. */
export const visibleDistricts = (viewer: Viewer, all: readonly District[]): District[] => all.filter(({ code }) => seesDistrict(viewer, code));

/** The same of a scope that nobody asks by now. */
export const districtsOfScope = (districts: Viewer['districts'], all: readonly District[]): District[] =>
  districts === '*' ? [...all] : all.filter(({ code }) => districts.includes(code));

/** In words for a person: the department, or the districts. */
export const scopeText = ({ districts, department = null }: Pick<Viewer, 'districts' | 'department'>): string =>
  department ?? (districts === '*' ? '全市' : districts.join('、'));

export const visibleDepartments = (viewer: Viewer, departments: City['departments']): Department[] =>
  [...departments.values()].filter(({ uscc, district }) => seesRow(viewer, { district, department: uscc }));

/** Whoever gives out scopes sees their names, and no row by them. */
const namesAll = (viewer: Viewer): boolean => mayDo(viewer.role, 'people');
export const listedDistricts = (viewer: Viewer, all: readonly District[]): District[] =>
  namesAll(viewer) ? [...all] : visibleDistricts(viewer, all);
export const listedDepartments = (viewer: Viewer, departments: City['departments']): Department[] =>
  namesAll(viewer) ? [...departments.values()] : visibleDepartments(viewer, departments);

/** Codes to search by; null where none is left out. */
export const districtCodes = (viewer: Viewer): readonly string[] | null => (viewer.districts === '*' ? null : viewer.districts);

/** Whether a district is one of those that were found visible, and where it stands among them. */
export const isAmong = (codes: readonly string[], district: string): boolean => codes.includes(district);
export const placeAmong = (codes: readonly string[], district: string): number => codes.indexOf(district);

/** Of which rows something is counted: those of these districts, and where a department is named of that alone. */
export interface CountedOwners {
  readonly districts: readonly string[];
  readonly department: string | null;
}

export const countedOwners = (viewer: Viewer, all: readonly District[]): CountedOwners => ({
  districts: visibleDistricts(viewer, all).map(({ code }) => code),
  department: viewer.department ?? null,
});

/** Rows of these owners. @param table whose columns they are, where the statement joins */
export function ofOwners({ districts, department }: CountedOwners, table = ''): Predicate {
  if (districts.length === 0) return never;
  const at = table === '' ? '' : `${table}.`;
  const inDistricts: Predicate = { text: `${at}district IN (${marks(districts.length)})`, params: districts };
  return department === null ? inDistricts : all([inDistricts, { text: `${at}department=?`, params: [department] }]);
}

/** How a statement finds its rows: by the index of its owners, by that of the departments alone, or by another index, with owners only checked. */
export type IndexAccess = 'byOwners' | 'byDepartment' | 'otherwise';

/** For one district, or department, by id its index is the page itself: it holds the ids in order. @param of of the list: which index leads there */
export function pageAccess(viewer: Viewer, { departmentIndex }: { readonly departmentIndex: boolean }): IndexAccess {
  if (isOfDepartment(viewer) && departmentIndex) return 'byDepartment';
  return viewer.districts.length === 1 ? 'byOwners' : 'otherwise';
}

/**
 * Rows that the viewer sees. SQLite has no figures on its indices and takes that of the districts for the best there is, then sorts a
 * fifth of the table for a page of twenty (measured: 130 ms against 0.5); `+` keeps it off.
 * @param table whose columns they are, where the statement joins
 */
export function scope(viewer: Viewer, dialect: Dialect, access: IndexAccess, table = ''): Predicate {
  const codes = districtCodes(viewer);
  const column = (of: 'district' | 'department', leads: boolean): string =>
    `${dialect === 'sqlite' && !leads ? '+' : ''}${table === '' ? '' : `${table}.`}${name(of)}`;
  const department = column('department', access !== 'otherwise');
  const own: Predicate = isOfDepartment(viewer) ? { text: `${department}=?`, params: [viewer.department as string] } : always;
  if (codes === null) return own;
  if (codes.length === 0) return never;
  const district = column('district', access === 'byOwners');
  return all([{ text: `${district} IN (${marks(codes.length)})`, params: codes }, own]);
}

/** Rows of the viewer's districts, whatever their department: of what has none, and is then cut to the department's part. */
export const inItsDistricts = (viewer: Viewer, dialect: Dialect, access: IndexAccess, table = ''): Predicate =>
  scope({ ...viewer, department: null }, dialect, access, table);

/** What decides of a kind, besides whose its records are, who sees them. */
export type SeenBy = Pick<KindDefinition, 'shared' | 'takesPart'>;

/** Whether a viewer may see records of the kind that are not in the scope: what is counted by owners is then less than what is seen. */
export const takesPartIn = (viewer: Viewer, { shared, takesPart }: SeenBy): boolean => !shared && takesPart !== null && isOfDepartment(viewer);

/** Records in which the viewer's department takes part. @param id the record's, with its table's name; only where `takesPartIn` */
export function takingPart(viewer: Viewer, { takesPart }: SeenBy, id: string): Predicate {
  if (!takesPart) return never;
  const { table, column } = takesPart;
  const text = `EXISTS (SELECT 1 FROM ${name(table)} part WHERE part.${name('parentId')}=${id} AND part.${name(column)}=?)`;
  return { text, params: [viewer.department as string] };
}

/** Records of a kind that the viewer sees, withdrawn or not; in a statement that names the kind's table plainly. */
export function seen(viewer: Viewer, kind: SeenBy & Pick<KindDefinition, 'table'>, dialect: Dialect, access: IndexAccess): Predicate {
  if (kind.shared) return always;
  const own = scope(viewer, dialect, access);
  return takesPartIn(viewer, kind) ? any([own, takingPart(viewer, kind, `${name(kind.table)}.${name('id')}`)]) : own;
}
