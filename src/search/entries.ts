/** What each live record is found by: its title, names and codes, public all of them, written in the transaction that writes the record. */
import type { FieldDefinition, KindDefinition, Searched } from '../../schema/definition.js';
import { insertRows, runIn, type Sql } from '../kit/sql.js';
import { folded, marksOf, placeMark } from './marks.js';

type Stored = Readonly<Record<string, string | number | null>>;

const COLUMNS = ['recordId', 'kind', 'district', 'title', 'codes', 'names', 'folded', 'grams'];

export async function makeFindable(sql: Sql, kind: KindDefinition, rows: readonly Stored[]): Promise<void> {
  const gone = rows.filter((row) => row.withdrawnAt !== null).map((row) => String(row.id));
  if (gone.length > 0) await runIn(sql, 'DELETE FROM search_texts WHERE', [], 'recordId', gone);
  const entries = rows.filter((row) => row.withdrawnAt === null).map((row) => entryOf(kind, row));
  if (entries.length > 0) await insertRows(sql, 'search_texts', COLUMNS, entries, { unique: ['recordId'], update: COLUMNS.slice(1) });
}

function entryOf(kind: KindDefinition, row: Stored) {
  const texts = (as: Searched): string[] =>
    kind.fields
      .filter((field) => searchedAs(kind, field) === as)
      .flatMap((field) => (row[field.name] == null ? [] : [oneLine(String(row[field.name]))]));
  const [titles, codes, names] = [texts('title'), texts('code'), texts('name')];
  // Each line is one text, so that what begins a line begins a name or a code.
  const lines = [...titles, ...codes, ...names].map(folded);
  const district = String(row.district);
  const marks = [placeMark('kind', kind.name), placeMark('district', district), ...lines.flatMap((line) => [...marksOf(line)])];
  return {
    recordId: String(row.id),
    kind: kind.name,
    district,
    title: titles.join(' '),
    codes: codes.join('\n'),
    names: names.join('\n'),
    folded: `\n${lines.join('\n')}\n`,
    grams: [...new Set(marks)].join(' '),
  };
}

/** A protected field is never searched, whatever the kind says of it. */
function searchedAs(kind: KindDefinition, field: FieldDefinition): Searched | undefined {
  if (field.protection !== 'public' || field.shape !== 'text') return undefined;
  return field.search ?? (kind.naturalKey.includes(field.name) ? 'code' : undefined);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
