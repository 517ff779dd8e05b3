/** JSON body: what a page sent, as named texts; anything else is a clear error. */
import type { FastifyRequest } from 'fastify';
import { HubError } from '../../schema/errors.js';

const bad = (why: string): HubError => new HubError('BAD_REQUEST', { why });

/** An empty body is an empty object. */
export function jsonBody({ body }: FastifyRequest): Readonly<Record<string, unknown>> {
  const text = Buffer.isBuffer(body) ? body.toString('utf8') : '';
  if (text.trim() === '') return {};
  const value = parsed(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad('正文应为一个 JSON 对象');
  return value as Record<string, unknown>;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw bad('正文不是有效的 JSON');
  }
}

/** '' where it is left out. */
export function textIn(body: Readonly<Record<string, unknown>>, name: string, most = 1_000): string {
  const value = body[name] ?? '';
  if (typeof value !== 'string') throw bad(`${name} 应为文字`);
  if (value.length > most) throw bad(`${name} 过长`);
  return value;
}
