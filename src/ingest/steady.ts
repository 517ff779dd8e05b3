/**
 * Steady records: records that were there and are still there under the same keys. Whoever refers to one, or has a number like it, finds what
 * it found before, so that nothing is looked up again for them: mostly a whole page of daily changes.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Stored } from './records.js';

/** The columns by which others find a record of this kind: its natural key, and those that a reference to it goes by. */
function keyColumns(kinds: readonly KindDefinition[], kind: KindDefinition): readonly string[] {
  const referring = kinds.flatMap((other) => other.references.filter((reference) => reference.to() === kind));
  return [...new Set([...kind.naturalKey, ...referring.flatMap((reference) => Object.keys(reference.keys))])];
}

/** @param old the rows as they were, by id; those written that are not among them are new */
export function steadyOf(
  kinds: readonly KindDefinition[],
  kind: KindDefinition,
  written: readonly Stored[],
  old: ReadonlyMap<string, Stored>,
): ReadonlySet<Stored> {
  const columns = keyColumns(kinds, kind);
  return new Set(
    written.filter((row) => {
      const before = old.get(String(row.id));
      if (!before || before.withdrawnAt !== null || row.withdrawnAt !== null) return false;
      return columns.every((column) => (before[column] ?? null) === (row[column] ?? null));
    }),
  );
}
