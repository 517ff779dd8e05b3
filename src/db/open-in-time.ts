/** Opening within a limit: a server that takes the connection and then says nothing would keep a command, and a service, waiting for ever. */
import type { DataSource } from 'typeorm';
import type { Timers } from '../kit/timers.js';
import { LIMIT_MS } from './limits.js';

type After = Pick<Timers, 'after'>;

// Connecting, and the two questions that the ORM asks first; or one question of what is there.
export const OPEN_MS = 15_000;

export function inLimit<T>(work: Promise<T>, { after }: After, ms: number = OPEN_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = after(ms, () => reject(Object.assign(new Error('no answer'), { code: `${ms / 1000} 秒没有应答` })));
    work.then(resolve, reject).finally(stop);
  });
}

export const opened = (source: DataSource, timers: After): Promise<unknown> => inLimit(source.initialize(), timers);

/** One that is silent does not take leave. */
export async function left(source: DataSource, timers: After): Promise<void> {
  if (source.isInitialized) await inLimit(source.destroy(), timers, LIMIT_MS.test).catch(() => undefined);
}
