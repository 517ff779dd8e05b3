/** A search by words: candidates from the full-text index, checked to the letter, best first, within what the viewer may see. */
import type { Viewer } from '../../schema/city.js';
import type { KindDefinition } from '../../schema/definition.js';
import { HubError } from '../../schema/errors.js';
import type { Hit, Hits, SearchRequest } from '../hub.js';
import { marks, type Sql } from '../kit/sql.js';
import { folded, marksWanted, placeMark } from './marks.js';

const LONGEST = 100;
const MOST_WORDS = 8;
const MOST_HITS = 100;
/** The newest that carry all marks are looked at more closely: a word that is everywhere costs no more than a rare one. */
const CANDIDATES = 2_000;

interface Found {
  readonly number: number;
  readonly place: number;
  readonly recordId: string;
  readonly kind: string;
  readonly district: string;
  readonly title: string;
  readonly codes: string;
  readonly names: string;
}

export async function find(sql: Sql, kinds: readonly KindDefinition[], viewer: Viewer, request: SearchRequest): Promise<Hits> {
  const text = folded(request.text);
  const words = [...new Set(text.split(' ').map(bare))].filter((word) => word !== '');
  check(request, text, words);
  const from = request.after === null ? null : placeOf(request.after, text);
  const chosen = kindsOf(kinds, request.kinds);
  const { may, params: mayParams } = scope(chosen, viewer);
  const { candidates, params: candidateParams } = candidatesFor(sql.dialect, words, chosen, viewer);
  const has = words.map(() => `INSTR(s.folded,${sql.dialect === 'sqlite' ? '?' : 'BINARY ?'})>0`).join(' AND ');
  const place = 'CASE WHEN INSTR(s.folded,?)>0 THEN 0 WHEN INSTR(s.folded,?)>0 THEN 1 ELSE 2 END';
  const rows = await sql.query<Found>(
    `SELECT * FROM (SELECT s.number, s.recordId, s.kind, s.district, s.title, s.codes, s.names, ${place} AS place FROM (${candidates}) AS f
     JOIN search_texts s ON s.number=f.number WHERE ${has} AND ${may}) AS h
     ${from ? 'WHERE h.place>? OR (h.place=? AND h.number<?)' : ''} ORDER BY h.place, h.number DESC LIMIT ${request.first + 1}`,
    [`\n${text}\n`, `\n${text}`, ...candidateParams, ...words, ...mayParams, ...(from ? [from[0], from[0], from[1]] : [])],
  );
  const shown = rows.slice(0, request.first);
  const last = shown.at(-1);
  return {
    hits: shown.map((row) => hitOf(row, words)),
    hasNextPage: rows.length > request.first,
    endCursor: last ? Buffer.from(JSON.stringify([text, Number(last.place), Number(last.number)])).toString('base64url') : null,
  };
}

/** A word without the signs around it: they are in no mark. */
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

function check(request: SearchRequest, text: string, words: readonly string[]): void {
  const refuse = (name: string, why: string): never => {
    throw new HubError('BAD_ARGUMENT', { name, why });
  };
  if (words.length === 0) refuse('text', '至少写一个文字或数字');
  if ([...text].length > LONGEST || words.length > MOST_WORDS) refuse('text', `最多 ${LONGEST} 个字、${MOST_WORDS} 个词`);
  if (!Number.isInteger(request.first) || request.first < 0 || request.first > MOST_HITS) refuse('first', `应为 0 到 ${MOST_HITS} 的整数`);
}

function placeOf(cursor: string, text: string): [number, number] {
  try {
    const [of, place, number] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    if (of === text && typeof place === 'number' && typeof number === 'number') return [place, number];
  } catch {
    // refused below, like a cursor of another search
  }
  throw new HubError('BAD_ARGUMENT', { name: 'after', why: '游标无效,或不属于当前搜索' });
}

function kindsOf(kinds: readonly KindDefinition[], wanted: readonly string[] | null): readonly KindDefinition[] {
  const unknown = wanted?.find((name) => !kinds.some((kind) => kind.name === name));
  if (unknown !== undefined) throw new HubError('BAD_ARGUMENT', { name: 'kinds', why: `可用:${kinds.map((kind) => kind.name).join('、')}` });
  return wanted ? kinds.filter((kind) => wanted.includes(kind.name)) : kinds;
}

/** The kinds asked for, and of those that are not everybody's the viewer's own districts. */
function scope(kinds: readonly KindDefinition[], viewer: Viewer): { may: string; params: string[] } {
  const among = (column: string, values: readonly string[]): string => (values.length === 0 ? '1=0' : `s.${column} IN (${marks(values.length)})`);
  const names = kinds.map((kind) => kind.name);
  if (viewer.districts === '*') return { may: among('kind', names), params: names };
  const shared = kinds.filter((kind) => kind.shared).map((kind) => kind.name);
  const may = `${among('kind', names)} AND (${among('kind', shared)} OR ${among('district', viewer.districts)})`;
  return { may, params: [...names, ...shared, ...viewer.districts] };
}

/** The same words for both engines: all marks, one of the kinds, and one of the districts (or a kind that is everybody's). */
function candidatesFor(
  dialect: Sql['dialect'],
  words: readonly string[],
  kinds: readonly KindDefinition[],
  viewer: Viewer,
): { candidates: string; params: string[] } {
  const all = [...new Set(words.flatMap(marksWanted))];
  const places: string[][] = [kinds.map((kind) => placeMark('kind', kind.name))];
  if (viewer.districts !== '*') {
    const shared = kinds.filter((kind) => kind.shared).map((kind) => placeMark('kind', kind.name));
    places.push([...shared, ...viewer.districts.map((district) => placeMark('district', district))]);
  }
  const some = places.map((each) => (each.length === 0 ? ['znone'] : each));
  const newest = `ORDER BY number DESC LIMIT ${CANDIDATES}`;
  if (dialect === 'mariadb') {
    const wanted = [...all.map((mark) => `+${mark}`), ...some.map((each) => `+(${each.join(' ')})`)].join(' ');
    return { candidates: `SELECT number FROM search_texts WHERE MATCH(grams) AGAINST(? IN BOOLEAN MODE) ${newest}`, params: [wanted] };
  }
  const wanted = [...all, ...some.map((each) => `(${each.join(' OR ')})`)].join(' AND ');
  return {
    candidates: `SELECT rowid AS number FROM search_texts_grams WHERE search_texts_grams MATCH ? ${newest.replace('number', 'rowid')}`,
    params: [wanted],
  };
}

const AROUND = 30;

function hitOf(row: Found, words: readonly string[]): Hit {
  const codes = row.codes === '' ? [] : row.codes.split('\n');
  const lines = [row.title, ...codes, ...row.names.split('\n')];
  const line = lines.find((one) => words.some((word) => folded(one).includes(word))) ?? row.title;
  return { kind: row.kind, recordId: row.recordId, district: row.district, title: row.title, codes, snippet: around(line, words) };
}

/** The part of a line that stands about the first word found in it. */
function around(line: string, words: readonly string[]): string {
  const letters = [...line];
  if (letters.length <= 2 * AROUND) return line;
  const at = Math.max(0, Math.min(...words.map((word) => folded(line).indexOf(word)).filter((index) => index >= 0)));
  const from = Math.max(0, Math.min(at - AROUND, letters.length - 2 * AROUND));
  const to = Math.min(letters.length, from + 2 * AROUND);
  return `${from > 0 ? '…' : ''}${letters.slice(from, to).join('')}${to < letters.length ? '…' : ''}`;
}
