/** Places of the schema: what a line of its text defines, `Type` or `Type.field`. */
import { parse } from 'graphql';
import { schemaText } from './documents.mjs';

const places = new Map();
const lay = ({ name, loc }, place) => {
  const from = name?.loc.startToken.line ?? loc.startToken.line;
  for (let line = from; line <= loc.endToken.line; line++) places.set(line, place);
};
for (const definition of parse(schemaText).definitions) {
  const type = definition.name?.value ?? definition.kind;
  lay(definition, type);
  for (const field of definition.fields ?? definition.values ?? []) lay(field, `${type}.${field.name.value}`);
}

export const coordinateAt = (line) => places.get(line) ?? `line ${line}`;
