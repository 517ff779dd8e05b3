/**
 * Schema in turns: an answer about the schema itself is executed some types at a time, with a turn of the loop between. The standard query takes
 * a tenth of a second in one go, and everybody else would wait for it.
 */
import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { turn } from '../../src/kit/timers.js';

// A type with its fields and their arguments takes about half a millisecond, the first time the double.
const AT_ONCE = 10;

/** The same schema, which hands out its list of types little by little. */
export function inTurns(schema: GraphQLSchema): GraphQLSchema {
  const getTypeMap = (): Readonly<Record<string, Promise<GraphQLNamedType>>> => {
    let place: Promise<unknown> = Promise.resolve();
    const types = Object.entries(schema.getTypeMap()).map(([name, type], i) => {
      if (i % AT_ONCE === AT_ONCE - 1) place = place.then(turn);
      return [name, place.then(() => type)] as const;
    });
    return Object.fromEntries(types);
  };
  return Object.create(schema, { getTypeMap: { value: getTypeMap }, getType: { value: (name: string) => schema.getType(name) } }) as GraphQLSchema;
}
