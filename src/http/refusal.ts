/** Refusals: whatever is thrown leaves as JSON with a code, and with the headers that HTTP has for it. */
import type { FastifyRequest } from 'fastify';
import { incidentOf, type Report } from '../../resolvers/failures.js';
import { type ErrorCode, HubError } from '../../schema/errors.js';
import { negotiatedOrPlain, shownStatus } from './accepted.js';
import type { HttpAnswer } from './route.js';

const GRAPHQL_PATH = '/graphql';

/** What the carrier itself finds wrong, by its status. */
const found: Readonly<Record<number, () => HubError>> = {
  400: () => new HubError('BAD_REQUEST', { why: '地址、请求头或正文不合 HTTP 的规定' }),
  408: () => new HubError('REQUEST_TOO_SLOW'),
  413: () => new HubError('BODY_TOO_LARGE'),
  414: () => new HubError('ADDRESS_TOO_LONG'),
  415: () => new HubError('UNSUPPORTED_MEDIA_TYPE', { why: 'content-type 应为 application/json' }),
  431: () => new HubError('HEADERS_TOO_LARGE'),
};

/** Errors of the framework carry a status; a client's own fault is no incident of ours. */
export function refusedWith(error: unknown, report: Report): HubError {
  if (error instanceof HubError) return error;
  return found[Number((error as { statusCode?: unknown } | null)?.statusCode)]?.() ?? incidentOf(error, report);
}

export const refusedFor = (status: number): HubError => (found[status] ?? (found[400] as () => HubError))();

export const refusalText = ({ message, code }: HubError): string => JSON.stringify({ errors: [{ message, extensions: { code } }] });

/** In the form that its asker takes; a refusal to name none is none. */
export function refusalTo({ headers, url }: FastifyRequest, error: HubError): HttpAnswer {
  const accepted = negotiatedOrPlain(headers.accept);
  // What is no request of GraphQL at all (no JSON, no query, a wrong type) is 400 in either form.
  const ofGraphql = url.startsWith(GRAPHQL_PATH) && error.code !== 'BAD_REQUEST';
  const status = ofGraphql ? shownStatus(accepted, error.status) : error.status;
  return { status, body: refusalText(error), type: accepted.type, headers: headersOf(error) };
}

// As long as a share of the database, or of a caller, may be taken: asked for sooner it would be refused again.
const RETRY: Partial<Record<ErrorCode, string>> = { DATABASE_BUSY: '1', TOO_MANY_REQUESTS: '1', SHUTTING_DOWN: '5' };

function headersOf({ code, status, details }: HubError): Record<string, string> {
  if (code === 'UNAUTHENTICATED') return { 'www-authenticate': 'Bearer realm="hub"' };
  const after = details.retryAfter ?? (status === 429 ? details.seconds : undefined) ?? RETRY[code];
  return after === undefined ? {} : { 'retry-after': String(after) };
}
