/** Masked text: how a name or a number looks to everybody who may not see it. */

/** A name keeps its first character, a long code its first six and last four, any other code its last two at most. */
export function masked(value: string): string {
  const characters = [...value];
  if (/^[0-9A-Za-z*]+$/.test(value)) {
    if (characters.length >= 15) return `${value.slice(0, 6)}${'*'.repeat(characters.length - 10)}${value.slice(-4)}`;
    if (characters.length >= 7) return `${value.slice(0, 3)}${'*'.repeat(characters.length - 5)}${value.slice(-2)}`;
    return '*'.repeat(characters.length);
  }
  return `${characters[0]}${'*'.repeat(Math.min(characters.length - 1, 8))}`;
}
