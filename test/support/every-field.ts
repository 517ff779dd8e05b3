/** Every field: a query for each root field that needs no argument, with all the fields that it leads to. */
import { type GraphQLObjectType, type GraphQLSchema, getNamedType, isLeafType, isObjectType, isRequiredArgument } from 'graphql';

/** All fields of a type, those that lead on with what they lead to, that deep. @param page arguments of lists on the way */
export function fieldsOf(type: GraphQLObjectType, deep: number, page = ''): string {
  return Object.values(type.getFields())
    .flatMap(({ name, type: of, args }) => {
      const inner = getNamedType(of);
      if (isLeafType(inner)) return [name];
      if (deep <= 0 || !isObjectType(inner) || args.some(isRequiredArgument)) return [];
      return [`${name}${args.some((argument) => argument.name === 'first') ? page : ''} { ${fieldsOf(inner, deep - 1, page)} __typename }`];
    })
    .join(' ');
}

export function everyField(schema: GraphQLSchema): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, type, args }) => {
    const inner = getNamedType(type);
    if (!isObjectType(inner) || args.some(isRequiredArgument)) return [];
    const first = args.some((argument) => argument.name === 'first') ? '(first: 40)' : '';
    return [`{ ${name}${first} { ${fieldsOf(inner, inner.name.endsWith('Connection') ? 2 : 1, '(first: 2)')} } }`];
  });
}
