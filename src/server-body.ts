/** The body of a request as JSON, at most 1 MiB of it. */
import type { IncomingMessage } from 'node:http';
import { HubError } from '../schema/errors.js';

const MOST = 1_048_576;

export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST) throw new HubError('BAD_REQUEST', { why: '正文超过 1 MiB' });
    parts.push(part);
  }
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts)));
  } catch {
    throw new HubError('BAD_REQUEST', { why: '正文不是有效的 JSON' });
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new HubError('BAD_REQUEST', { why: '正文应为一个 JSON 对象' });
  return body;
}
