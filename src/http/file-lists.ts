/** Lists that leave as files: those of kinds and the hub's own logs, each with its columns, what it can be narrowed by, and how it is read. */
import { type GraphQLSchema, isEnumType } from 'graphql';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { titleName } from '../../schema/kind/titles.js';
import { remedyOf } from '../../schema/rule-catalogue.js';
import { local } from '../../schema/time.js';
import { columnsFor, selectsProtected, serializer } from '../../resolvers/engine/serialize.js';
import { departmentOf, districtsOf } from '../../resolvers/kinds/owners.js';
import { type ListNames, namesOf } from '../../resolvers/kinds/requests.js';
import { type LogType, logTypes } from '../../resolvers/logs/log-columns.js';
import { recordNamesOf } from '../../resolvers/logs/record-names.js';
import type { Right } from '../access/rights.js';
import type { Hub, PageRequest, Queries, ReadPage, Row } from '../api.js';

export interface FileColumn {
  readonly title: string;
  /** Columns to read for it. */
  readonly reads: readonly string[];
  /** Seen by a right of its own alone. */
  readonly isProtected: boolean;
  text(row: Readonly<Record<string, unknown>>): string;
}

export interface FileList {
  readonly name: string;
  readonly title: string;
  /** Of its rows in GraphQL: its filter and order are named by it. */
  readonly typeName: string;
  readonly isOrdered: boolean;
  readonly right: Right;
  readonly names: ListNames;
  readonly filters: ReadonlySet<string>;
  /** Narrowed by the id of the record referred to. */
  readonly references: ReadonlySet<string>;
  column(name: string): FileColumn | null;
  /** Columns to read for these, and each row as it may be shown. */
  shown(names: readonly string[]): {
    readonly columns: readonly string[];
    readonly isProtected: boolean;
    show(row: Row): Readonly<Record<string, unknown>>;
  };
  /** The rows with what these columns show from elsewhere. */
  completed(queries: Queries, rows: readonly Row[], names: readonly string[]): Promise<readonly Row[]>;
  page(queries: Queries, request: PageRequest): Promise<ReadPage>;
}

const STAMP_FILTERS = ['id', 'district', 'department', 'day', 'changedAt', 'ingestedAt', 'revision'];
/** What a person knows a row's record by. */
const NAMES = 'recordNames';
const NO_RECORDS: ReadonlySet<string> = new Set();

export function fileListOf({ kinds, city }: Pick<Hub, 'kinds' | 'city'>, schema: GraphQLSchema, name: unknown): FileList | null {
  const kind = kinds.find((each) => each.name === name);
  if (kind) return ofKind(kind, city);
  // Of the audit log no file is made: whoever answers for it walks it by its own command.
  const log = logTypes.find((each) => (each.query ?? each.log) === name && each.right !== 'audit');
  return log ? ofLog(log, { kinds, city }, schema) : null;
}

const plain = (value: unknown): string => (Array.isArray(value) ? value.join('、') : String(value ?? ''));

/** What is wrong with a row that was set aside, each with what to do. */
const problemsText = (stored: unknown): string =>
  (JSON.parse(String(stored ?? '[]')) as { readonly rule: string; readonly message: string }[])
    .map(({ rule, message }) => [message, remedyOf(rule)].filter(Boolean).join(':'))
    .join(';');

/** District and department, by their names. */
function ownerColumn(city: Hub['city'], name: string): FileColumn | null {
  const districts = districtsOf(city);
  if (name === 'district') return { title: '区', reads: [name], isProtected: false, text: (row) => districts(row.district)?.name ?? '' };
  if (name === 'department')
    return { title: '部门', reads: [name], isProtected: false, text: (row) => departmentOf(city, row.department)?.name ?? '' };
  return null;
}

