/** HTTP client of all connectors: undici, with a time limit, a size limit, and a typed answer instead of exceptions of a library. */
import { type Dispatcher, Pool, request } from 'undici';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface Call {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

/** `sent` false: surely nothing arrived there (no connection). True: it may have. */
export class HttpFault extends Error {
  constructor(
    readonly why: string,
    readonly sent: boolean,
    cause?: unknown,
    /** The limit, where the answer was larger than it. */
    readonly tooLargeMiB: number | null = null,
  ) {
    super(why, { cause });
    this.name = 'HttpFault';
  }
}

export interface Http {
  call(call: Call): Promise<Answer>;
  close(): Promise<void>;
}

const NOT_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT']);
const DEFAULT_TIMEOUT_MS = 30_000;
// A body larger than this is no page of ours: a source gone wrong must not take the process along.
const DEFAULT_MAX_BYTES = 32 * 1024 * 1024;

/** HTTP with kept-alive connections to each origin. @param ca PEM of the authority to trust instead of the public ones */
export function openHttp(ca?: string): Http {
  const pools = new Map<string, Pool>();
  return {
    async call(call) {
      const { origin } = new URL(call.url);
      let pool = pools.get(origin);
      if (!pool)
        pools.set(origin, (pool = new Pool(origin, { connections: 8, connect: { timeout: 5_000, ...(ca && { ca }) }, keepAliveTimeout: 2_000 })));
      const limit = AbortSignal.timeout(call.timeoutMs ?? DEFAULT_TIMEOUT_MS);
      const signal = call.signal ? AbortSignal.any([call.signal, limit]) : limit;
      try {
        const response = await request(call.url, {
          dispatcher: pool,
          method: call.method ?? 'GET',
          headers: { ...call.headers },
          body: call.body ?? null,
          signal,
        });
        const headers = flat(response.headers);
        const body = await read(response.body, Number(headers['content-length'] ?? 0), call.maxBytes ?? DEFAULT_MAX_BYTES);
        return { status: response.statusCode, headers, body };
      } catch (error) {
        throw asFault(error, limit);
      }
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.destroy()));
    },
  };
}

async function read(body: Dispatcher.ResponseData['body'], announced: number, maxBytes: number): Promise<Buffer> {
  const limit = Math.round(maxBytes / 1024 / 1024);
  const tooLarge = () => {
    body.on('error', () => undefined).destroy();
    return new HttpFault(`应答超过 ${limit} MiB`, true, undefined, limit);
  };
  if (announced > maxBytes) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      chunks.length = 0;
      throw tooLarge();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function asFault(error: unknown, limit: AbortSignal): Error {
  if (error instanceof HttpFault) return error;
  const code = (error as { code?: string; cause?: { code?: string } }).code ?? (error as { cause?: { code?: string } }).cause?.code ?? '';
  if (limit.aborted) return new HttpFault('等待应答超时', true, error);
  if (NOT_SENT.has(code)) return new HttpFault(`无法建立连接(${code})`, false, error);
  return new HttpFault(code ? `连接中断(${code})` : '连接中断', true, error);
}

function flat(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]));
}
