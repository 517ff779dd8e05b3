/** Texts that a request carries: secrets may stand among them, and only the configuration knew which. */

// Shorter ones are words of every answer: page, code, asc.
const FEWEST = 6;

/** Every text in a value, however deep. */
export function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

export function queryValues(address: string): string[] {
  const written = /\?([^#]*)/.exec(address)?.[1] ?? '';
  return [...new URLSearchParams(written).values()].concat(written.split('&').map((pair) => pair.slice(pair.indexOf('=') + 1)));
}

/** What of a list's own request must not be shown. */
export const sentTexts = (path: string | undefined, ...bodies: readonly unknown[]): string[] =>
  [...queryValues(path ?? ''), ...bodies.flatMap(leavesOf)].filter((text) => text.length >= FEWEST);