function ofKind(kind: KindDefinition, city: Hub['city']): FileList {
  const { name, title, typeName, fields, references } = kind;
  return {
    ...{ name, title, typeName, isOrdered: true, right: 'records', names: namesOf(kind) },
    filters: new Set([...fields.map(({ apiName }) => apiName), ...STAMP_FILTERS]),
    references: new Set(references.map((each) => each.name)),
    column(wanted) {
      const field = fields.find(({ apiName }) => apiName === wanted);
      if (!field) return ownerColumn(city, wanted);
      const text = (row: Readonly<Record<string, unknown>>): string => {
        const value = row[titleName(field) ?? ''] ?? row[field.apiName];
        return field.shape === 'moment' && typeof value === 'string' ? local(value, city.zone) : plain(value);
      };
      return { title: field.title, reads: [field.name], isProtected: field.protection !== 'public', text };
    },
    shown(names) {
      const titles = fields.flatMap((field) => (names.includes(field.apiName) ? (titleName(field) ?? []) : []));
      const selected = new Set([...names, ...titles]);
      const columns = columnsFor(kind, selected);
      return { columns, isProtected: selectsProtected(fields, selected), show: serializer(kind, columns, selected) };
    },
    completed: async (_, rows) => rows,
    page: ({ records }, request) => records.page(kind, request),
  };
}

function ofLog(
  { log, query = log, title, typeName, right, columns }: LogType,
  { kinds, city }: Pick<Hub, 'kinds' | 'city'>,
  schema: GraphQLSchema,
): FileList {
  const stored = new Map(columns.map((column) => [column.apiName, column.name]));
  const kindTitles = new Map(kinds.map((kind) => [kind.name, kind.title]));
  const column = (wanted: string): FileColumn | null => {
    if (wanted === 'remedy' && log === 'issues')
      return { title: '怎样改正', reads: ['rule'], isProtected: false, text: ({ rule }) => remedyOf(String(rule)) ?? '' };
    if (wanted === NAMES && stored.has('recordId'))
      return { title: '记录', reads: ['kind', 'recordId'], isProtected: false, text: ({ recordNames }) => plain(recordNames) };
    if (wanted === 'problems' && log === 'quarantine')
      return { title: '问题', reads: ['problems'], isProtected: false, text: ({ problems }) => problemsText(problems) };
    const found = columns.find(({ apiName }) => apiName === wanted);
    if (!found) return null;
    const type = schema.getType(found.type);
    const text = (row: Readonly<Record<string, unknown>>): string => {
      const value = row[found.name];
      if (wanted === 'kind') return kindTitles.get(String(value)) ?? plain(value);
      if (found.type === 'Moment' && typeof value === 'string') return local(value, city.zone);
      return (isEnumType(type) && value !== null ? type.getValue(String(value))?.description : null) ?? plain(value);
    };
    // In the database it is UTC; in the file it is the city's, as on the page.
    const shown = found.label.replace(/[((]UTC[))]$/, '');
    return ownerColumn(city, wanted) ?? { title: shown, reads: [found.name], isProtected: false, text };
  };
  return {
    ...{ name: query, title, typeName, isOrdered: false, right, references: NO_RECORDS, column },
    names: { kind: null, stored: (name) => stored.get(name) ?? name },
    filters: new Set(columns.flatMap(({ apiName, canFilter }) => (canFilter ? [apiName] : []))),
    shown: (names) => ({
      columns: [...new Set(['id', ...names.flatMap((name) => column(name)?.reads ?? [])])],
      isProtected: false,
      show: (row) => row,
    }),
    async completed(queries, rows, names) {
      if (!names.includes(NAMES)) return rows;
      const found = await recordNamesOf(kinds, queries, rows);
      return rows.map((row, i) => {
        const [first, ...codes] = found[i]?.codes ?? [];
        return { ...row, recordNames: [first, found[i]?.title, ...codes].filter(Boolean).join(' ') };
      });
    },
    page: ({ logs }, request) => logs.page(log, request),
  };
}
