/** Watch over what the store stands on: at the start and daily it is told what a power cut would cost, and whether its folder is another machine's. */
import type { Logger } from 'pino';
import type { App } from '../../app.js';
import { networkAdvice, networkFileSystem } from '../../db/folder-lock.js';
import { weakDurability } from '../../db/durability.js';
import { type HubClock, heartbeat } from '../../kit/clock.js';
import type { Stop } from '../../kit/timers.js';

const DAY_MS = 86_400_000;

export interface WatchPorts {
  readonly clock: HubClock;
  readonly log: Pick<Logger, 'warn' | 'info'>;
  /** Whether this process may write. */
  readonly writes: boolean;
}

/** Answers what ends it. */
export function watchStore({ db, audit, people }: Pick<App, 'db' | 'audit' | 'people'>, folder: string, { clock, log, writes }: WatchPorts): Stop {
  const look = async (): Promise<void> => {
    for (const weakness of await db.read(weakDurability)) log.warn({ weakness }, 'store.weak');
    const network = db.dialect === 'sqlite' ? networkFileSystem(folder) : null;
    if (network !== null) log.warn({ weakness: networkAdvice(folder, network) }, 'store.weak');
  };
  /** The head in the log file is what the database cannot take back: by it a cut tail is found, whoever did it. */
  const keepAudit = async (): Promise<void> => {
    const head = await audit.head();
    if (head) log.info({ ...head }, 'audit.head');
    if (!writes) return;
    await people.tidy();
    const pruned = await audit.prune();
    if (pruned > 0) log.info({ entries: pruned }, 'audit.pruned');
  };
  const looked = (): Promise<void> =>
    look()
      .then(keepAudit)
      .catch((error) => log.warn({ error: String(error) }, 'store.not-asked'));
  void looked();
  return heartbeat(clock, DAY_MS, looked);
}
