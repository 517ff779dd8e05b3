/**
 * Failed sign-ins, counted by account, address and minute: one entry each when the minute is over, so that a stranger cannot order writes. Names
 * that nobody has are counted together, and beyond some addresses in a minute those too.
 */
import { type HubClock, heartbeat } from '../kit/clock.js';
import type { Stop } from '../kit/timers.js';
import type { AuditEntry } from './entry.js';

export interface FailedSignIns {
  /** @param account '' for one that nobody has */
  note(account: string, address: string): void;
  /** Writes what was counted so far. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const MINUTE_MS = 60_000;
const MOST = 200;
const ELSEWHERE = '(其他地址)';

export function openFailedSignIns(clock: HubClock, write: (entry: AuditEntry) => Promise<void>): FailedSignIns {
  let counted = new Map<string, { account: string; address: string; attempts: number }>();
  const flush = async (): Promise<void> => {
    const entries = counted;
    counted = new Map();
    for (const each of entries.values()) await write(entryOf(each)).catch(() => undefined);
  };
  const stop: Stop = heartbeat(clock, MINUTE_MS, flush);
  return {
    note(account, from) {
      const known = counted.has(`${account}\n${from}`);
      const address = known || counted.size < MOST ? from : ELSEWHERE;
      const key = `${address === ELSEWHERE ? '' : account}\n${address}`;
      const entry = counted.get(key) ?? { account: address === ELSEWHERE ? '' : account, address, attempts: 0 };
      entry.attempts++;
      counted.set(key, entry);
    },
    flush,
    async close() {
      stop();
      await flush();
    },
  };
}

const entryOf = ({ account, address, attempts }: { account: string; address: string; attempts: number }): AuditEntry => ({
  ...{ actor: account === '' ? '' : `person:${account}`, actorId: '', role: '', via: 'page', act: 'session.failed' },
  ...{ object: account === '' ? '(没有这个账号)' : account, outcome: 'SIGN_IN_FAILED', address, details: JSON.stringify({ attempts }) },
});
