/** Search by words: candidates (on SQLite from its full-text index), checked to the letter, best first, within what the viewer may see. */
import type { Viewer } from '../../schema/organisation.js';
import type { KindDefinition, Searched } from '../../schema/kind/kind-definition.js';
import { HubError } from '../../schema/errors.js';
import type { Hit, Hits, SearchRequest } from '../api.js';
import { districtCodes, inDistricts } from '../access/scope.js';
import { all, any, never, type Predicate } from '../db/predicate.js';
import { marks, name, names, selectIn, type Sql } from '../db/sql.js';
import { linesOf, type SearchableRow, searchedFields } from './entries.js';
import { folded, marksRequired, scopeMark } from './marks.js';

const LONGEST = 100;
const MOST_WORDS = 8;
const MOST_HITS = 100;
/** The newest that have all marks are compared letter by letter: a word that is everywhere costs no more than a rare one. */
const CANDIDATES = 2_000;

interface Found {
  readonly number: number;
  readonly place: number;
  readonly recordId: string;
  readonly kind: string;
  readonly district: string;
}

export async function find(sql: Sql, kinds: readonly KindDefinition[], viewer: Viewer, request: SearchRequest): Promise<Hits> {
  const text = folded(request.text);
  const words = [...new Set(text.split(' ').map(bare))].filter((word) => word !== '');
  check(request, text, words);
  const from = request.after === null ? null : positionOf(request.after, text);
  const chosen = kindsOf(kinds, request.kinds);
  const candidates = candidatesFor(sql.dialect, words, chosen, viewer);
  const rank = 'CASE WHEN INSTR(folded,?)>0 THEN 0 WHEN INSTR(folded,?)>0 THEN 1 ELSE 2 END';
  const rows = await sql.query<Found>(
    `SELECT * FROM (SELECT number, recordId, kind, district, ${rank} AS place FROM (${candidates.text}) AS c) AS h
     ${from ? 'WHERE place>? OR (place=? AND number<?)' : ''} ORDER BY place, number DESC LIMIT ${request.first + 1}`,
    [`\n${text}\n`, `\n${text}`, ...candidates.params, ...(from ? [from[0], from[0], from[1]] : [])],
  );
  const page = rows.slice(0, request.first);
  const last = page.at(-1);
  return {
    hits: await hitsOf(sql, chosen, page, words),
    hasNextPage: rows.length > request.first,
    endCursor: last ? Buffer.from(JSON.stringify([text, Number(last.place), Number(last.number)])).toString('base64url') : null,
  };
}

/** A word without the signs around it: they are in no mark. The tab before a word of ASCII belongs to it. */
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}\t]+|[^\p{L}\p{N}]+$/gu, '');

function check(request: SearchRequest, text: string, words: readonly string[]): void {
  const refuse = (name: string, why: string): never => {
    throw new HubError('BAD_ARGUMENT', { name, why });
  };
  if (words.length === 0) refuse('text', '至少写一个文字或数字');
  if ([...text].length > LONGEST || words.length > MOST_WORDS) refuse('text', `最多 ${LONGEST} 个字、${MOST_WORDS} 个词`);
  if (!Number.isInteger(request.first) || request.first < 0 || request.first > MOST_HITS) refuse('first', `应为 0 到 ${MOST_HITS} 的整数`);
}

function positionOf(cursor: string, text: string): [number, number] {
  try {
    const [of, rank, number] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (of === text && typeof rank === 'number' && typeof number === 'number') return [rank, number];
  } catch {
    // refused below, like a cursor of another search
  }
  throw new HubError('BAD_ARGUMENT', { name: 'after', why: '游标无效,或不属于当前搜索' });
}

function kindsOf(kinds: readonly KindDefinition[], requested: readonly string[] | null): readonly KindDefinition[] {
  const unknown = requested?.find((name) => !kinds.some((kind) => kind.name === name));
  if (unknown !== undefined) throw new HubError('BAD_ARGUMENT', { name: 'kinds', why: `可用:${kinds.map((kind) => kind.name).join('、')}` });
  return requested ? kinds.filter((kind) => requested.includes(kind.name)) : kinds;
}

