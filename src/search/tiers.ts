/**
 * Search tiers: what comes first. Each tier is found by marks of its own in the whole store, so that an exact name is first however old it is
 * and however many newer texts have it somewhere; within a tier the newest is first.
 */
import { all, not, type Dialect, type Predicate } from '../db/predicate.js';
import { beginMark, LINE, type Mark, marksRequired, wholeMark } from './marks.js';

export interface Tier {
  readonly marks: readonly Mark[];
  /** What an entry fulfils, to the letter, to be in this tier and in none before it. */
  readonly holds: Predicate;
  /** Entries without marks for whole lines, written by an older hub, are in it. */
  readonly last: boolean;
}

/** @param text the whole, folded @param words each of them must be there, folded */
export function tiersOf(dialect: Dialect, text: string, words: readonly string[]): readonly Tier[] {
  const has = (part: string): Predicate => ({ text: `INSTR(s.folded,${dialect === 'sqlite' ? '?' : 'BINARY ?'})>0`, params: [part] });
  const required = [...new Map(words.flatMap(marksRequired).map((mark) => [mark.text + mark.prefix, mark])).values()];
  const begin = beginMark(text);
  const first = [
    { marks: [{ text: wholeMark('head', text), prefix: false }], holds: has(LINE.head + text + LINE.head) },
    { marks: [{ text: wholeMark('code', text), prefix: false }], holds: has(LINE.code + text + LINE.code) },
    ...(begin ? [{ marks: [begin, ...required.filter(({ prefix }) => !prefix)], holds: has(LINE.head + text) }] : []),
  ];
  const tiers = [...first, { marks: required, holds: all(words.map(has)) }];
  return tiers.map(({ marks, holds }, i) => {
    const before = first.slice(0, i).map((tier) => not(tier.holds));
    return { marks, holds: all([holds, ...before]), last: i === first.length };
  });
}
