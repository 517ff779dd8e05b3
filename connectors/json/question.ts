/** Request to a JSON source as text: its address, with parameters that are added or replaced, and its body, as JSON or as a form. */

/** A value of a parameter: a text, a number, or JSON that is put in as it stands. */
export type ParameterValue = string | number | RawJson;

/** JSON as the other side wrote it. */
export class RawJson {
  constructor(readonly text: string) {}
}

export interface Question {
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Given, it is posted. */
  readonly body?: string;
}

/** The base's own query stays with every request; what the operator wrote is not spelt anew. */
export function addressOf(base: URL, path: string, parameters: Readonly<Record<string, unknown>>): string {
  const [written = '', ...rest] = (path.startsWith('/') || path.startsWith('?') || path === '' ? path : `/${path}`).replace(/#.*$/s, '').split('?');
  const url = new URL(base.origin + base.pathname.replace(/\/+$/, '') + written);
  const added = Object.entries(parameters).map(([name, value]) => [name, inQuery(value as ParameterValue)] as const);
  const kept = [...base.search.slice(1).split('&'), ...rest.join('?').split('&')].filter(
    (each) => each !== '' && !Object.hasOwn(parameters, nameOf(each)),
  );
  url.search = [...kept, ...added.map(([name, value]) => `${encodeURIComponent(name)}=${value}`)].join('&');
  return url.href;
}

export function encodedBody(body: Readonly<Record<string, unknown>>, headers: Readonly<Record<string, string>>): Required<Omit<Question, 'url'>> {
  const [, type = 'application/json'] = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type') ?? [];
  if (!type.includes('x-www-form-urlencoded')) return { headers: { 'content-type': type }, body: withRawJson(body) };
  const fields = Object.entries(body).map(([name, value]) => `${encodeURIComponent(name)}=${inQuery(value as ParameterValue)}`);
  return { headers: { 'content-type': type }, body: fields.join('&') };
}

/** Puts a value at a dotted name, into objects that are made on the way. */
export function put(body: Readonly<Record<string, unknown>>, name: string, value: ParameterValue): Record<string, unknown> {
  const [first = '', ...rest] = Object.hasOwn(body, name) ? [name] : name.split('.');
  if (rest.length === 0) return { ...body, [first]: value };
  const inner = body[first];
  return { ...body, [first]: put(typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>) : {}, rest.join('.'), value) };
}

function inQuery(value: ParameterValue): string {
  const text = value instanceof RawJson ? value.text : typeof value === 'object' ? JSON.stringify(value) : String(value);
  // A token that comes percent-encoded is meant to be put in as it is; encoded once more it would be another.
  const encoded = typeof value === 'string' && /%[\dA-Fa-f]{2}/.test(text) && /^(?:[\w.~!*'()-]|%[\dA-Fa-f]{2})+$/.test(text);
  return encoded ? text : encodeURIComponent(text);
}

function nameOf(pair: string): string {
  const name = (pair.split('=')[0] ?? '').replaceAll('+', ' ');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

// Numbers of a token keep their digits: its JSON goes into the text, not through a JS number.
function withRawJson(body: Readonly<Record<string, unknown>>): string {
  const raw: string[] = [];
  const text = JSON.stringify(body, (_, value: unknown) => (value instanceof RawJson ? `\u0001${raw.push(value.text) - 1}` : value));
  return text.replace(/"\\u0001(\d+)"/g, (_, i: string) => raw[Number(i)] as string);
}
