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
export const flagOf = (text: string): '1' | '0' | null => WORDS[text.toUpperCase()] ?? null;

/** Whether a flag's text is the one that a mapping names; true and 1 are one, and so are false and 0. */
export function isFlag(text: string, equals: string): boolean {
  return text === equals || (BOOLEAN.test(text) && BOOLEAN.test(equals) && flagOf(text) === flagOf(equals));
}

const BOOLEAN = /^(?:true|false|1|0)$/i;
