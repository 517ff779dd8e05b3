/**
 * Text as it is compared in a search, and as marks for the full-text index: pairs of letters for Chinese, whole words for codes. FTS5 has
 * no parser for Chinese, and its trigrams do not know the words of two letters that most searches are.
 */

const WORDS = /[0-9a-z]+/g;
const RUNS = /[0-9a-z]+|(?:(?![0-9a-z])[\p{L}\p{N}])+/gu;

/** One spelling for wide and narrow, capital and small. Before each word of ASCII stands a tab: such a word is found by its beginning only. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().replace(WORDS, '\t$&');
}

/** What a folded text is found by: its words, each two letters that stand together, and the last letter of a stretch. */
export function marksOf(text: string, into: Set<string>): void {
  for (const [run] of text.matchAll(RUNS)) {
    if (run < '\u0080') into.add(run);
    else for (let at = 0; at < run.length; ) at = pair(run, at, (mark) => into.add(mark));
  }
}

/** What must all be there for a folded text that is searched, as FTS5 wants it said: a word, or a letter alone, is a beginning. */
export function marksWanted(text: string): string[] {
  const marks = new Set<string>();
  for (const [run] of text.matchAll(RUNS)) {
    if (run < '\u0080' || [...run].length === 1) marks.add(`"${run}"*`);
    else for (let at = 0; at < run.length; ) at = pair(run, at, (mark, whole) => whole && marks.add(`"${mark}"`));
  }
  return [...marks];
}

/** Hands on the letter that stands at a place with the one behind it, and answers where the next begins. */
function pair(run: string, at: number, take: (mark: string, whole: boolean) => void): number {
  const next = at + width(run, at);
  const end = next < run.length ? next + width(run, next) : next;
  take(run.slice(at, end), end > next);
  return next;
}

const width = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

const places = new Map<string, string>();

/** A name of ours (a kind, a district) as a mark, so that the index itself keeps to them. No word of a text has a capital. */
export function placeMark(sort: 'K' | 'D', name: string): string {
  const known = places.get(sort + name) ?? `${sort}${Buffer.from(name).toString('hex').toUpperCase()}`;
  places.set(sort + name, known);
  return known;
}
