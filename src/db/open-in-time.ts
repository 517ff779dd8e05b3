/** Opening of a data source within a limit: a server that takes the connection and then says nothing would keep a command waiting for ever. */
import type { DataSource } from 'typeorm';
import type { Timers } from '../kit/timers.js';

// Connecting, and the two questions that the ORM asks first.
const OPEN_MS = 15_000;

export function inLimit(source: DataSource, { after }: Pick<Timers, 'after'>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = after(OPEN_MS, () => reject(Object.assign(new Error('no answer'), { code: `${OPEN_MS / 1000} 秒没有应答` })));
    source.initialize().then(resolve, reject).finally(stop);
  });
}
