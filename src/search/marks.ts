/**
 * Search marks: text as it is compared in a search, and as marks for the full-text index; pairs of letters for Chinese, whole words for
 * codes. FTS5 has no parser for Chinese, and its trigrams do not know the words of two letters that most searches are.
 */

const WORDS = /[0-9a-z]+/g;
const RUNS = /[0-9a-z]+|(?:(?![0-9a-z])[\p{L}\p{N}])+/gu;

// What is not plain ASCII or a usual Chinese letter is looked at more closely; most texts have nothing of the kind.
const UNUSUAL = /[^\x20-\x7e\u4e00-\u9fff]/;
const CONTROLS = /[\t\n\v\f\r\u0085]/g;
/** Letters without a shape, halves of letters, and what chooses the shape of the letter before. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]|\p{Variation_Selector}/gu;
const ACCENTS = /[\u0300-\u036f]/g;
const CIRCLES = /[○◯]/g;
const ZEROS = /(?<=[〇一二三四五六七八九])[o0〇]+(?=[〇一二三四五六七八九年])/g;
const BETWEEN_CHINESE = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

/**
 * One spelling for wide and narrow, capital and small, with and without accents, unseen letters and spaces between Chinese ones left out, and
 * the zero of a Chinese number however it is drawn. Simplified and traditional stay two: one letter has several of the other, and a wrong
 * name found is worse than none. Before each word of ASCII stands a tab: such a word is found by its beginning only.
 */
export function folded(text: string): string {
  let line = (UNUSUAL.test(text) ? usual(text) : text).toLowerCase();
  if (line.includes(' ')) line = line.replace(/ +/g, ' ').trim().replace(BETWEEN_CHINESE, '');
  return line.replace(ZEROS, (zeros) => '〇'.repeat(zeros.length)).replace(WORDS, '\t$&');
}

/** Lower case first: the Turkish İ becomes an i with a dot above, which is an accent then. */
const usual = (text: string): string =>
  text
    .replace(CONTROLS, ' ')
    .replace(UNSEEN, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/\s/g, ' ')
    .replace(CIRCLES, '〇');

/** The signs around a line of an entry, by what the line is; no folded text has one of them. */
export const LINE = { head: '\u0001', code: '\u0002', other: '\n' } as const;

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

/** A mark that is looked for; `prefix`: any that begins so. */
export interface Mark {
  readonly text: string;
  readonly prefix: boolean;
}

/** The marks that a searched text must all have: a word, or a single letter, is a prefix. */
export function marksRequired(text: string): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (mark: string, prefix: boolean): unknown => marks.set(mark + prefix, { text: mark, prefix });
  for (const [run] of text.matchAll(RUNS)) {
    if (run < '\u0080' || [...run].length === 1) add(run, true);
    else for (let at = 0; at < run.length; ) at = pair(run, at, (mark, complete) => complete && add(mark, false));
  }
  return [...marks.values()];
}

/** Emits the letter at a position with the one behind it, and returns where the next begins. */
function pair(run: string, at: number, emit: (mark: string, complete: boolean) => void): number {
  const next = at + width(run, at);
  const end = next < run.length ? next + width(run, next) : next;
  emit(run.slice(at, end), end > next);
  return next;
}

const width = (text: string, at: number): number => ((text.codePointAt(at) as number) > 0xffff ? 2 : 1);

// Beyond what a text is written with: a mark for a whole line, or for how one begins, is no pair and no word.
const [HEAD, CODE, BEGIN] = ['\ue000', '\ue001', '\ue002'];

/** FNV-1a: two lines under one number cost a look, for what is found is compared to the letter. */
export function hashNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  // The last letters alone would decide the last bits.
  hash ^= hash >>> 15;
  return hash >>> 0;
}

export const hashOf = (text: string): string => hashNumber(text).toString(36);

/** The mark of a line that is its record's own name or number, or one of its codes, as a whole. */
export const wholeMark = (of: 'head' | 'code', line: string): string => (of === 'head' ? HEAD : CODE) + hashOf(line);

// A number is one word, so that two letters of it say little.
const WORD_BEGINS = [8, 4, 2, 1];
const WORD_FIRST = /^\t([0-9a-z]+)/;

/** The marks of how a line begins; none where that is with a sign. */
export function beginMarks(line: string): string[] {
  const word = WORD_FIRST.exec(line)?.[1];
  if (word) return WORD_BEGINS.filter((length) => length <= word.length).map((length) => BEGIN + word.slice(0, length));
  const mark = beginMark(line);
  return mark ? [mark.text] : [];
}

/** The one of them to look for. A single letter of Chinese is a prefix: it stands in the mark with the letter behind it. */
export function beginMark(line: string): Mark | null {
  const word = WORD_FIRST.exec(line)?.[1];
  if (word)
    return {
      text:
        BEGIN +
        word.slice(
          0,
          WORD_BEGINS.find((length) => length <= word.length),
        ),
      prefix: false,
    };
  const [first, second] = [...line.slice(0, 4)];
  if (first === undefined || !isWritten(first)) return null;
  return { text: BEGIN + first + (second !== undefined && isWritten(second) ? second : ''), prefix: second === undefined };
}

const isWritten = (letter: string): boolean => classAt(letter, 0) !== SIGN;

const scopeMarks = new Map<string, string>();

/** A name of the hub (a kind, a district) as a mark, so that the index itself filters by it. No word of a text has a capital. */
export function scopeMark(scopeKind: 'K' | 'D', name: string): string {
  const mark = scopeMarks.get(scopeKind + name) ?? `${scopeKind}${Buffer.from(name).toString('hex').toUpperCase()}`;
  scopeMarks.set(scopeKind + name, mark);
  return mark;
}
