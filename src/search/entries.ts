/** What each live record is found by: its title, names and codes, public all of them, written in the transaction that writes the record. */
import type { FieldDefinition, KindDefinition, Searched } from '../../schema/definition.js';
import { insertRows, runIn, type Sql } from '../kit/sql.js';
import { folded, marksOf, placeMark } from './marks.js';

export type Stored = Readonly<Record<string, string | number | null>>;

const COLUMNS = ['recordId', 'kind', 'district', 'folded', 'grams'];

export async function makeFindable(sql: Sql, kind: KindDefinition, rows: readonly Stored[]): Promise<void> {
  const gone = rows.filter((row) => row.withdrawnAt !== null).map((row) => String(row.id));
  if (gone.length > 0) await runIn(sql, 'DELETE FROM search_texts WHERE', [], 'recordId', gone);
  const entryOf = entriesOf(sql.dialect, kind);
  const entries = rows.filter((row) => row.withdrawnAt === null).map(entryOf);
  if (entries.length > 0) await insertRows(sql, 'search_texts', COLUMNS, entries, { unique: ['recordId'], update: COLUMNS.slice(1) });
}

interface Line {
  readonly text: string;
  readonly marks: string;
}

/** Entries of the rows of one page: a line that many of them have, an institution's name say, is folded and marked once. */
function entriesOf(dialect: Sql['dialect'], kind: KindDefinition): (row: Stored) => Record<string, string | null> {
  const lines = new Map<string, Line>();
  const lineOf = (said: string): Line => {
    let line = lines.get(said);
    if (!line) {
      const text = folded(said);
      lines.set(said, (line = { text, marks: dialect === 'sqlite' ? gramsOf(text) : '' }));
    }
    return line;
  };
  const places = new Map<string, string>();
  const placeOf = (district: string): string => {
    const known = places.get(district) ?? `${placeMark('K', kind.name)} ${placeMark('D', district)}`;
    places.set(district, known);
    return known;
  };
  return (row) => {
    const own = linesOf(searchedFields(kind), row).map(({ text }) => lineOf(text));
    const district = String(row.district);
    // Each line is one text, so that what begins a line begins a name or a code.
    const text = `\n${own.map((line) => line.text).join('\n')}\n`;
    const grams = dialect === 'sqlite' ? [placeOf(district), ...own.map((line) => line.marks)].join(' ') : null;
    return { recordId: String(row.id), kind: kind.name, district, folded: text, grams };
  };
}

function gramsOf(text: string): string {
  const marks = new Set<string>();
  marksOf(text, marks);
  return [...marks].join(' ');
}

export interface SearchedField {
  readonly name: string;
  readonly as: Searched;
}

const known = new WeakMap<KindDefinition, readonly SearchedField[]>();

/** The public texts that a kind is found by, title first: what it names, and the texts of its natural key. */
export function searchedFields(kind: KindDefinition): readonly SearchedField[] {
  let fields = known.get(kind);
  if (!fields) {
    const all = kind.fields.flatMap((field) => {
      const as = searchedAs(kind, field);
      return as ? [{ name: field.name, as }] : [];
    });
    fields = (['title', 'code', 'name'] as const).flatMap((as) => all.filter((field) => field.as === as));
    known.set(kind, fields);
  }
  return fields;
}

/** A protected field is never searched, whatever the kind says of it. */
function searchedAs(kind: KindDefinition, field: FieldDefinition): Searched | undefined {
  if (field.protection !== 'public' || field.shape !== 'text') return undefined;
  return field.search ?? (kind.naturalKey.includes(field.name) ? 'code' : undefined);
}

/** The texts of a row that are searched, as they are shown. */
export function linesOf(fields: readonly SearchedField[], row: Stored): { readonly as: Searched; readonly text: string }[] {
  return fields.flatMap(({ name, as }) => (row[name] == null ? [] : [{ as, text: String(row[name]) }]));
}
