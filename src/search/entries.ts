/**
 * Search entries: the texts by which each live record is found (title, names and codes, all public), written in the transaction that writes
 * the record.
 */
import type { NewRowOf } from '../../schema/database/own-table.js';
import { searchTexts } from '../../schema/database/tables/search.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { searchedFields } from '../../schema/kind/searched-fields.js';
import { runIn, type Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import { markBlocks } from './blocks.js';
import { beginMarks, folded, gramsOf, LINE, scopeMark, wholeMark } from './marks.js';

export type SearchableRow = Readonly<Record<string, string | number | null>>;

const UPDATED = searchTexts.valueNames.filter((column) => column !== 'recordId');

/** @param before rows as they were, by id: what is found by the same texts is left as it is */
export async function makeFindable(
  sql: Sql,
  kind: KindDefinition,
  rows: readonly SearchableRow[],
  before?: ReadonlyMap<string, SearchableRow>,
): Promise<void> {
  const withdrawnIds = rows.filter((row) => row.withdrawnAt !== null).map((row) => String(row.id));
  if (withdrawnIds.length > 0) await runIn(sql, 'DELETE FROM search_texts WHERE', [], 'recordId', withdrawnIds);
  const entries = rows
    .filter((row) => row.withdrawnAt === null && !foundAsBefore(kind, row, before?.get(String(row.id))))
    .map((row) => entryOf(sql.dialect, kind, row));
  const texts = entries.map(({ text }) => text);
  await insertInto(sql, searchTexts, texts, { unique: ['recordId'], update: UPDATED }, { shared: ['kind'], long: true });
  if (sql.dialect === 'mariadb') await markBlocks(sql, new Map(entries.map(({ text, marks }) => [text.recordId, marks])));
}

function foundAsBefore(kind: KindDefinition, row: SearchableRow, before: SearchableRow | undefined): boolean {
  if (!before || before.withdrawnAt !== null || before.district !== row.district || before.department !== row.department) return false;
  return searchedFields(kind).every(({ name }) => (row[name] ?? null) === (before[name] ?? null));
}

interface Entry {
  readonly text: NewRowOf<typeof searchTexts>;
  /** Marks, with spaces between, line by line; on SQLite they are in the text's own column. */
  readonly marks: readonly string[];
}

function entryOf(dialect: Sql['dialect'], kind: KindDefinition, row: SearchableRow): Entry {
  const district = String(row.district);
  const marks = [scopeMark('K', kind.name), scopeMark('D', district)];
  // Each line is one text between two signs that say what it is, so that a whole line can be told, and what begins one.
  let text = '';
  for (const { name, as, head } of searchedFields(kind)) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    const line = lineOf(String(value));
    const sign = head ? LINE.head : LINE[as === 'code' ? 'code' : 'other'];
    text += `${sign}${line.text}${sign}`;
    marks.push((line.marks ??= gramsOf(line.text)));
    if (head) marks.push((line.headMarks ??= headMarks(line.text)));
    else if (as === 'code') marks.push((line.codeMark ??= wholeMark('code', line.text)));
  }
  const grams = dialect === 'sqlite' ? marks.join(' ') : null;
  return { text: { recordId: String(row.id), kind: kind.name, district, department: String(row.department ?? ''), folded: text, grams }, marks };
}

const headMarks = (line: string): string => [wholeMark('head', line), ...beginMarks(line)].join(' ');

interface Line {
  readonly text: string;
  marks: string | null;
  headMarks: string | null;
  codeMark: string | null;
}

// A line that many rows have, an institution's name say, is folded and marked once. Some hundred bytes each, a long title some thousand.
const lines = new Map<string, Line>();
const MOST_LINES = 500;

function lineOf(text: string): Line {
  let line = lines.get(text);
  if (!line) {
    if (lines.size >= MOST_LINES) lines.clear();
    lines.set(text, (line = { text: folded(text), marks: null, headMarks: null, codeMark: null }));
  }
  return line;
}
