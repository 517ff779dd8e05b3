/**
 * Search marks: text as it is compared in a search, and as marks for the full-text index; pairs of letters for Chinese, whole words for
 * codes. FTS5 has no parser for Chinese, and its trigrams do not know the words of two letters that most searches are.
 */

const WORDS = /[0-9a-z]+/g;
const RUNS = /[0-9a-z]+|(?:(?![0-9a-z])[\p{L}\p{N}])+/gu;

/** One spelling for wide and narrow, capital and small. Before each word of ASCII stands a tab: such a word is found by its beginning only. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim().replace(WORDS, '\t$&');
}

const [SIGN, LETTER, WORD] = [1, 2, 3];

// The class of each code unit, cached: with a regular expression each time it was a good part of what a search entry cost.
const classes = new Uint8Array(0x1_0000);

function classAt(text: string, at: number): number {
  const codeUnit = text.charCodeAt(at);
  if (classes[codeUnit]) return classes[codeUnit];
  const letter = String.fromCodePoint(text.codePointAt(at) as number);
  const charClass = /[0-9a-z]/.test(letter) ? WORD : /[\p{L}\p{N}]/u.test(letter) ? LETTER : SIGN;
  // Half of a letter beyond the first plane says nothing of other letters that begin with it.
  if (codeUnit < 0xd800 || codeUnit > 0xdfff) classes[codeUnit] = charClass;
  return charClass;
}

const SPACE = 0x20;
let written = new Uint16Array(1_024);

/**
 * What a folded text is found by, with spaces between: its words, each two letters that stand together, and the last letter of a stretch.
 * Written code unit by code unit into one buffer: a string for each pair was a tenth of all garbage of ingest.
 */
export function gramsOf(text: string): string {
  // A letter gives three code units at most: itself, the next, a space.
  if (written.length < 3 * text.length) written = new Uint16Array(6 * text.length);
  let used = 0;
  for (let at = 0, next = 0; at < text.length; at = next) {
    const charClass = classAt(text, at);
    next = at + width(text, at);
    if (charClass === SIGN) continue;
    let end = next;
    if (charClass === WORD) while (end < text.length && classAt(text, end) === WORD) next = ++end;
    else if (next < text.length && classAt(text, next) === LETTER) end = next + width(text, next);
    if (used > 0) written[used++] = SPACE;
    for (let i = at; i < end; i++) written[used++] = text.charCodeAt(i);
  }
  return Buffer.from(written.buffer, 0, 2 * used).toString('utf16le');
}

/** The marks that a searched text must all have, in the syntax of FTS5: a word, or a single letter, is a prefix. */
export function marksRequired(text: string): string[] {
  const marks = new Set<string>();
  for (const [run] of text.matchAll(RUNS)) {
    if (run < '\u0080' || [...run].length === 1) marks.add(`"${run}"*`);
    else for (let at = 0; at < run.length; ) at = pair(run, at, (mark, complete) => complete && marks.add(`"${mark}"`));
  }
  return [...marks];
}

/** Emits the letter at a position with the one behind it, and returns where the next begins. */
function pair(run: string, at: number, emit: (mark: string, complete: boolean) => void): number {
  const next = at + width(run, at);
  const end = next < run.length ? next + width(run, next) : next;
  emit(run.slice(at, end), end > next);
  return next;
}

const width = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

const scopeMarks = new Map<string, string>();

/** A name of the hub (a kind, a district) as a mark, so that the index itself filters by it. No word of a text has a capital. */
export function scopeMark(scopeKind: 'K' | 'D', name: string): string {
  const mark = scopeMarks.get(scopeKind + name) ?? `${scopeKind}${Buffer.from(name).toString('hex').toUpperCase()}`;
  scopeMarks.set(scopeKind + name, mark);
  return mark;
}
