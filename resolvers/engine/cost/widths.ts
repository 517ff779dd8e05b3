/** Widths: how many bytes a value of a kind's field takes in an answer, for the cost of what is selected. */
import { GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { titleName } from '../../../schema/kind/titles.js';
import type { FieldDefinition, KindDefinition } from '../../../schema/kind/kind-definition.js';

export function addWidths(schema: GraphQLSchema, kinds: readonly KindDefinition[]): void {
  const add = (typeName: string, fields: readonly FieldDefinition[]): void => {
    const type = schema.getType(typeName);
    if (!(type instanceof GraphQLObjectType)) return;
    for (const definition of fields) {
      const field = type.getFields()[definition.apiName];
      if (field) field.extensions = { ...field.extensions, width: widthOf(definition) };
      const title = type.getFields()[titleName(definition) ?? ''];
      if (title) title.extensions = { ...title.extensions, width: TITLE };
    }
  };
  for (const kind of kinds) {
    add(kind.typeName, kind.fields);
    for (const child of kind.children) add(child.typeName, child.fields);
  }
}

// Of a dozen letters.
const TITLE = 40;

// Chinese is three bytes a letter, and texts fill about a sixth of what they may: names of 200 are of 30 letters, bodies of thousands of some hundred.
const FILLED = 1 / 2;
const LONGEST = 1_500;

function widthOf({ storedAs, shape, max }: FieldDefinition): number {
  if (storedAs === 'whole') return 6;
  if (shape === 'day') return 12;
  if (shape === 'moment') return 26;
  return Math.min(LONGEST, Math.max(10, Math.ceil(max * FILLED)));
}
