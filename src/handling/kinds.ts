/** The two kinds that handling is of, with the column by which a step refers to its alert. */
import { handling } from '../../schema/handling.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';

export interface HandledKinds {
  readonly alerts: KindDefinition;
  readonly steps: KindDefinition;
  readonly reference: string;
}

export function handledKinds(kinds: readonly KindDefinition[]): HandledKinds {
  const named = (name: string): KindDefinition => kinds.find((kind) => kind.name === name) as KindDefinition;
  const [alerts, steps] = [named(handling.alerts.kind), named(handling.steps.kind)];
  const reference = steps.references.find(({ name }) => name === handling.steps.reference)?.column as string;
  return { alerts, steps, reference };
}
