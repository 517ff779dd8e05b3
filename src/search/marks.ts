/**
 * Text as marks that the full-text index of either engine takes for words: pairs of letters for Chinese, whole words for codes. Neither
 * engine has a parser of its own for Chinese, and MariaDB leaves out words of two letters, so a mark is long, plain and ASCII.
 */

const WORD = /[0-9a-z]+/y;
const LETTER = /[\p{L}\p{N}]/u;
const LONGEST = 60;

/** One spelling for wide and narrow, capital and small, so that a search need not know which. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}

/** The runs of a folded text: words of ASCII, and stretches of other letters. */
function* runs(text: string): Generator<{ word: string } | { letters: string[] }> {
  let letters: string[] = [];
  for (let at = 0; at < text.length; ) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    const letter = String.fromCodePoint(text.codePointAt(at) as number);
    const ends = word !== undefined || !LETTER.test(letter);
    if (ends && letters.length > 0) {
      yield { letters };
      letters = [];
    }
    if (word !== undefined) yield { word };
    else if (!ends) letters.push(letter);
    at += word?.length ?? letter.length;
  }
  if (letters.length > 0) yield { letters };
}

const hex = (letter: string): string => (letter.codePointAt(0) as number).toString(16);
const wordMark = (word: string): string => `qq${word.slice(0, LONGEST)}`;
const pairMark = (one: string, other: string): string => `x${hex(one)}y${hex(other)}`;
const lastMark = (letter: string): string => `x${hex(letter)}y`;

/** What a text is found by. */
export function marksOf(text: string): Set<string> {
  const marks = new Set<string>();
  for (const run of runs(text)) {
    if ('word' in run) marks.add(wordMark(run.word));
    else
      run.letters.forEach((letter, i) => marks.add(i + 1 < run.letters.length ? pairMark(letter, run.letters[i + 1] as string) : lastMark(letter)));
  }
  return marks;
}

/** What must all be there for a text that is searched; one that ends in `*` is a beginning. */
export function marksWanted(text: string): string[] {
  const marks = new Set<string>();
  for (const run of runs(text)) {
    if ('word' in run) marks.add(`${wordMark(run.word)}*`);
    else if (run.letters.length === 1) marks.add(`${lastMark(run.letters[0] as string)}*`);
    else for (let i = 0; i + 1 < run.letters.length; i++) marks.add(pairMark(run.letters[i] as string, run.letters[i + 1] as string));
  }
  return [...marks];
}

/** A name of ours (a kind, a district) as a mark, so that the index itself keeps to them. */
export const placeMark = (sort: 'kind' | 'district', name: string): string => `z${sort[0]}${Buffer.from(name).toString('hex').slice(0, LONGEST)}`;
