/** Signed POST and what its answer is worth: the province's answer, surely not sent, or nothing known. */
import type { ConnectorContext } from '../../contract.js';
import { HttpFault } from '../../http.js';
import { type Caller, signedNames } from './signature.js';

export type Reply =
  | { readonly kind: 'ANSWER'; readonly code: string; readonly message: string; readonly data: unknown }
  /** It surely was not taken. */
  | { readonly kind: 'UNREACHABLE'; readonly message: string }
  /** It may or may not have been taken. */
  | { readonly kind: 'UNCLEAR'; readonly message: string }
  | { readonly kind: 'STOP'; readonly code: string; readonly message: string };

export interface SignedPost {
  readonly url: string;
  readonly caller: Caller;
  readonly key: Uint8Array;
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
    if (answer.status !== 200) return { kind: 'UNCLEAR', message: `对方返回 HTTP ${answer.status}` };
    return readAnswer(answer.body);
  } catch (error) {
    if (error instanceof HttpFault) return { kind: error.sent ? 'UNCLEAR' : 'UNREACHABLE', message: error.why };
    throw error;
  }
}

function readAnswer(body: Buffer): Reply {
  const answer = parsed(body);
  if (!isObject(answer) || (typeof answer.code !== 'string' && typeof answer.code !== 'number')) {
    return { kind: 'UNCLEAR', message: '应答不是约定的 JSON' };
  }
  const message = typeof answer.message === 'string' ? answer.message.slice(0, 300) : '';
  return { kind: 'ANSWER', code: String(answer.code), message, data: answer.data };
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
