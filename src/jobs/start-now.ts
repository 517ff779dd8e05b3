/** Start of a job that a person ordered: answers the id of its run as soon as the run is listed, in whichever process it is. */
import { HubError } from '../../schema/errors.js';
import type { Database } from '../db/database.js';
import type { HubClock } from '../kit/clock.js';

// A process that works looks every few seconds; one that takes an order later than 15 s is not there. Looks are counted: a clock can be set.
const LOOK_MS = 20;
const MOST_LOOKS = 15_000 / LOOK_MS;

export interface StartOrder {
  readonly name: string;
  /** The name under which its runs are listed. */
  readonly lease: string;
  /** Of a part alone: the source that its runs name. */
  readonly source: string | null;
  /** null: another process is to take it. */
  readonly start: (() => Promise<unknown>) | null;
}

export async function startNow(db: Database, clock: HubClock, { name, lease, source, start }: StartOrder): Promise<string> {
  const newest = () => newestRun(db, lease, source);
  const before = await newest();
  const done = start?.();
  done?.catch(() => undefined);
  for (let looks = 0; ; looks++) {
    const id = await newest();
    if (id !== before) return id;
    const pause = clock.sleep(LOOK_MS).then(() => false);
    const ended = await (done ? Promise.race([done.then(() => true), pause]) : pause);
    if (ended) {
      const last = await newest();
      if (last === before) throw new HubError('JOB_IDLE', { name });
      return last;
    }
    if (!done && looks > MOST_LOOKS) throw new HubError('NO_WORKER', { name });
  }
}

// Of a source that has not run among so many there is no run that was just begun.
const LOOKED_AT = 200;

/** @param lease the name under which the runs are listed @param source null: of any */
export async function newestRun(db: Database, lease: string, source: string | null): Promise<string> {
  const text = `SELECT id, source FROM runs WHERE job=? ORDER BY id DESC LIMIT ${source === null ? 1 : LOOKED_AT}`;
  const rows = await db.read((sql) => sql.query<{ id: string; source: string | null }>(text, [lease]));
  return rows.find((row) => source === null || row.source === source)?.id ?? '';
}
