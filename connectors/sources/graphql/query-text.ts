/** Reader of a query text, before it is sent: that it is one query, and which variables of which types it declares. */
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, type TypeNode } from 'graphql';

/** Variable → its type by name (`[ID!]!` is `ID`). */
export type Variables = ReadonlyMap<string, string>;

/** Its variables; a Chinese sentence where it is no single query. */
export function variablesOf(query: string): Variables | string {
  let document: DocumentNode;
  try {
    document = parse(query, { noLocation: true });
  } catch {
    return '不是可解析的 GraphQL 查询,请检查括号与拼写';
  }
  const operations = document.definitions.filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (!operation || operations.length > 1) return '须恰好包含一个查询';
  if (operation.operation !== 'query') return '只能是 query:数据源只读,不能写入或订阅';
  return new Map((operation.variableDefinitions ?? []).map(({ variable, type }) => [variable.name.value, named(type)]));
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}
