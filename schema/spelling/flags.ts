/** Flags: the ways in which programs write yes and no. */

const WORDS: Readonly<Record<string, '1' | '0'>> = {
  1: '1',
  TRUE: '1',
  T: '1',
  Y: '1',
  YES: '1',
  是: '1',
  有: '1',
  0: '0',
  FALSE: '0',
  F: '0',
  N: '0',
  NO: '0',
  否: '0',
};

/** `1` for yes, `0` for no, by any of their usual words; null for anything else. */
export const flagOf = (text: string): '1' | '0' | null => WORDS[plainOf(text).toUpperCase()] ?? null;

/** A column of numbers that has gaps comes as 1.0, 2.0. */
const plainOf = (text: string): string =>
  text
    .normalize('NFKC')
    .trim()
    .replace(/^(\d+)\.0+$/, '$1');

/** Whether a flag's text is the one that a mapping names; yes, true and 1 are one, and so are no, false and 0. */
export function isFlag(text: string, equals: string): boolean {
  if (text === equals) return true;
  const [given, named] = [plainOf(text), plainOf(equals)];
  return given === named || (BOOLEAN.test(given) && BOOLEAN.test(named) && flagOf(given) === flagOf(named));
}

/** Whether a flag says neither what a mapping names nor its opposite, where that has one, nor nothing. */
export const isFlagUnclear = (text: string, equals: string): boolean =>
  BOOLEAN.test(plainOf(equals)) && plainOf(text) !== '' && !BOOLEAN.test(plainOf(text)) && !isFlag(text, equals);

// F and T, 有 and 无 are states of many systems: they are yes and no only where nothing else is asked.
const BOOLEAN = /^(?:true|false|1|0|是|否|y|n|yes|no)$/i;
