/** Bounded echoes: an error tells what it is about, not all that was sent: of each quoted piece the beginning, and of the whole what fits a line or two. */
import { plainLine } from './plain-line.js';

const MOST_OF_PIECE = 60;
const MOST_OF_ALL = 300;

// Between quotes, or without any blank: names and values out of a caller's text. A long one is cut, closed by the mark that opened it.
const PIECE = new RegExp(`"(?:[^"\\\\]|\\\\.){${MOST_OF_PIECE},}(?:"|$)|[^\\s"]{${MOST_OF_PIECE + 1},}`, 'gu');

// What graphql-js lays out of a value, blanks and all.
const VALUE = new RegExp(`(got invalid value |, found )(?!")(.{${MOST_OF_PIECE + 1},}?)(?=; |\\.$|$)`, 'gu');

export function bounded(message: string): string {
  const values = plainLine(message).replace(VALUE, (_, before: string, value: string) => `${before}${cut(value, MOST_OF_PIECE)}…`);
  const short = values.replace(PIECE, (piece) => `${cut(piece, MOST_OF_PIECE)}…${piece.startsWith('"') ? '"' : ''}`);
  return short.length <= MOST_OF_ALL ? short : `${cut(short, MOST_OF_ALL)}…`;
}

/** What a caller wrote, as far as it is echoed. */
export const echo = (text: string): string => (text.length <= MOST_OF_PIECE ? plainLine(text) : `${cut(plainLine(text), MOST_OF_PIECE)}…`);

/** By characters: half a pair of code units is none. */
const cut = (text: string, most: number): string => [...text.slice(0, most * 2)].slice(0, most).join('');
