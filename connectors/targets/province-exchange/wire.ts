/** Signed POST and what its answer is worth: the province's answer, surely not sent, or nothing known. */
import type { ConnectorContext } from '../../contract.js';
import { HttpFault } from '../../http.js';
import { moment } from '../../../schema/time.js';
import { type Caller, signedNames } from './signature.js';
import { provinceWords } from './words.js';

export type Reply = { /** Header `Date` of the answer (UTC). */ readonly at?: string } & (
  | {
      readonly kind: 'ANSWER';
      readonly code: string;
      readonly message: string;
      readonly data: unknown;
      /** What must not be shown of the answer's other words either. */
      readonly secrets: readonly string[];
    }
  /** It surely was not taken. */
  | { readonly kind: 'UNREACHABLE'; readonly message: string }
  /** It may or may not have been taken. */
  | { readonly kind: 'UNCLEAR'; readonly message: string }
  | { readonly kind: 'STOP'; readonly code: string; readonly message: string }
);

export interface SignedPost {
  readonly url: string;
  readonly caller: Caller;
  readonly key: Uint8Array;
  /** Texts that must not be shown where the other side repeats them. */
  readonly secrets: readonly string[];
  readonly body: (names: Record<string, string>) => Uint8Array | string;
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
}

export async function post(context: ConnectorContext, call: SignedPost): Promise<Reply> {
  const names = signedNames(call.caller, call.key, context.clock.now());
  try {
    const answer = await context.http.call({
      url: call.url,
      method: 'POST',
      body: call.body(names),
      signal: call.signal,
      timeoutMs: call.timeoutMs,
      headers: { ...names, 'content-type': 'application/json;charset=UTF-8' },
    });
    // Of another status it may be a gateway's clock.
    if (answer.status !== 200) return { kind: 'UNCLEAR', message: `对方返回 HTTP ${answer.status}` };
    const key = Buffer.from(call.key);
    const sign = names[`${call.caller.prefix}_sign`] as string;
    const secrets = [...call.secrets, key.toString('base64'), key.toString('utf8'), key.toString('hex'), sign];
    return { ...readAnswer(answer.body, secrets), ...dateOf(answer.headers.date) };
  } catch (error) {
    if (error instanceof HttpFault) return { kind: error.sent ? 'UNCLEAR' : 'UNREACHABLE', message: error.why };
    throw error;
  }
}

function dateOf(header: string | undefined): { at?: string } {
  const ms = Date.parse(header ?? '');
  return Number.isFinite(ms) ? { at: moment(ms) } : {};
}

function readAnswer(body: Buffer, secrets: readonly string[]): Reply {
  const answer = parsed(body);
  if (!isObject(answer) || (typeof answer.code !== 'string' && typeof answer.code !== 'number')) {
    return { kind: 'UNCLEAR', message: '应答不是约定的 JSON' };
  }
  return {
    kind: 'ANSWER',
    code: provinceWords(answer.code, secrets, 40),
    message: provinceWords(answer.message, secrets),
    data: answer.data,
    secrets,
  };
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return null;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
