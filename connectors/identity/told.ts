/** Texts that a provider tells of a person, made fit to be kept and shown: who it is to the letter or not at all, names cut to one plain line. */
import { plainLine } from '../../schema/spelling/plain-line.js';

const LONGEST_SUBJECT = 255;
const LONGEST_NAME = 200;
// Halves of a pair: no text, and no database takes them.
const LONE = /\p{Surrogate}/gu;

/** Null: none that somebody can be known by again. It is never mended: two subjects that were made alike would be one person. */
export function subjectOf(text: unknown): string | null {
  if (typeof text !== 'string' || text === '' || text !== text.trim() || text.length > LONGEST_SUBJECT) return null;
  return plainLine(text) === text && text.search(LONE) < 0 ? text : null;
}

export function nameOf(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const line = plainLine(text.replace(LONE, '')).replace(/\s+/gu, ' ').trim();
  return [...line].slice(0, LONGEST_NAME).join('').trim() || null;
}
