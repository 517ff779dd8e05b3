/** The lists that can be read: one for each kind, one for each book, with what may be filtered and ordered by. */
import type { KindDefinition } from '../../schema/definition.js';
import { stampColumns } from '../../schema/kind.js';
import { hubTables } from '../../schema/tables.js';
import type { BookName } from '../hub.js';
import type { ListOf } from './page.js';

const stampFilters = ['id', 'district', 'department', 'changedAt', 'ingestedAt', 'day', 'revision'];
const kindLists = new WeakMap<KindDefinition, ListOf>();

/** Protected fields are in no filter and no order: either would tell their values. */
export function listOfKind(kind: KindDefinition): ListOf {
  const known = kindLists.get(kind);
  if (known) return known;
  const open = kind.fields.filter((field) => field.protection === 'public');
  const list: ListOf = {
    name: kind.name,
    table: kind.table,
    columns: new Set([...stampColumns, ...kind.fields.map((field) => field.name), ...kind.references.map((reference) => reference.column)]),
    filters: new Set([...stampFilters, ...open.map((field) => field.name)]),
    orders: new Set(open.filter((field) => field.indexed).map((field) => field.name)),
    otherwise: 'ASC',
  };
  kindLists.set(kind, list);
  return list;
}

const bookLists = new Map<BookName, ListOf>();

/** A book is newest first. Its long texts cannot be filtered by, and it has no other order than its id's. */
export function listOfBook(book: BookName): ListOf {
  const known = bookLists.get(book);
  if (known) return known;
  const table = hubTables.find((one) => one.options.name === book);
  if (!table) throw new Error(`no table is named ${book}`);
  const columns = Object.entries(table.options.columns);
  const short = columns.filter(([, column]) => column?.type === 'varchar' || column?.type === 'int');
  const list: ListOf = {
    name: book,
    table: book,
    columns: new Set(columns.map(([name]) => name)),
    filters: new Set(short.map(([name]) => name)),
    orders: new Set(),
    otherwise: 'DESC',
  };
  bookLists.set(book, list);
  return list;
}
