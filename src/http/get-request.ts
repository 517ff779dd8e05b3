/** A GraphQL request in an address: `query`, `documentId`, `operationName`, and `variables` and `extensions` as JSON. */
import { HubError } from '../../schema/errors.js';
import type { Request } from '../../resolvers/engine/compiled.js';
import type { SentRequest } from './documents.js';

export function getRequest(query: string | undefined): SentRequest {
  const given = new URLSearchParams(query ?? '');
  const text = (name: string): string | undefined => given.get(name) ?? undefined;
  return {
    ...{ query: text('query'), documentId: text('documentId'), operationName: text('operationName') },
    ...{ variables: jsonOf(text('variables'), 'variables'), extensions: jsonOf(text('extensions'), 'extensions') },
  };
}

/** The same request in an address again, for what reads it there. */
export function searchOf({ query, operationName, variables }: Request): string {
  const search = new URLSearchParams();
  if (query !== undefined) search.set('query', String(query));
  if (operationName !== undefined && operationName !== null) search.set('operationName', String(operationName));
  if (variables !== undefined && variables !== null) search.set('variables', JSON.stringify(variables));
  return search.toString();
}

function jsonOf(text: string | undefined, name: string): object | null | undefined {
  if (text === undefined || text === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new HubError('BAD_REQUEST', { why: `地址中的 ${name} 不是有效的 JSON` });
  }
  if (typeof value !== 'object' || Array.isArray(value)) throw new HubError('BAD_REQUEST', { why: `地址中的 ${name} 应为一个 JSON 对象` });
  return value;
}
