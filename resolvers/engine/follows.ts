/**
 * What an answer follows besides its own request: the commits of the store, or the clock too. `figures` is of today where no day is given, ages
 * and lags follow the clock. Declared beside the field: of each root field, and of any other that does not follow its parent.
 */
import {
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  type GraphQLField,
  type GraphQLSchema,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { Extensions } from 'type-graphql';

/** AGE: the clock where it is counted by age. */
export type Following = 'COMMITS' | 'DAY' | 'AGE' | 'CLOCK';

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    follows?: Following;
  }
}

export const Follows = (follows: Following): MethodDecorator & PropertyDecorator => Extensions({ follows });

/** @throws where a root field declares none: one that follows the clock would answer 304 for ever, and nobody be told */
export function enforceFollows(type: string, { name, extensions }: GraphQLField<unknown, unknown>): void {
  if (!extensions.follows) throw new Error(`${type}.${name} does not say what it follows`);
}

const MOST_TEXTS = 200;
const PARSE = { maxTokens: 4_000, noLocation: true };

type Follower = (text: string, operationName: unknown) => Exclude<Following, 'AGE'>;

/** A text that cannot be read, or names no query, follows the clock: it is answered anew each time. */
export function followsOf(schema: GraphQLSchema): Follower {
  const known = new Map<string, ReturnType<Follower>>();
  return (text, operationName) => {
    const key = `${typeof operationName === 'string' ? operationName : ''} ${text}`;
    let found = known.get(key);
    if (found === undefined) {
      found = strongest(schema, text, operationName);
      if (known.size >= MOST_TEXTS) known.delete(known.keys().next().value as string);
      known.set(key, found);
    }
    return found;
  };
}

/** Of all fields of the document, at whatever depth. */
function strongest(schema: GraphQLSchema, text: string, operationName: unknown): ReturnType<Follower> {
  const document = read(text);
  const name = typeof operationName === 'string' && operationName !== '' ? operationName : null;
  if (!document || getOperationAST(document, name)?.operation !== 'query') return 'CLOCK';
  const types = new TypeInfo(schema);
  const all = new Set<Following>();
  const Field = (field: FieldNode): void => {
    const follows = types.getFieldDef()?.extensions.follows ?? 'COMMITS';
    all.add(follows === 'AGE' && mayBeByAge(field) ? 'CLOCK' : follows);
  };
  visit(document, visitWithTypeInfo(types, { Field }));
  if (all.has('CLOCK')) return 'CLOCK';
  return all.has('DAY') ? 'DAY' : 'COMMITS';
}

function read(text: string): DocumentNode | null {
  try {
    return parse(text, PARSE);
  } catch {
    return null;
  }
}

/** A variable may be anything. */
function mayBeByAge(field: FieldNode): boolean {
  const by = field.arguments?.find(({ name }) => name.value === 'by')?.value;
  return by?.kind !== 'EnumValue' || by.value.toUpperCase() === 'AGE';
}
