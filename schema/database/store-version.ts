/**
 * Versions that this schema is for. A program below the first reads columns otherwise than they are meant by now; one below the second would
 * write rows that the newer one takes for something else. Raised by the release that changes what is stored, never lowered.
 */
export const READABLE_FROM = '0.1.0';

// Amounts as whole numbers, entries of the search in blocks, counts of what is withdrawn and accepted: 0.2.0 writes none of these, and takes the
// marks of stale days away without counting them.
export const WRITABLE_FROM = '0.3.0';

/** Whether version `a` is older than `b`: numbers joined by dots; what stands behind a dash is left out. */
export function isOlder(a: string, b: string): boolean {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [x, y] = [left[i] ?? 0, right[i] ?? 0];
    if (x !== y) return x < y;
  }
  return false;
}

const numbersOf = (version: string): number[] => (version.split(/[-+]/)[0] as string).split('.').map((part) => Number.parseInt(part, 10) || 0);
