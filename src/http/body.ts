/** Bodies: a request's as JSON, at most 1 MiB of it; an answer's in one piece. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HubError } from '../../schema/errors.js';

const MOST_BYTES = 1_048_576;

export async function jsonBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await bytesOf(request);
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HubError('BAD_REQUEST', { why: '正文不是有效的 JSON' });
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new HubError('BAD_REQUEST', { why: '正文应为一个 JSON 对象' });
  return body;
}

// Events, not an async iterator: that costs more than the parse of the body.
function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on('data', (part: Buffer) => {
      length += part.length;
      if (length > MOST_BYTES) reject(new HubError('BAD_REQUEST', { why: '正文超过 1 MiB' }));
      else parts.push(part);
    });
    request.once('end', () => resolve(Buffer.concat(parts)));
    const disconnected = (error?: Error): void => {
      if (!request.complete) reject(new HubError('CLIENT_LEFT', {}, error));
    };
    request.once('error', disconnected);
    request.once('close', disconnected);
  });
}

export function send(response: ServerResponse, status: number, body: string, type = 'application/json; charset=utf-8', cache = 'no-store'): void {
  if (response.headersSent || response.destroyed) return;
  // With a content-length an answer leaves in one piece, else in chunks.
  const bytes = Buffer.from(body);
  response
    .writeHead(status, { 'content-type': type, 'content-length': bytes.length, 'cache-control': cache, 'x-content-type-options': 'nosniff' })
    .end(bytes);
}
