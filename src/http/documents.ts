/**
 * Trusted documents over HTTP: `documentId` (GraphQL over HTTP) and Apollo's `extensions.persistedQuery` name the same documents. A request by
 * hash becomes one by text before anything else looks at it; that text is always the same string, so that its compiled query is found at once.
 */
import { type ErrorCode, HubError } from '../../schema/errors.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Hub } from '../api.js';
import { documentHash } from '../documents/document.js';
import type { Executed } from './executed.js';
import type { GraphqlRequest } from './graphql-request.js';

const HASH = /^(?:sha256:)?([0-9a-f]{64})$/i;

/** The request with the text that its hash stands for. A request by text alone is answered as it is, unless the key may not send any. */
export async function withDocument(
  sent: GraphqlRequest,
  viewer: Viewer,
  { documents, desk }: Pick<Hub, 'documents' | 'desk'>,
): Promise<GraphqlRequest> {
  const hash = hashOf(sent);
  if (hash === null) {
    if (viewer.documents === 'only') throw new HubError('DOCUMENT_REQUIRED');
    return sent;
  }
  const { query, documentId: _, extensions: __, ...rest } = sent;
  const given = typeof query === 'string' && query !== '' ? query : null;
  // A key that is held to documents is held to its own.
  const ofDesk = viewer.documents === 'only' ? null : desk.textOf(hash);
  const text = ofDesk ?? (await documents.find(viewer.name, hash));
  if (given !== null && documentHash(given) !== hash) throw new HubError('PERSISTED_QUERY_MISMATCH');
  // With a text, or from a key that has none, asking once more would not help: Apollo's clients stop trying at this code.
  if (text === null) throw new HubError(given === null && documents.has(viewer.name) ? 'PERSISTED_QUERY_NOT_FOUND' : 'PERSISTED_QUERY_NOT_SUPPORTED');
  return { ...rest, query: text };
}

function hashOf({ documentId, extensions }: GraphqlRequest): string | null {
  const persisted = (extensions as { readonly persistedQuery?: unknown } | null | undefined)?.persistedQuery;
  if (documentId === undefined && persisted === undefined) return null;
  const hashes = [];
  if (documentId !== undefined && documentId !== null) hashes.push(hashIn(documentId, 'documentId'));
  if (persisted !== undefined && persisted !== null) hashes.push(apolloHash(persisted));
  if (hashes.length === 2 && hashes[0] !== hashes[1])
    throw new HubError('BAD_REQUEST', { why: 'documentId 与 extensions.persistedQuery 不是同一份文档' });
  return hashes[0] ?? null;
}

function apolloHash(persisted: unknown): string {
  const { version, sha256Hash } = persisted as { readonly version?: unknown; readonly sha256Hash?: unknown };
  if (version !== 1) throw new HubError('BAD_REQUEST', { why: 'extensions.persistedQuery 的 version 应为 1' });
  return hashIn(sha256Hash, 'extensions.persistedQuery.sha256Hash');
}

function hashIn(value: unknown, name: string): string {
  const hash = typeof value === 'string' ? HASH.exec(value)?.[1] : undefined;
  if (hash === undefined) throw new HubError('BAD_REQUEST', { why: `${name} 应为 64 位十六进制的 SHA-256,可带 sha256: 前缀` });
  return hash.toLowerCase();
}

/** Clients know these two by the message too (urql by nothing else), so that the sentence for people stands beside it. */
const MESSAGES: Partial<Record<ErrorCode, string>> = {
  PERSISTED_QUERY_NOT_FOUND: 'PersistedQueryNotFound',
  PERSISTED_QUERY_NOT_SUPPORTED: 'PersistedQueryNotSupported',
};

/** Null where it is no refusal that clients know. */
export function refusedDocument(error: unknown): Executed | null {
  const message = error instanceof HubError ? MESSAGES[error.code] : undefined;
  if (message === undefined) return null;
  const { code, status, message: remedy } = error as HubError;
  return { operation: null, failed: true, status, text: JSON.stringify({ errors: [{ message, extensions: { code, remedy } }] }) };
}
