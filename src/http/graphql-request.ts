/** GraphQL request: its parameters, read from a JSON body or from the address, each of the type that it has to be. */
import { JSON_NESTING } from '../../resolvers/engine/cost/limits.js';
import { HubError } from '../../schema/errors.js';

/** A request as a client sends it. */
export interface GraphqlRequest {
  readonly query?: string | null;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: Readonly<Record<string, unknown>> | null;
  readonly documentId?: string | null;
}

const bad = (why: string): HubError => new HubError('BAD_REQUEST', { why });
const decoder = new TextDecoder('utf-8', { fatal: true });

/** @param bytes of the body; anything else where there was none */
export function requestOfBody(bytes: unknown): GraphqlRequest {
  return checked(jsonOf(Buffer.isBuffer(bytes) ? bytes : Buffer.alloc(0)));
}

function jsonOf(bytes: Buffer): unknown {
  limitNesting(bytes);
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw bad('正文不是有效的 JSON(UTF-8)');
  }
}

// What is shorter cannot be nested so deep that reading it would be felt.
const NESTED_FROM = 4_096;
const [QUOTE, BACKSLASH, LIST, LIST_END, OBJECT, OBJECT_END] = [...'"\\[]{}'].map((letter) => letter.charCodeAt(0));

/** Counted over the bytes before they are read: of a megabyte of brackets the reading holds everyone for a quarter of a second. */
function limitNesting(json: Buffer): void {
  if (json.length < NESTED_FROM) return;
  let level = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === QUOTE) at = endOfText(json, at + 1);
    else if (byte === LIST_END || byte === OBJECT_END) level--;
    else if ((byte === LIST || byte === OBJECT) && ++level > JSON_NESTING)
      throw new HubError('QUERY_TOO_COMPLEX', { why: `JSON 嵌套超过 ${JSON_NESTING} 层` });
  }
}

/** The place of the quote that ends a text. */
function endOfText(json: Buffer, from: number): number {
  let at = from;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}

export function requestOfAddress(query: string | undefined): GraphqlRequest {
  const given = new URLSearchParams(query);
  const one = (name: string): string | undefined => {
    const values = given.getAll(name);
    if (values.length > 1) throw bad(`地址中 ${name} 写了不止一次`);
    return values[0];
  };
  const json = (name: string): unknown => {
    const text = one(name);
    limitNesting(Buffer.from(text ?? ''));
    try {
      return text === undefined || text === '' ? undefined : JSON.parse(text);
    } catch {
      throw bad(`地址中的 ${name} 不是有效的 JSON`);
    }
  };
  const [text, operationName, documentId] = [one('query'), one('operationName') || undefined, one('documentId')];
  return checked({ query: text, operationName, documentId, variables: json('variables'), extensions: json('extensions') });
}

function checked(request: unknown): GraphqlRequest {
  if (Array.isArray(request)) throw bad('不接受一次提交多个查询的列表,请逐个提交');
  if (!isObject(request)) throw bad('正文应为一个 JSON 对象');
  for (const name of ['query', 'operationName', 'documentId']) if (!isOr(request[name], 'string')) throw bad(`${name} 应为文字`);
  for (const name of ['variables', 'extensions'])
    if (request[name] !== undefined && request[name] !== null && !isObject(request[name])) throw bad(`${name} 应为一个 JSON 对象`);
  return request as GraphqlRequest;
}

const isOr = (value: unknown, type: string): boolean => value === undefined || value === null || typeof value === type;
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
