/** Client errors: what is no HTTP request at all (its parser gave up, or its time is over) is answered on the bare socket, as JSON where it still can be. */
import type { Socket } from 'node:net';
import { COMMON_HEADERS, JSON_TYPE } from './answer.js';
import { refusalText, refusedFor } from './refusal.js';

interface ClientError extends Error {
  readonly code: string;
  /** Bytes, although the framework's types say otherwise. */
  readonly rawPacket: unknown;
}

const STATUS: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, HPE_CHUNK_EXTENSIONS_OVERFLOW: 413, ERR_HTTP_REQUEST_TIMEOUT: 408 };
const REASON: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  413: 'Content Too Large',
  431: 'Request Header Fields Too Large',
};

/** @param origins those of `server.cors`: a browser shows its page nothing of an answer that does not name it */
export const answerUnparsed =
  (origins: readonly string[]) =>
  (error: ClientError, socket: Socket): void => {
    if (!socket.writable || error.code === 'ECONNRESET' || hasBegun(socket)) return void socket.destroy();
    const refused = refusedFor(STATUS[error.code] ?? 400);
    const body = refusalText(refused);
    const origin = /\r\norigin: *([^\r\n]+)/i.exec(Buffer.isBuffer(error.rawPacket) ? error.rawPacket.toString('latin1') : '')?.[1] ?? '';
    const headers = {
      ...COMMON_HEADERS,
      'content-type': JSON_TYPE,
      'content-length': String(Buffer.byteLength(body)),
      connection: 'close',
      ...(origins.includes(origin) && { 'access-control-allow-origin': origin }),
    };
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    socket.end(`HTTP/1.1 ${refused.status} ${REASON[refused.status]}\r\n${lines.join('')}\r\n${body}`);
  };

/** An answer to an earlier request of this socket is on its way: nothing can be said between its bytes. */
const hasBegun = (socket: Socket & { _httpMessage?: { headersSent: boolean } | null }): boolean => socket._httpMessage?.headersSent === true;
