/** Readable lists: one for each kind, one for each log, with what may be filtered and ordered by. */
import { dayField } from '../../schema/kind/business-day.js';
import { measuresOf } from '../../schema/kind/exact-columns.js';
import type { FieldDefinition, KindDefinition } from '../../schema/kind/kind-definition.js';
import { stampColumns } from '../../schema/kind/kind.js';
import { reversesOf } from '../../schema/kind/reverses.js';
import { emptyIsNone, firstIndexed, type OwnTable, publishedColumns } from '../../schema/database/own-table.js';
import { logTables } from '../../schema/database/tables.js';
import type { LogName, Order } from '../api.js';
import { memoized } from '../kit/memoized.js';

type Reverses = ReadonlyMap<string, { readonly column: string; readonly index: string; readonly from: () => ListOf }>;

const NO_REVERSES: Reverses = new Map();
// When they are asked for: only then are all kinds known.
const reversesOfKind = memoized(
  (kind: KindDefinition): Reverses =>
    new Map(reversesOf(kind).map(({ name, from, reference, index }) => [name, { column: reference.column, index, from: () => listOfKind(from) }])),
);

/** What a list allows: its columns, and those one may filter and order by. Nothing else ever becomes a name in a statement. */
export interface ListOf {
  readonly name: string;
  readonly table: string;
  readonly columns: ReadonlySet<string>;
  readonly filters: ReadonlySet<string>;
  /** Filtered columns that hold several values in one cell. */
  readonly several: ReadonlySet<string>;
  /** Columns in which the empty text is none. */
  readonly owners: ReadonlySet<string>;
  /** Columns of whole numbers that leave as ids, and so as texts. */
  readonly wholeIds: ReadonlySet<string>;
  readonly orders: ReadonlySet<string>;
  /** The column with an index that has the rows in the order of their days. */
  readonly day: string;
  /** Amounts and ratios: the whole number by which each is compared and ordered. */
  readonly exact: ReadonlyMap<string, NonNullable<FieldDefinition['exact']>>;
  readonly otherwise: Order['direction'];
  /** name → column of the id, and the list it leads to */
  readonly references: ReadonlyMap<string, { readonly column: string; readonly to: () => ListOf }>;
  /** name → the list that refers to this one, by which column, and the index of that. */
  readonly reverses: () => Reverses;
  /** Its rows can be withdrawn, and are then in no list. */
  readonly withdrawable: boolean;
  /** Every viewer sees it, whatever their districts. */
  readonly shared: boolean;
  readonly takesPart: KindDefinition['takesPart'];
  /** Its rows say of which department they are; one of which they do not is not for a department's viewer. */
  readonly ofDepartments: boolean;
  /** An index has the ids of each department's rows in order. */
  readonly departmentIndex: boolean;
}

const stampFilters = ['id', 'district', 'department', 'changedAt', 'ingestedAt', 'day', 'revision'];
const STAMP_ORDERS = ['day', 'firstCommit'];
const OWNERS = ['district', 'department'];
const kindLists = new WeakMap<KindDefinition, ListOf>();

/** Protected fields are in no filter and no order: either would reveal their values. */
export function listOfKind(kind: KindDefinition): ListOf {
  const cached = kindLists.get(kind);
  if (cached) return cached;
  const open = kind.fields.filter((field) => field.protection === 'public');
  const list: ListOf = {
    name: kind.name,
    table: kind.table,
    columns: new Set([...stampColumns, ...kind.fields.map((field) => field.name), ...kind.references.map((reference) => reference.column)]),
    filters: new Set([...stampFilters, ...open.map((field) => field.name)]),
    several: new Set(open.filter((field) => field.shape === 'list').map((field) => field.name)),
    owners: new Set(OWNERS),
    wholeIds: new Set(),
    orders: new Set([...STAMP_ORDERS, ...open.filter((field) => field.indexed).map((field) => field.name)]),
    day: dayField(kind.ownDate, kind.fields)?.name ?? 'day',
    exact: new Map(measuresOf(open).map((field) => [field.name, field.exact])),
    otherwise: 'ASC',
    references: new Map(kind.references.map(({ name, column, to }) => [name, { column, to: () => listOfKind(to()) }])),
    reverses: () => reversesOfKind(kind),
    withdrawable: true,
    shared: kind.shared,
    takesPart: kind.takesPart,
    ofDepartments: true,
    departmentIndex: !kind.shared,
  };
  kindLists.set(kind, list);
  return list;
}

const logLists = new Map<LogName, ListOf>();

/** A log is newest first. Its long texts cannot be filtered by, and its only order is by id. */
export function listOfLog(log: LogName): ListOf {
  const cached = logLists.get(log);
  if (cached) return cached;
  const table: OwnTable = logTables[log];
  const list: ListOf = {
    name: log,
    table: log,
    columns: new Set(table.names),
    filters: new Set(publishedColumns(table).flatMap(({ name, canFilter }) => (canFilter ? [name] : []))),
    several: new Set(),
    owners: new Set([...table.names.filter((name) => OWNERS.includes(name)), ...emptyIsNone(table)]),
    wholeIds: new Set(publishedColumns(table).flatMap(({ name, as }) => (as === 'ID' && table.columns[name]?.stored.type === 'int' ? [name] : []))),
    orders: new Set(),
    day: 'day',
    exact: new Map(),
    otherwise: 'DESC',
    references: new Map(),
    reverses: () => NO_REVERSES,
    withdrawable: false,
    // Of nobody's rows: whoever has the right to it sees it whole.
    shared: log === 'audit_log' || log === 'notices',
    takesPart: null,
    ofDepartments: table.names.includes('department'),
    departmentIndex: firstIndexed(table).includes('department'),
  };
  logLists.set(log, list);
  return list;
}

export function checkedColumns(list: Pick<ListOf, 'name' | 'columns'>, columns: readonly string[]): string[] {
  for (const column of columns) if (!list.columns.has(column)) throw new Error(`${list.name} has no column ${column}`);
  return [...columns];
}
