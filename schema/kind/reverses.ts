/** Reverse references: the lists of records that refer to a kind's records, by the name each has there. */
import type { KindDefinition, ReferenceDefinition } from './kind-definition.js';
import { registeredKinds } from './kind.js';

export interface Reverse {
  readonly name: string;
  readonly from: KindDefinition;
  readonly reference: ReferenceDefinition;
  /** Of the index of the reference: it begins with the column, and says of each row whether it is there for a viewer. */
  readonly index: string;
}

export function reversesOf(kind: KindDefinition, kinds: readonly KindDefinition[] = registeredKinds()): Reverse[] {
  return kinds.flatMap((from) =>
    from.references.flatMap((reference) => {
      if (!reference.reverse || reference.to() !== kind) return [];
      const index = from.indices.find(({ columns }) => columns[0] === reference.column);
      if (!index) throw new Error(`${from.name}.${reference.name} has no index`);
      return [{ name: reference.reverse, from, reference, index: index.name }];
    }),
  );
}
