/** HTTP client of all connectors: undici, with a time limit, a size limit, and a typed answer instead of exceptions of a library. */
import { Pool, request } from 'undici';
import { readBody, unpacked } from './http-body.js';
import { HttpFault } from './http-fault.js';

export { HttpFault } from './http-fault.js';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  /** Where it came from, after redirects. */
  readonly url?: string;
}

export interface Call {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  /** How many redirects are followed, on the same origin only; none unless given. One that is not followed is the answer. */
  readonly redirects?: number;
}

export interface Http {
  call(call: Call): Promise<Answer>;
  close(): Promise<void>;
}

const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
const NOT_TRUSTED = /CERT|UNABLE_TO_(?:VERIFY|GET)|ERR_TLS/;
const DEFAULT_TIMEOUT_MS = 30_000;
// A body larger than this is no page of ours: a source gone wrong must not take the process along.
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/** HTTP with kept-alive connections to each origin. @param ca PEM of the authority to trust instead of the public ones */
export function openHttp(ca?: string): Http {
  const pools = new Map<string, Pool>();
  const poolOf = (url: string): Pool => {
    const { origin } = new URL(url);
    const known = pools.get(origin);
    if (known) return known;
    const pool = new Pool(origin, { connections: 8, connect: { timeout: 5_000, ...(ca && { ca }) }, keepAliveTimeout: 2_000 });
    pools.set(origin, pool);
    return pool;
  };
  return {
    async call(call) {
      const limit = AbortSignal.timeout(call.timeoutMs ?? DEFAULT_TIMEOUT_MS);
      const signal = call.signal ? AbortSignal.any([call.signal, limit]) : limit;
      try {
        let { url } = call;
        for (let left = call.redirects ?? 0; ; left--) {
          const answer = await send({ ...call, url, signal }, poolOf(url));
          const to = left > 0 ? redirectOf(answer, call.method ?? 'GET', url) : null;
          if (to === null) return answer;
          url = to;
        }
      } catch (error) {
        throw asFault(error, limit);
      }
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

async function send({ url, method, headers: own, body: sent, signal, maxBytes = DEFAULT_MAX_BYTES }: Call, pool: Pool): Promise<Answer> {
  const response = await request(url, { dispatcher: pool, method: method ?? 'GET', headers: { ...own }, body: sent ?? null, signal });
  const headers = flat(response.headers);
  const packed = await readBody(response.body, Number(headers['content-length'] ?? 0), maxBytes);
  const body = await unpacked(packed, headers['content-encoding'] ?? '', maxBytes);
  return { status: response.statusCode, headers, body, url };
}

// Elsewhere the headers, and the secrets among them, must not go.
function redirectOf({ status, headers }: Answer, method: string, from: string): string | null {
  const follows = status === 307 || status === 308 || (method === 'GET' && [301, 302, 303].includes(status));
  if (!follows || !headers.location || !URL.canParse(headers.location, from)) return null;
  const to = new URL(headers.location, from);
  return to.origin === new URL(from).origin ? to.href : null;
}

function asFault(error: unknown, limit: AbortSignal): Error {
  if (error instanceof HttpFault) return error;
  const code = (error as { code?: string; cause?: { code?: string } }).code ?? (error as { cause?: { code?: string } }).cause?.code ?? '';
  if (limit.aborted) return new HttpFault('等待应答超时', true, error);
  if (NOT_SENT.has(code)) return new HttpFault(`无法建立连接(${code})`, false, error);
  if (NOT_TRUSTED.test(code)) return new HttpFault(`对方的证书不受信任或与域名不符(${code}),须以 tls.ca 给出其签发机构`, false, error);
  return new HttpFault(code ? `连接中断(${code})` : '连接中断', true, error);
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}
