/** Body of an HTTP answer: read up to a limit, unpacked up to the same limit, whether or not packing was asked for. */
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib';
import type { Readable } from 'node:stream';
import { HttpFault } from './http-fault.js';

type Unpack = (packed: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const unpackers: Readonly<Record<string, Unpack>> = {
  gzip: promisify(gunzip),
  deflate: (packed, options) => promisify(isZlib(packed) ? inflate : inflateRaw)(packed, options),
  br: promisify(brotliDecompress),
};

export async function readBody(body: Readable, announced: number, maxBytes: number): Promise<Buffer> {
  const hangUp = () => {
    body.on('error', () => undefined).destroy();
    return tooLarge(maxBytes);
  };
  if (announced > maxBytes) throw hangUp();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      chunks.length = 0;
      throw hangUp();
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** @param encodings as the header has them, in the order in which they were applied */
export async function unpacked(body: Buffer, encodings: string, maxBytes: number): Promise<Buffer> {
  const names = encodings
    .toLowerCase()
    .split(',')
    .map((name) => name.trim().replace(/^x-/, '')); // prettier-ignore
  const applied = names.filter((name) => name !== '' && name !== 'identity');
  // A gateway may forget to say so; no text begins with these bytes.
  if (applied.length === 0 && isGzip(body)) applied.push('gzip');
  let text = body;
  for (const name of applied.reverse()) text = await unpackOnce(text, name, maxBytes);
  return text;
}

async function unpackOnce(body: Buffer, name: string, maxBytes: number): Promise<Buffer> {
  const unpack = unpackers[name];
  if (!unpack) throw new HttpFault('应答的压缩方式不认识(只认 gzip、deflate、br)', true);
  // One that was unpacked on its way is often still announced as packed.
  if (body.length === 0 || (name === 'gzip' && !isGzip(body))) return body;
  try {
    return await unpack(body, { maxOutputLength: maxBytes });
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new HttpFault('压缩的应答不完整或已损坏', true, error);
  }
}

const isGzip = (body: Buffer): boolean => body[0] === 0x1f && body[1] === 0x8b;
const isZlib = (body: Buffer): boolean => ((body[0] ?? 0) & 0x0f) === 8 && body.length > 1 && body.readUInt16BE(0) % 31 === 0;

function tooLarge(maxBytes: number): HttpFault {
  const limit = Math.round(maxBytes / 1024 / 1024);
  return new HttpFault(`应答超过 ${limit} MiB`, true, undefined, limit);
}
