/** Dependent kinds: where the id of a record stands in what depends on it at a target. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { DeliveryTarget } from './delivery-target.js';

export interface Dependents {
  readonly kind: KindDefinition;
  /** holds the id of the record depended on; null: a child row depends on its own record */
  readonly column: string | null;
}

export function dependentsOn(target: DeliveryTarget, kind: KindDefinition): Dependents[] {
  const others = target.all.filter((other) => target.kinds.has(other.name));
  const dependents = others.flatMap((other): Dependents[] => {
    const columns = other.references.filter((reference) => reference.gate !== 'NONE' && reference.to() === kind).map((reference) => reference.column);
    return [...columns, ...(other === kind ? ['twinId'] : [])].map((column) => ({ kind: other, column }));
  });
  return kind.children.length > 0 ? [...dependents, { kind, column: null }] : dependents;
}
