/** HTTP to the hub: JSON both ways, each request bearing the tag of the session that this page was drawn for. */
import { Fault, offline } from './fault.js';

let tag: string | null = null;
let refused: (fault: Fault) => void = () => undefined;

/** From now on each request says for which session the page was drawn. */
export function drawnFor(session: string | null): void {
  tag = session;
}

/** Told of each answer that says something of the session itself. */
export function onRefusal(told: (fault: Fault) => void): void {
  refused = told;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { message: string; path?: readonly (string | number)[]; extensions?: { code?: string; seconds?: number } }[];
}

const SESSION_CODES = new Set(['UNAUTHENTICATED', 'SESSION_OF_ANOTHER', 'STAND_IN_OVER', 'SESSION_ENDED', 'SESSION_STAGE']);

export async function send(path: string, body?: unknown): Promise<Answer & Record<string, unknown>> {
  const response = await sent(path, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return answerIn(response);
}

/** What stands at an address, or null where it is still what the tag names. */
export async function conditional(path: string, tag: string | null): Promise<{ readonly tag: string | null; readonly answer: Answer } | null> {
  const response = await sent(path, { headers: { ...(tag !== null && { 'if-none-match': tag }) } });
  return response.status === 304 ? null : { tag: response.headers.get('etag'), answer: await answerIn(response) };
}

/** A file that stands at an address, and what it is called. */
export async function fileAt(path: string): Promise<{ readonly name: string | null; readonly content: Blob }> {
  const response = await sent(path, { headers: { accept: '*/*' } });
  if (!response.ok) await answerIn(response);
  const [, name] = /filename\*=UTF-8''([^;]+)/i.exec(response.headers.get('content-disposition') ?? '') ?? [];
  const content = await response.blob().catch(() => {
    throw offline();
  });
  return { name: name === undefined ? null : decodeURIComponent(name), content };
}

const sent = (path: string, { headers, ...rest }: RequestInit & { headers: Record<string, string> }): Promise<Response> =>
  fetch(path, {
    ...rest,
    headers: { accept: 'application/json', ...(tag !== null && { 'x-hub-session': tag }), ...headers },
    cache: 'no-store',
    credentials: 'same-origin',
  }).catch(() => {
    throw offline();
  });

async function answerIn(response: Response): Promise<Answer & Record<string, unknown>> {
  const answer = (await response.json().catch(() => {
    throw response.ok ? offline() : new Fault('HTTP', `服务器答复 ${response.status},没有说明。请稍后再试。`, response.status);
  })) as Answer & Record<string, unknown>;
  if (!response.ok) {
    const fault = faultIn(answer, response);
    if (response.status === 401 || SESSION_CODES.has(fault.code)) refused(fault);
    throw fault;
  }
  return answer;
}

function faultIn({ errors }: Answer, { status, headers }: Response): Fault {
  const [error] = errors ?? [];
  const after = Number(headers.get('retry-after') ?? Number.NaN);
  const seconds = error?.extensions?.seconds ?? (Number.isFinite(after) ? after : null);
  return new Fault(error?.extensions?.code ?? 'HTTP', error?.message ?? `服务器答复 ${status},没有说明。请稍后再试。`, status, seconds);
}
