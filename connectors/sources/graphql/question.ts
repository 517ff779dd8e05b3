/** Query to the source: its data, whole, or a HubError. An answer with errors is no answer, whatever data comes with them. */
import { HubError } from '../../../schema/errors.js';
import type { Answer } from '../../http.js';
import { type Answered, ask, readAnswer } from '../../json/answer.js';
import { BusinessError } from '../../json/business-error.js';
import { isObject } from '../../json/dig.js';
import type { Endpoint } from '../../json/endpoint.js';
import { encodedBody } from '../../json/question.js';

const REFUSED = /^(UNAUTHENTICATED|UNAUTHORIZED|FORBIDDEN|ACCESS_DENIED|PERMISSION_DENIED)$/;
const BUSY = /^(SERVICE_UNAVAILABLE|INTERNAL_SERVER_ERROR|TIMEOUT|DEADLINE_EXCEEDED|RATE_LIMITED|THROTTLED|TOO_MANY_REQUESTS|OVERLOADED|BUSY)$/;
const MOST_CODES = 3;
const ACCEPT = { accept: 'application/graphql-response+json, application/json;q=0.9' };

/** @param variables may hold JSON that is put in as it stands @param read what is wanted of the data */
export function data<T>(
  endpoint: Endpoint,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
  read: (answered: Answered) => T,
): Promise<T> {
  const { headers, body } = encodedBody({ query, variables }, {});
  const question = { url: endpoint.base.href, headers: { ...headers, ...ACCEPT }, body };
  return ask(endpoint, question, signal, (answer) => read(dataOf(answer, endpoint)));
}

function dataOf(answer: Answer, endpoint: Endpoint): Answered {
  const { source } = endpoint;
  // A server may say with 400 and JSON what is wrong with a query; its codes say more than the HTTP status.
  const readable = answer.status === 400 && (answer.headers['content-type'] ?? '').includes('json') ? { ...answer, status: 200 } : answer;
  const answered = readAnswer(readable, endpoint);
  const { body } = answered;
  if (!isObject(body)) throw new HubError('SOURCE_MALFORMED', { source, why: '应答不是 JSON 对象' });
  const { errors } = body;
  if (errors !== undefined && errors !== null && !(Array.isArray(errors) && errors.length === 0)) throw refusal(errors, source);
  if (answer.status !== 200 || !isObject(body.data)) throw new HubError('SOURCE_MALFORMED', { source, why: '应答中没有 data' });
  return { ...answered, body: body.data, inner: (whole) => (isObject(whole) ? whole.data : undefined) };
}

// Only codes are reported: a stranger's message may hold names, addresses or secrets.
function refusal(errors: unknown, source: string): HubError {
  const codes = [...new Set((Array.isArray(errors) ? errors : []).map(codeOf))].filter((code) => code !== null);
  const why = `应答带有 GraphQL 错误${codes.length ? `(${codes.slice(0, MOST_CODES).join('、')})` : ''}`;
  if (codes.some((code) => REFUSED.test(code))) return new HubError('SOURCE_REFUSED', { source, why });
  if (codes.some((code) => BUSY.test(code))) return new HubError('SOURCE_UNAVAILABLE', { source, why });
  return new HubError('SOURCE_MALFORMED', { source, why }, new BusinessError(false));
}

function codeOf(error: unknown): string | null {
  const code = isObject(error) && isObject(error.extensions) ? error.extensions.code : null;
  return typeof code === 'string' && /^[A-Z][A-Z_]{1,39}$/.test(code) ? code : null;
}
