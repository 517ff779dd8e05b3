/** Backlog: the rows that are still to go to a target, those that wait for others among them. */
import { moment } from '../../schema/time.js';
import { marks, type Sql } from '../db/sql.js';
import { latestOf } from '../kit/waits.js';
import { STATES, statesThat } from './states.js';

export const STILL_TO_GO = `state IN (${statesThat(({ line }) => line === STATES.WAITING.line)
  .map((state) => `'${state}'`)
  .join(',')})`;

export interface Backlog {
  readonly target: string;
  readonly n: number;
  readonly oldest: string | null;
}

/** @param targets those of the configuration: by target and state the index finds them */
export const backlogs = async (sql: Sql, targets: readonly string[]): Promise<Backlog[]> =>
  targets.length === 0
    ? []
    : sql.query<Backlog>(
        `SELECT target, COUNT(*) AS n, MIN(updatedAt) AS oldest FROM deliveries WHERE target IN (${marks(targets.length)}) AND ${STILL_TO_GO}
         GROUP BY target`,
        targets,
      );

export async function backlogAt(sql: Sql, target: string): Promise<number> {
  const [row] = await sql.query<{ n: number }>(`SELECT COUNT(*) AS n FROM deliveries WHERE target=? AND ${STILL_TO_GO}`, [target]);
  return Number(row?.n ?? 0);
}

/** Rows at any of these targets that may be sealed now. */
export async function dueNow(sql: Sql, targets: readonly string[], now: string): Promise<number> {
  if (targets.length === 0) return 0;
  const text = `SELECT COUNT(*) AS n FROM deliveries WHERE target IN (${marks(targets.length)}) AND state='WAITING' AND ${DUE_NOW}`;
  const [row] = await sql.query<{ n: number }>(text, [...targets, ...dueNowParams(now)]);
  return Number(row?.n ?? 0);
}

/** A row that is due. One that is due further ahead than any may be was written while our clock was ahead. */
export const DUE_NOW = '(dueAt<=? OR dueAt>?)';
export const dueNowParams = (now: string): [string, string] => [now, moment(latestOf(Date.parse(now), 'outward'))];

/** Whether a row of these tables may be sealed now. */
export async function anyDue(sql: Sql, target: string, tables: readonly string[], now: string): Promise<boolean> {
  if (tables.length === 0) return false;
  const text = `SELECT id FROM deliveries WHERE target=? AND state='WAITING' AND tableName IN (${marks(tables.length)}) AND ${DUE_NOW} LIMIT 1`;
  return (await sql.query(text, [target, ...tables, ...dueNowParams(now)])).length > 0;
}
