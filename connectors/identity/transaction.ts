/** Transaction of a sign-in between its beginning and its end: kept as text by the hub, read back with all doubt. */
import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { HubError } from '../../schema/errors.js';

// Long enough to find a telephone for a second factor, short enough that a forgotten tab is no way in.
export const TRANSACTION_MS = 10 * 60_000;

const shape = z.object({ way: z.string(), state: z.string().min(22), at: z.number(), again: z.boolean(), kept: z.record(z.string(), z.string()) });

/** What a provider needs back: whose it is, when it was begun, and secrets of its own. */
export type Transaction = z.infer<typeof shape>;

/** 192 bits, fit for an address. */
export const unguessable = (): string => randomBytes(24).toString('base64url');

export const transactionText = (transaction: Transaction): string => JSON.stringify(transaction);

/** That of this way in and this return, not too old; SIGN_IN_STATE_UNKNOWN otherwise. */
export function transactionOf(text: string | null, query: URLSearchParams, way: string, now: number): Transaction {
  const states = query.getAll('state');
  const found = shape.safeParse(parsed(text ?? '')).data;
  if (!found || states.length !== 1 || found.state !== states[0] || found.way !== way) throw new HubError('SIGN_IN_STATE_UNKNOWN');
  // One that lies ahead was begun by a clock that was set back since.
  if (Math.abs(now - found.at) > TRANSACTION_MS) throw new HubError('SIGN_IN_STATE_UNKNOWN');
  return found;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
