/** The enum of record kinds: outside in capitals, `AN_ACT` for what is `anAct` in the store and in the configuration. */
import { registerEnumType } from 'type-graphql';
import type { KindDefinition } from '../schema/kind/kind-definition.js';

/** The name of a kind as an enum has it. */
export const enumNameOf = (kind: string): string => kind.replace(/[A-Z]/g, '_$&').toUpperCase();

let current: object = {};

/** For the decorators of types that are written and not made: the kinds of the schema that is being built. */
export const Kind = (): object => current;

export function registerKinds(kinds: readonly KindDefinition[]): void {
  current = Object.fromEntries(kinds.map((kind) => [enumNameOf(kind.name), kind.name]));
  registerEnumType(current, {
    name: 'Kind',
    description: '数据类',
    valuesConfig: Object.fromEntries(kinds.map((kind) => [enumNameOf(kind.name), { description: `${kind.title}(${kind.name})` }])),
  });
}
