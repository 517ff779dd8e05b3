/** Runs: the history of what was started, how far it is, how it ended and why; a run whose process is gone is closed by another. */
import type { RunUnderWay } from '../api.js';
import { runs } from '../../schema/database/tables/jobs.js';
import type { HubError } from '../../schema/errors.js';
import { type HubClock, heartbeat, nowOf } from '../kit/clock.js';
import { moment } from '../../schema/time.js';
import type { Database, Sql } from '../db/database.js';
import { databaseNow } from '../db/database-time.js';
import { runIn } from '../db/sql.js';
import { newId } from '../kit/ids.js';
import { insertInto } from '../db/table-rows.js';
import { freeBatches } from '../outbox/claim.js';
import { LEASE_MS } from './lease-times.js';

export type RunState = 'RUNNING' | 'OK' | 'PARTLY' | 'FAILED' | 'CUT_OFF';

export interface RunOf {
  readonly job: string;
  readonly source?: string | null;
  readonly target?: string | null;
  readonly district?: string | null;
  /** What is known of its progress when it begins. */
  readonly total?: number | null;
  readonly phase?: string;
}

export interface Ended {
  readonly state: RunState;
  readonly counts: Readonly<Record<string, number>>;
  readonly error: HubError | null;
}

export interface Runs {
  readonly owner: string;
  start(of: RunOf): Promise<string>;
  /** How far the run is, in rows, and what it is at, in Chinese; reported often, written seldom, so that every process can tell. */
  progress(id: string, done: number, total: number | null, phase: string): void;
  end(id: string, ended: Ended): Promise<void>;
  /** Those that are under way, in whichever process, the oldest first. */
  underWay(): Promise<readonly (RunUnderWay & { readonly job: string })[]>;
  /** Closes runs whose process has given no sign of life for a lease; `all` where it is known that no other process is there. */
  sweep(all: boolean): Promise<void>;
  /** Ends the signs of life of this process's runs. */
  close(): void;
}

const PROGRESS_MS = 2_000;
// As many sources and targets as a city has, and some.
const MOST_UNDER_WAY = 200;

interface Reported {
  readonly done: number;
  readonly total: number | null;
  readonly phase: string;
}

export function openRuns(db: Database, clock: HubClock, owner: string): Runs {
  const reported = new Map<string, Reported>();
  const running = new Set<string>();
  const stopBeating = heartbeat(clock, PROGRESS_MS, () => writeProgress().catch(() => undefined));

  async function writeProgress(): Promise<void> {
    if (running.size === 0) return;
    const latest = [...reported];
    await db.transaction(async (sql) => {
      const now = await databaseNow(sql, clock);
      await runIn(sql, "UPDATE runs SET heartbeatAt=? WHERE state='RUNNING' AND", [now], 'id', [...running]);
      const text = 'UPDATE runs SET progressDone=?, progressTotal=?, phase=? WHERE id=?';
      for (const [id, { done, total, phase }] of latest) await sql.run(text, [done, total, phase, id]);
    });
    // What could not be written is written with the next sign of life.
    for (const [id, told] of latest) if (reported.get(id) === told) reported.delete(id);
  }

  /** A sign of life ahead of now is none: the clock that wrote it has been put right since. What this process is at is alive as long as it is. */
  async function closeSilent(sql: Sql, close: string, now: string): Promise<void> {
    const at = Date.parse(await databaseNow(sql, clock));
    const silent = '(heartbeatAt<=? OR heartbeatAt>?)';
    const found = await sql.query<{ id: string }>(`SELECT id FROM runs WHERE state='RUNNING' AND ${silent}`, [
      moment(at - LEASE_MS),
      moment(at + LEASE_MS),
    ]);
    const gone = found.map(({ id }) => id).filter((id) => !running.has(id));
    if (gone.length > 0) await runIn(sql, close, [now], 'id', gone);
  }

  return {
    owner,
    async start(of) {
      const now = nowOf(clock);
      const { job, source = null, target = null, district = null, total: progressTotal = null, phase = null } = of;
      const row = { id: newId(), job, source, target, district, state: 'RUNNING', startedAt: now, progressDone: 0, progressTotal, phase, owner };
      await db.transaction(async (sql) => insertInto(sql, runs, [{ ...row, heartbeatAt: await databaseNow(sql, clock) }]));
      running.add(row.id);
      return row.id;
    },
    progress: (id, done, total, phase) => void reported.set(id, { done, total, phase }),
    async underWay() {
      const columns = 'id, job, source, target, startedAt, progressDone AS done, progressTotal AS total, phase';
      return db.read((sql) => sql.query(`SELECT ${columns} FROM runs WHERE state='RUNNING' ORDER BY id LIMIT ${MOST_UNDER_WAY}`));
    },
    async end(id, { state, counts, error }) {
      running.delete(id);
      const last = reported.get(id);
      reported.delete(id);
      const values = [state, nowOf(clock), JSON.stringify(counts), error?.code ?? null, error?.message ?? null];
      const text = 'UPDATE runs SET state=?, endedAt=?, counts=?, errorCode=?, errorMessage=?';
      const progress = last ? ', progressDone=?, progressTotal=?' : '';
      await db.transaction((sql) => sql.run(`${text}${progress} WHERE id=?`, [...values, ...(last ? [last.done, last.total] : []), id]));
    },
    async sweep(all) {
      await db.transaction(async (sql) => {
        const now = nowOf(clock);
        const close = "UPDATE runs SET state='CUT_OFF', endedAt=? WHERE state='RUNNING' AND";
        if (!all) return void (await closeSilent(sql, close, now));
        await sql.run(`${close} owner<>?`, [now, owner]);
        await sql.run('UPDATE jobs SET owner=NULL, leaseUntil=NULL');
        await freeBatches(sql);
      });
    },
    close: stopBeating,
  };
}
