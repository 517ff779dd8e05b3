/** Physical lines of a text file as they stream in, with what ended each. Memory does not grow with the file. */
import { createReadStream } from 'node:fs';
import type { Encoding } from './encoding.js';

export interface Line {
  readonly text: string;
  /** What stood behind it; nothing behind the last one of a file that does not end with a line break. */
  readonly end: string;
}

/** Characters of one line, and of one record: beyond them it is no table. */
export const MOST_LETTERS = 4_000_000;

export class LineTooLong extends Error {}

const BARE = /\r\n|\n|\r/g;
const USUAL = /\r\n|\n/g;

/** @param bare a carriage return alone ends a line too (files of old Macs and of some exports) */
export async function* lines(path: string, encoding: Encoding, bare: boolean): AsyncGenerator<Line[], void, void> {
  const split = bare ? BARE : USUAL;
  let rest = '';
  for await (const text of decoded(path, encoding)) {
    rest += text;
    // A line break of two characters may be cut in half.
    const held = bare && rest.endsWith('\r') ? rest.length - 1 : rest.length;
    const { complete, from } = cut(rest.slice(0, held), split);
    rest = rest.slice(from);
    if (rest.length > MOST_LETTERS) throw new LineTooLong();
    if (complete.length > 0) yield complete;
  }
  if (rest !== '') yield linesOf(rest, bare);
}

/** The lines of a text at hand. */
export function linesOf(text: string, bare: boolean): Line[] {
  const { complete, from } = cut(text, bare ? BARE : USUAL);
  return from < text.length ? [...complete, { text: text.slice(from), end: '' }] : complete;
}

function cut(text: string, split: RegExp): { complete: Line[]; from: number } {
  const complete: Line[] = [];
  let from = 0;
  for (const found of text.matchAll(split)) {
    complete.push({ text: text.slice(from, found.index), end: found[0] });
    from = found.index + found[0].length;
  }
  return { complete, from };
}

/** Text of the file; bytes that are none show as U+FFFD, zeros and the end mark of DOS are dropped. */
async function* decoded(path: string, encoding: Encoding): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder(encoding);
  const stream = createReadStream(path);
  try {
    for await (const chunk of stream) yield plain(decoder.decode(chunk as Buffer, { stream: true }));
    yield plain(decoder.decode());
  } finally {
    stream.destroy();
  }
}

/** The first bytes as text; a character cut at the end is left out. */
export function beginning(bytes: Uint8Array, encoding: Encoding): string {
  return plain(new TextDecoder(encoding).decode(bytes, { stream: true }));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const plain = (text: string): string => text.replace(/[\u0000\u001a]/g, '');
