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
  readonly log: Pick<Logger, 'warn'>;
}

/** Answers what ends it. */
export function watchStore({ db }: Pick<App, 'db'>, folder: string, { clock, log }: WatchPorts): Stop {
  const look = async (): Promise<void> => {
    for (const weakness of await db.read(weakDurability)) log.warn({ weakness }, 'store.weak');
    const network = db.dialect === 'sqlite' ? networkFileSystem(folder) : null;
    if (network !== null) log.warn({ weakness: networkAdvice(folder, network) }, 'store.weak');
  };
  const looked = (): Promise<void> => look().catch((error) => log.warn({ error: String(error) }, 'store.not-asked'));
  void looked();
  return heartbeat(clock, DAY_MS, looked);
}
