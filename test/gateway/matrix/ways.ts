/** Ways of the matrix: what is asked of every kind by its definition and of every list by its schema, in as many requests as its cost takes. */
import {
  type GraphQLInputObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';
import type { KindDefinition } from '../../../schema/kind/kind-definition.js';
import { reversesOf } from '../../../schema/kind/reverses.js';
import { fieldsOf } from '../../support/every-field.js';

const AT_ONCE = 20;

/** Root fields under names of their own, so many in a request. */
export function asked(parts: readonly string[]): string[] {
  const texts: string[] = [];
  for (let i = 0; i < parts.length; i += AT_ONCE)
    texts.push(
      `{ ${parts
        .slice(i, i + AT_ONCE)
        .map((part, k) => `a${k}: ${part}`)
        .join(' ')} }`,
    );
  return texts;
}

const rootOf = (schema: GraphQLSchema, name: string) => schema.getQueryType()?.getFields()[name];

function inputOf(schema: GraphQLSchema, root: string, argument: string): GraphQLInputObjectType {
  const type = getNamedType(rootOf(schema, root)?.args.find(({ name }) => name === argument)?.type);
  if (!isInputObjectType(type)) throw new Error(`${root} has no ${argument}`);
  return type;
}

export const filterOf = (schema: GraphQLSchema, root: string): GraphQLInputObjectType => inputOf(schema, root, 'filter');
export const orderOf = (schema: GraphQLSchema, root: string): GraphQLInputObjectType => inputOf(schema, root, 'orderBy');

const FINDING = ['eq', 'in', 'contains', 'startsWith'];
const TEXTS = ['String', 'Code'];

/** Every condition that finds a text by what it is, on every field of a filter. @param mark in the texts looked for */
export function conditions(filter: GraphQLInputObjectType, mark: string): string[] {
  return Object.values(filter.getFields()).flatMap(({ name, type }) => {
    const match = getNamedType(type);
    if (!isInputObjectType(match)) return [];
    return Object.values(match.getFields())
      .filter((operator) => FINDING.includes(operator.name) && TEXTS.includes(getNamedType(operator.type).name))
      .flatMap((operator) => {
        const outside = match.getFields().inList ? ', inList: false' : '';
        return ['eq', 'in'].includes(operator.name)
          ? texts(mark, name).map(
              (text) => `${name}: { ${operator.name}: ${isListType(getNullableType(operator.type)) ? `["${text}"]` : `"${text}"`}${outside} }`,
            )
          : [`${name}: { ${operator.name}: "${mark}" }`];
      });
  });
}

/** As the world writes it, whole and as far as a short field goes. */
const texts = (mark: string, name: string): string[] => [`${mark} ${name}`, mark];

/** The same of the records that a record refers to, and that refer to it. */
export function conditionsAcross(schema: GraphQLSchema, kind: KindDefinition, kinds: readonly KindDefinition[], mark: string): string[] {
  const some = (of: KindDefinition): string[] => conditions(filterOf(schema, of.plural), mark).filter((each) => each.includes('contains'));
  return [
    ...kind.references.flatMap(({ name, to }) => some(to()).map((condition) => `${name}: { ${condition} }`)),
    ...reversesOf(kind, kinds).flatMap(({ name, from }) => some(from).map((condition) => `${name}: { some: { ${condition} } }`)),
  ];
}

/** A list with what its rows lead to, by every order it has, forwards and backwards. */
export function orders(schema: GraphQLSchema, kind: KindDefinition): string[] {
  const names = Object.keys(orderOf(schema, kind.plural).getFields());
  return names.flatMap((name) =>
    ['first: 3', 'last: 3'].map(
      (page) =>
        `${kind.plural}(${page}, orderBy: [{ ${name}: DESC }]) { totalCount edges { cursor node { id } } pageInfo { startCursor endCursor } }`,
    ),
  );
}

/** Without what asks for arguments; of lists a few rows. @param except names that are not selected */
export function selection(schema: GraphQLSchema, type: string, deep: number): string {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} is no object`);
  return fieldsOf(found, deep, '(first: 3)');
}

/** Every grouping of a kind by one of its dimensions, with its drills. */
export function groupings(schema: GraphQLSchema, kind: KindDefinition): string[] {
  const type = getNamedType(rootOf(schema, `${kind.name}Stats`)?.args.find(({ name }) => name === 'groupBy')?.type);
  if (!isEnumType(type)) throw new Error(`${kind.name} has no dimensions`);
  return type.getValues().map(({ name }) => name);
}
