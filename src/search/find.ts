/** Search by words: entries of each tier (exact names and numbers, what begins so, the rest), to the letter, within what the viewer may see. */
import type { KindDefinition, Searched } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { seen } from '../access/scope.js';
import { HubError } from '../../schema/errors.js';
import type { Hit, Hits, SearchRequest } from '../api.js';
import { name, names, selectIn, type Sql } from '../db/sql.js';
import { linesOf, searchedFields } from '../../schema/kind/searched-fields.js';
import type { SearchableRow } from './entries.js';
import { folded, hashOf } from './marks.js';
import { tiersOf } from './tiers.js';
import { type FoundEntry, NEWEST, type Sought, step } from './walk.js';

const LONGEST = 100;
const MOST_WORDS = 8;
const MOST_HITS = 100;
/** Entries that one page may look through; then it ends with what it has, and its cursor leads on. */
const MOST_LOOKED = 16_384;
const FIRST_STEP = 256;
const STEP = 2_048;

/** Where a search stands: the tier, and the number that was looked at last. */
type Position = readonly [tier: number, number: number];
type Placed = FoundEntry & { readonly tier: number };

export async function find(sql: Sql, kinds: readonly KindDefinition[], viewer: Viewer, request: SearchRequest): Promise<Hits> {
  const { text, words } = readText(request);
  const chosen = kindsOf(kinds, request.kinds);
  const cursor = cursorsOf(text, chosen);
  const from = request.after === null ? null : cursor.read(request.after);
  const { found, stopped } = await gather(sql, tiersOf(sql.dialect, text, words), { kinds: chosen, viewer }, from ?? [0, NEWEST], request.first + 1);
  const page = found.slice(0, request.first);
  const last = page.at(-1);
  const end = found.length > request.first ? last && ([last.tier, last.number] as const) : (stopped ?? (last && ([last.tier, last.number] as const)));
  const hits = await hitsOf(sql, chosen, viewer, page, words);
  return {
    hits: hits.map(({ tier, number, ...hit }) => ({ ...hit, cursor: cursor.write([tier, number]) })),
    hasPreviousPage: from !== null,
    hasNextPage: found.length > request.first || stopped !== null,
    endCursor: end ? cursor.write(end) : null,
  };
}

/** Hits from a position on; `stopped`: where the looking ended before the end, because it was enough for one page. */
async function gather(
  sql: Sql,
  tiers: ReturnType<typeof tiersOf>,
  sought: Sought,
  [at, number]: Position,
  wanted: number,
): Promise<{ found: Placed[]; stopped: Position | null }> {
  const found: Placed[] = [];
  let looked = 0;
  for (let tier = at; tier < tiers.length; tier++) {
    for (let below: number | null = tier === at ? number : NEWEST; below !== null; ) {
      if (looked >= MOST_LOOKED) return { found, stopped: [tier, below] };
      const size = looked === 0 ? FIRST_STEP : STEP;
      const one = await step(sql, tiers[tier] as (typeof tiers)[number], sought, below, wanted - found.length, size);
      for (const entry of one.found) found.push({ ...entry, tier });
      if (found.length === wanted) return { found, stopped: null };
      looked += one.looked;
      below = one.next;
    }
  }
  return { found, stopped: null };
}

/** A word without the signs around it: they are in no mark. The tab before a word of ASCII belongs to it. */
const bare = (word: string): string => word.replace(/^[^\p{L}\p{N}\t]+|[^\p{L}\p{N}]+$/gu, '');

function readText({ text: given, first }: SearchRequest): { text: string; words: readonly string[] } {
  const refuse = (name: string, why: string): never => {
    throw new HubError('BAD_ARGUMENT', { name, why });
  };
  const tooLong = `最多 ${LONGEST} 个字、${MOST_WORDS} 个词`;
  // One letter may become some, and none is worth folding a novel.
  if (given.length > 10 * LONGEST) refuse('text', tooLong);
  const text = folded(given);
  // Word by word: between Chinese letters a space is left out of a text, and means two words here.
  const words = [
    ...new Set(
      given
        .split(/\s+/)
        .flatMap((word) => folded(word).split(' '))
        .map(bare),
    ),
  ].filter((word) => word !== '');
  if (words.length === 0) refuse('text', '至少写一个文字或数字');
  if ([...text].length > LONGEST || words.length > MOST_WORDS) refuse('text', tooLong);
  if (!Number.isInteger(first) || first < 0 || first > MOST_HITS) refuse('first', `应为 0 到 ${MOST_HITS} 的整数`);
  return { text, words };
}

/** Cursors of one search: another text's, or other kinds', is refused and not misread. */
function cursorsOf(text: string, kinds: readonly KindDefinition[]) {
  const search = hashOf(`${text}\n${kinds.map((kind) => kind.name).join()}`);
  return {
    write: (position: Position): string => Buffer.from(JSON.stringify([search, ...position])).toString('base64url'),
    read: (cursor: string): Position => {
      try {
        const [of, tier, number] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
        if (of === search && isWhole(tier) && isWhole(number)) return [tier, number];
      } catch {
        // refused below, like a cursor of another search
      }
      throw new HubError('BAD_ARGUMENT', { name: 'after', why: '游标无效,或不属于当前搜索' });
    },
  };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function kindsOf(kinds: readonly KindDefinition[], requested: readonly string[] | null): readonly KindDefinition[] {
  const unknown = requested?.find((name) => !kinds.some((kind) => kind.name === name));
  if (unknown !== undefined) throw new HubError('BAD_ARGUMENT', { name: 'kinds', why: `可用:${kinds.map((kind) => kind.name).join('、')}` });
  return requested ? kinds.filter((kind) => requested.includes(kind.name)) : kinds;
}

/** What is shown of a hit is read from the record itself, if it is seen there too: one statement for each kind among them. */
async function hitsOf(
  sql: Sql,
  kinds: readonly KindDefinition[],
  viewer: Viewer,
  found: readonly Placed[],
  words: readonly string[],
): Promise<(Omit<Hit, 'cursor'> & Pick<Placed, 'tier' | 'number'>)[]> {
  const rows = new Map<string, SearchableRow>();
  for (const kind of kinds) {
    const ids = found.filter((row) => row.kind === kind.name).map((row) => row.recordId);
    const columns = ['id', ...searchedFields(kind).map((field) => field.name)];
    if (ids.length === 0) continue;
    const own = seen(viewer, kind, sql.dialect, 'otherwise');
    const head = `SELECT ${names(columns)} FROM ${name(kind.table)} WHERE ${own.text} AND`;
    for (const row of await selectIn<SearchableRow>(sql, head, name('id'), ids, '', own.params)) rows.set(String(row.id), row);
  }
  return found.flatMap(({ kind, recordId, district, tier, number }) => {
    const row = rows.get(recordId);
    if (!row) return [];
    const of = kinds.find((candidate) => candidate.name === kind) as KindDefinition;
    const lines = linesOf(searchedFields(of), row);
    const texts = (as: Searched): string[] => lines.filter((line) => line.as === as).map((line) => line.text);
    const hit = lines.find((line) => words.some((word) => folded(line.text).includes(word)));
    const told = { title: texts('title').join(' '), codes: texts('code'), snippet: around(hit?.text ?? '', words) };
    return [{ kind, recordId, district, tier, number, ...told }];
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