/** The newest rows that hold all words, to the letter, and that the viewer may see. */
function candidatesFor(dialect: Sql['dialect'], words: readonly string[], kinds: readonly KindDefinition[], viewer: Viewer): Predicate {
  const may = visible(kinds, viewer);
  const has = words.map(() => `INSTR(s.folded,${dialect === 'sqlite' ? '?' : 'BINARY ?'})>0`).join(' AND ');
  const which = `${has} AND ${may.text}`;
  const columns = 's.number, s.recordId, s.kind, s.district, s.folded';
  if (dialect === 'mariadb') {
    // Measured over 47 000 records: its FULLTEXT with pairs takes 130 µs a row to write, stalls for half a second, and finds in 40 to 260 ms.
    return {
      text: `SELECT ${columns} FROM search_texts s WHERE ${which} ORDER BY s.number DESC LIMIT ${CANDIDATES}`,
      params: [...words, ...may.params],
    };
  }
  const marked = `SELECT rowid FROM search_texts_grams WHERE search_texts_grams MATCH ? ORDER BY rowid DESC LIMIT ${CANDIDATES}`;
  const text = `SELECT ${columns} FROM (${marked}) AS f CROSS JOIN search_texts s ON s.number=f.rowid WHERE ${which}`;
  return { text, params: [matchOf(words, kinds, viewer), ...words, ...may.params] };
}

/** The kinds that are searched, and of those that are not shared the rows of the viewer's districts. */
function visible(kinds: readonly KindDefinition[], viewer: Viewer): Predicate {
  const ofKinds = (some: readonly KindDefinition[]): Predicate =>
    some.length === 0 ? never : { text: `s.kind IN (${marks(some.length)})`, params: some.map((kind) => kind.name) };
  const codes = districtCodes(viewer);
  if (codes === null) return ofKinds(kinds);
  return all([ofKinds(kinds), any([ofKinds(kinds.filter((kind) => kind.shared)), inDistricts(codes, 's.district')])]);
}

/** The same for FTS5: all marks, one of the kinds, and one of the districts or a kind that is everybody's. */
function matchOf(words: readonly string[], kinds: readonly KindDefinition[], viewer: Viewer): string {
  const ofKinds = (some: readonly KindDefinition[]): string[] => some.map((kind) => scopeMark('K', kind.name));
  const scopeMarks = [ofKinds(kinds)];
  const codes = districtCodes(viewer);
  if (codes !== null) scopeMarks.push([...ofKinds(kinds.filter((kind) => kind.shared)), ...codes.map((code) => scopeMark('D', code))]);
  const either = scopeMarks.map((some) => (some.length === 0 ? 'NONE' : `(${some.join(' OR ')})`));
  return [...new Set(words.flatMap(marksRequired)), ...either].join(' AND ');
}

/** What is shown of a hit is read from the record itself: one statement for each kind among them. */
async function hitsOf(sql: Sql, kinds: readonly KindDefinition[], found: readonly Found[], words: readonly string[]): Promise<Hit[]> {
  const rows = new Map<string, SearchableRow>();
  for (const kind of kinds) {
    const ids = found.filter((row) => row.kind === kind.name).map((row) => row.recordId);
    const columns = ['id', ...searchedFields(kind).map((field) => field.name)];
    const read = ids.length > 0 ? await selectIn<SearchableRow>(sql, `SELECT ${names(columns)} FROM ${name(kind.table)} WHERE`, name('id'), ids) : [];
    for (const row of read) rows.set(String(row.id), row);
  }
  return found.map(({ kind, recordId, district }) => {
    const of = kinds.find((candidate) => candidate.name === kind) as KindDefinition;
    const lines = linesOf(searchedFields(of), rows.get(recordId) ?? {});
    const texts = (as: Searched): string[] => lines.filter((line) => line.as === as).map((line) => line.text);
    const hit = lines.find((line) => words.some((word) => folded(line.text).includes(word)));
    return { kind, recordId, district, title: texts('title').join(' '), codes: texts('code'), snippet: around(hit?.text ?? '', words) };
  });
}

const AROUND = 30;

/** The part of a line around the first word found in it. */
function around(line: string, words: readonly string[]): string {
  const letters = [...line];
  if (letters.length <= 2 * AROUND) return line;
  const at = Math.max(0, Math.min(...words.map((word) => folded(line).indexOf(word)).filter((index) => index >= 0)));
  const from = Math.max(0, Math.min(at - AROUND, letters.length - 2 * AROUND));
  const to = Math.min(letters.length, from + 2 * AROUND);
  return `${from > 0 ? '…' : ''}${letters.slice(from, to).join('')}${to < letters.length ? '…' : ''}`;
}
