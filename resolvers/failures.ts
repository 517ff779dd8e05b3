/** Error formatter: a code and a sentence of the catalogue; an unforeseen error goes to the log under an incident number. */
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCodes, errorEntry, HubError } from '../schema/errors.js';
import { bounded } from '../schema/spelling/bounded.js';

export type Report = (incident: string, error: unknown) => void;

/** What Apollo says of a request that is wrong in itself. */
const wrong: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_REQUEST',
  GRAPHQL_VALIDATION_FAILED: 'BAD_REQUEST',
  BAD_REQUEST: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
};

export function formatFailure(formatted: GraphQLFormattedError, error: unknown, report: Report): GraphQLFormattedError {
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  const at = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) };
  if (cause instanceof HubError) return { message: cause.message, ...at, extensions: { code: cause.code } };
  // A literal that a scalar of ours refuses comes wrapped as a fault of the whole query.
  const inner = cause instanceof GraphQLError ? String(cause.extensions.code ?? '') : '';
  if (cause instanceof GraphQLError && errorCodes.includes(inner as ErrorCode) && !wrong[inner])
    return { message: cause.message, ...at, extensions: { code: inner, ...(cause.extensions.cost ? { cost: cause.extensions.cost } : {}) } };
  const code = String(formatted.extensions?.code ?? '');
  if (code !== 'INTERNAL' && errorCodes.includes(code as ErrorCode) && !wrong[code])
    return { message: formatted.message, ...at, extensions: { code } };
  if (wrong[code])
    return { message: new HubError('BAD_REQUEST', { why: bounded(formatted.message) }).message, ...at, extensions: { code: wrong[code] } };
  // Apollo knows the errors of variables by how they begin, and this one, after fifty, begins otherwise.
  if (code === 'BAD_USER_INPUT' || formatted.message.startsWith('Too many errors processing variables'))
    return {
      message: new HubError('BAD_ARGUMENT', { name: 'variables', why: bounded(formatted.message) }).message,
      ...at,
      extensions: { code: 'BAD_ARGUMENT' },
    };
  const unforeseen = incidentOf(cause, report);
  return { message: unforeseen.message, ...at, extensions: { code: unforeseen.code } };
}

/** The same for an error that Apollo has not handled: it gives this code to every one without. */
export function failureOf(error: GraphQLError, report: Report): GraphQLFormattedError {
  const formatted = error.toJSON();
  return formatFailure({ ...formatted, extensions: { code: 'INTERNAL_SERVER_ERROR', ...formatted.extensions } }, error, report);
}

/**
 * Errors in the order of the document, and within a list of its rows: which of them is met first is chance, and another for a compiled query.
 */
export function inOrder(errors: readonly GraphQLFormattedError[]): GraphQLFormattedError[] {
  return [...errors].sort((a, b) => placeOf(a) - placeOf(b) || byPath(a.path ?? [], b.path ?? []));
}

const placeOf = ({ locations }: GraphQLFormattedError): number => (locations?.[0] ? locations[0].line * 1e6 + locations[0].column : 0);

function byPath(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const at = a.findIndex((step, i) => step !== b[i]);
  const [one, other] = [a[at], b[at]];
  return typeof one === 'number' && typeof other === 'number' ? one - other : 0;
}

/** The error to show for one that nobody foresaw. */
export function incidentOf(error: unknown, report: Report): HubError {
  const incident = randomUUID().slice(0, 8);
  report(incident, error);
  return new HubError('INTERNAL', { incident });
}

export function statusOf(code: unknown): number {
  return errorCodes.includes(code as ErrorCode) ? errorEntry(code as ErrorCode).status : 500;
}
