/** Clock of the hub: the time of day, waits and heartbeats. Tests hand in one that they move by hand. */
import type { Clock as ConnectorClock } from '../../connectors/contract.js';
import { dayOf, moment } from '../../schema/time.js';
import { elapsed, every, pause, type Stop } from './timers.js';

/** What connectors are given, and heartbeats; a clock without any has those of a real timer. */
export interface HubClock extends ConnectorClock {
  every?(ms: number, run: () => Promise<unknown>): Stop;
  /** Milliseconds that nobody sets; the machine's clock has them, a test's own time passes with it alone. */
  elapsed?(): number;
}

export const systemClock: HubClock = { now: () => Date.now(), sleep: pause, elapsed };

export const elapsedOf = (clock: HubClock): number => clock.elapsed?.() ?? clock.now();

/** Runs again and again by this clock until it is stopped; `run` must not fail. */
export const heartbeat = (clock: HubClock, ms: number, run: () => Promise<unknown>): Stop =>
  clock.every ? clock.every(ms, run) : every(ms, () => void run());

export const nowOf = (clock: HubClock): string => moment(clock.now());
export const later = (clock: HubClock, ms: number): string => moment(clock.now() + ms);

let last = { minute: 0, zone: '', day: '' };

/** Asked for each row that is checked, and worked out once a minute: wherever it may be, a day begins with a minute. */
export function today(clock: HubClock, zone: string): string {
  const minute = Math.floor(clock.now() / 60_000);
  if (last.minute !== minute || last.zone !== zone) last = { minute, zone, day: dayOf(moment(minute * 60_000), zone) };
  return last.day;
}
