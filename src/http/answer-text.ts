/**
 * Answer text: an answer as JSON, cut off where it is too long. A long one is written list by list and the loop turns in between: eight megabytes
 * in one go would keep everybody else waiting for a tenth of a second.
 */
import { COST_LIMITS } from '../../resolvers/engine/cost/limits.js';
import type { Cost } from '../../resolvers/engine/cost/weigh.js';
import { HubError } from '../../schema/errors.js';
import { elapsed, turn } from '../kit/timers.js';
import type { GraphqlResult } from './executed.js';

// What is estimated to be this short is written at once: a millisecond or two, even where the estimate was a fourth of the truth.
const SHORT = 256 * 1_024;
const ENTRIES = 50;
const SHARE_MS = 8;

/** @param cost as it was estimated before @param most bytes */
export async function answerText({ errors, data, extensions }: GraphqlResult, cost: Cost | null, most: number = COST_LIMITS.bytes): Promise<string> {
  // In the order in which readers look: what is wrong first.
  const result = { ...(errors && { errors }), ...(data !== undefined && { data }), ...(extensions && { extensions }) };
  if (cost && cost.bytes <= SHORT && most >= SHORT) return JSON.stringify(result);
  const writing: Writing = { parts: [], bytes: 0, most, since: elapsed() };
  try {
    await write(result, writing, 0);
  } catch (error) {
    if (!(error instanceof HubError)) throw error;
    return JSON.stringify({ errors: [{ message: error.message, extensions: { code: error.code } }], data: null });
  }
  return writing.parts.join('');
}

interface Writing {
  readonly parts: string[];
  bytes: number;
  readonly most: number;
  since: number;
}

// `data`, a field, its list, an entry, and the lists in it: what lies deeper is written with what it lies in.
const LEVELS = 4;

async function write(value: unknown, writing: Writing, level: number): Promise<void> {
  if (typeof value !== 'object' || value === null || level > LEVELS) return put(JSON.stringify(value) ?? 'null', writing);
  if (Array.isArray(value)) return writeList(value, writing);
  let sign = '{';
  for (const [name, inner] of Object.entries(value)) {
    if (inner === undefined) continue;
    await put(`${sign}${JSON.stringify(name)}:`, writing);
    await write(inner, writing, level + 1);
    sign = ',';
  }
  await put(sign === '{' ? '{}' : '}', writing);
}

async function writeList(list: readonly unknown[], writing: Writing): Promise<void> {
  if (list.length === 0) return put('[]', writing);
  for (let i = 0; i < list.length; i += ENTRIES) {
    const text = JSON.stringify(list.slice(i, i + ENTRIES));
    await put(`${i === 0 ? '[' : ','}${text.slice(1, -1)}`, writing);
  }
  await put(']', writing);
}

async function put(text: string, writing: Writing): Promise<void> {
  writing.bytes += Buffer.byteLength(text);
  if (writing.bytes > writing.most) throw new HubError('ANSWER_TOO_LARGE', { limit: writing.most / 1_048_576 });
  writing.parts.push(text);
  if (elapsed() - writing.since < SHARE_MS) return;
  await turn();
  writing.since = elapsed();
}
