/** Query collection: every list that the gateway serves, with every plain field, written from the schema of their day. */
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, type GraphQLField, type GraphQLOutputType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';

// What comes from the province is of no district and no department.
const OF_NOBODY = new Set(['supervisionItems', 'riskAlerts']);
// A run and a job move on with whoever works.
const MOVING = new Set(['jobs', 'jobTriggers', 'runs']);

// Texts made by the code, which may be improved.
const WORDING = new Set(['message', 'label', 'remedy']);

export function allQueries(schemaFile: string): string[] {
  const query = buildSchema(readFileSync(schemaFile, 'utf8')).getQueryType();
  return Object.values(query?.getFields() ?? {}).flatMap((list) => {
    const nodes = fieldsOf(list.type)?.nodes;
    if (!nodes || needy(list) || MOVING.has(list.name)) return [];
    return [`{ ${list.name}(first: 100) { totalCount nodes { ${plain(nodes.type, OF_NOBODY.has(list.name) ? 0 : 1)} } } }`];
  });
}

const fieldsOf = (type: GraphQLOutputType) => {
  const named = getNamedType(type);
  return isObjectType(named) ? named.getFields() : null;
};
const needy = (field: GraphQLField<unknown, unknown>): boolean => field.args.some(isRequiredArgument);

function plain(type: GraphQLOutputType, below: number): string {
  return Object.values(fieldsOf(type) ?? {})
    .flatMap((field): string[] => {
      if (field.args.length > 0 || WORDING.has(field.name)) return [];
      if (isLeafType(getNamedType(field.type))) return [field.name];
      // What it refers to is in its own list.
      if (fieldsOf(field.type)?.identity) return [`${field.name} { id }`];
      const inner = below > 0 ? plain(field.type, below - 1) : '';
      return inner === '' ? [] : [`${field.name} { ${inner} }`];
    })
    .join(' ');
}
