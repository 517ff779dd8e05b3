/** Known documents: there are none, and a client that would have its query kept under a hash is told so in the words that its library knows. */
import { HubError } from '../../schema/errors.js';
import type { GraphqlRequest } from './graphql-request.js';

export function refuseUnknownDocument({ documentId, extensions }: GraphqlRequest): void {
  const persisted = extensions?.persistedQuery;
  if ((persisted ?? null) !== null || (documentId ?? null) !== null) throw new HubError('PERSISTED_QUERY_NOT_SUPPORTED');
}
