/** Relay documents for every field of the schema that answers a connection, made from the schema: a new list is judged without being named. */
import { getNamedType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { schema } from './documents.mjs';

/** What an argument that a list cannot do without is given. */
const REQUIRED = { text: '"餐饮"', stage: 'SIGNED' };

const capital = (name) => name[0].toUpperCase() + name.slice(1);

export function relayDocuments() {
  const types = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__'));
  return types.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => document(type, field)),
  );
}

function document(type, field) {
  const name = `${type.name}${capital(field.name)}`;
  const required = field.args.filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
  const given = required.map((argument) => `${argument.name}: ${REQUIRED[argument.name]}, `).join('');
  const fragment = `fragment ${name}_owner on ${type.name}
@refetchable(queryName: "${name}PageQuery")
@argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" }) {
  ${field.name}(${given}first: $count, after: $cursor) @connection(key: "${name}_${field.name}") {
    edges { node { ${leaves(field)} } }
  }
}`;
  return { name, text: `${query(type, name)}\n${fragment}` };
}

function leaves(field) {
  const node = getNamedType(getNamedType(field.type).getFields().edges?.type ?? field.type).getFields?.().node?.type;
  const named = node && getNamedType(node);
  const identified = (isObjectType(named) || isInterfaceType(named)) && named.getFields().id;
  return identified ? 'id' : '__typename';
}

function query(type, name) {
  if (type === schema.getQueryType()) return `query ${name}Query { ...${name}_owner }`;
  return `query ${name}Query($id: ID!) { node(id: $id) { ...${name}_owner @alias(as: "owner") } }`;
}
