/** Answers: the headers that each bears, and how it leaves. */
import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { HttpAnswer } from './route.js';

export const JSON_TYPE = 'application/json; charset=utf-8';

/** On everything, errors and pages too: a cache that keeps one for two askers must know what told them apart. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  vary: 'Origin, Accept-Encoding',
  'x-content-type-options': 'nosniff',
};

// In one piece an answer lies whole in the memory of the socket until its client has read it.
const PIECE = 64 * 1024;
const IN_PIECES_FROM = 256 * 1024;

export function send(reply: FastifyReply, { status, body, type = JSON_TYPE, headers }: HttpAnswer): void {
  if (reply.raw.headersSent || reply.raw.destroyed) return;
  reply.code(status);
  if (headers) reply.headers(headers);
  if (body === null) return void reply.send();
  reply.header('content-type', type);
  reply.send(typeof body === 'string' && body.length > IN_PIECES_FROM ? Readable.from(pieces(body), { highWaterMark: 1 }) : body);
}

function* pieces(text: string): Generator<Buffer> {
  for (let at = 0; at < text.length; ) {
    // Between the halves of a surrogate pair a piece would end in two broken characters.
    const end = at + PIECE + Number((text.charCodeAt(at + PIECE - 1) & 0xfc00) === 0xd800);
    yield Buffer.from(text.slice(at, end));
    at = end;
  }
}
