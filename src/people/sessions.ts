/**
 * Sessions: rows, known by the digest of a secret that only the cookie has. The secret is another after a change of rights; the one before is
 * good for half a minute more, for what a second tab has under way. Nothing is written for a request: `activeAt` moves when a person is there.
 */
import { type SessionStage, sessions } from '../../schema/database/tables/people.js';
import type { RowOf } from '../../schema/database/own-table.js';
import { moment } from '../../schema/time.js';
import { insertRows, names, type Sql, type TransactionSql } from '../db/sql.js';
import { newId } from '../kit/ids.js';
import { digestOf, newSecret } from '../kit/secrets.js';

export type SessionRow = RowOf<typeof sessions>;

export interface SessionRules {
  readonly idleMs: number;
  readonly longestMs: number;
}

/** Why a session is over; null while it lives. */
export type SessionEnd = 'ENDED' | 'IDLE' | 'LONG';

const PREVIOUS_MS = 30_000;
const TOUCH_MS = 60_000;
const COLUMNS = names(sessions.names);

export interface NewSession {
  readonly personId: string;
  readonly rightsVersion: number;
  readonly stage: SessionStage;
  readonly provider: string;
  /** what the provider calls it */
  readonly providerSession: string | null;
  readonly address: string;
}

/** Answers the secret. */
export async function beginSession(sql: TransactionSql, { providerSession, ...session }: NewSession, now: string): Promise<string> {
  const secret = newSecret();
  const row = {
    ...{ ...session, digest: digestOf(secret), id: newId(), createdAt: now, activeAt: now },
    providerSession: providerSession === null ? null : digestOf(providerSession),
  };
  await insertRows(sql, 'sessions', Object.keys(row), [row]);
  return secret;
}

/** Of its secret, or of the one before where that is still good. */
export async function findSession(sql: Sql, secret: string, now: string): Promise<SessionRow | null> {
  const digest = digestOf(secret);
  const [row] = await sql.query<SessionRow>(`SELECT ${COLUMNS} FROM sessions WHERE digest=?`, [digest]);
  if (row) return row;
  const [before] = await sql.query<SessionRow>(`SELECT ${COLUMNS} FROM sessions WHERE previousDigest=? AND previousUntil>?`, [digest, now]);
  return before ?? null;
}

/** @param now milliseconds. A clock that went back ends none. */
export function endOf({ endedAt, activeAt, createdAt }: SessionRow, { idleMs, longestMs }: SessionRules, now: number): SessionEnd | null {
  if (endedAt !== null) return 'ENDED';
  if (now - Date.parse(createdAt) > longestMs) return 'LONG';
  return now - Date.parse(activeAt) > idleMs ? 'IDLE' : null;
}

/** Gives it another secret; null where another tab's request has just done so. */
export async function renewSecret(sql: TransactionSql, { id, digest }: SessionRow, rightsVersion: number, now: number): Promise<string | null> {
  const secret = newSecret();
  const renew = 'UPDATE sessions SET digest=?, previousDigest=?, previousUntil=?, rightsVersion=? WHERE id=? AND digest=?';
  const done = await sql.run(renew, [digestOf(secret), digest, moment(now + PREVIOUS_MS), rightsVersion, id, digest]);
  return done === 1 ? secret : null;
}

/** Answers its new secret: one that was known, or planted, while it was half open opens nothing. Null: the stage is as it was, and so is the secret. */
export async function moveStage(sql: TransactionSql, { id, stage: before }: SessionRow, stage: SessionStage): Promise<string | null> {
  if (stage === before) return null;
  const secret = newSecret();
  await sql.run('UPDATE sessions SET stage=?, digest=?, previousDigest=NULL, previousUntil=NULL WHERE id=?', [stage, digestOf(secret), id]);
  return secret;
}

/**
 * To act for another, or for herself again: with another name and another secret, so that a page that was drawn before acts no more. It stays the
 * session that was begun, with its times. Null where another tab was first.
 */
export async function turnSession(sql: TransactionSql, { id, digest }: SessionRow, standsIn: string | null): Promise<string | null> {
  const secret = newSecret();
  const turn = 'UPDATE sessions SET id=?, digest=?, previousDigest=NULL, previousUntil=NULL, standsIn=? WHERE id=? AND digest=? AND endedAt IS NULL';
  return (await sql.run(turn, [newId(), digestOf(secret), standsIn, id, digest])) === 1 ? secret : null;
}

/** Those of a person that were open: a second factor is to be set up first. */
export const sendToEnrol = (sql: TransactionSql, personId: string): Promise<number> =>
  sql.run("UPDATE sessions SET stage='ENROL' WHERE personId=? AND stage='OPEN' AND endedAt IS NULL", [personId]);

/** A person is there. At most once a minute: every write waits for all others (ADR 3). */
export const isStale = ({ activeAt }: SessionRow, now: number): boolean => Math.abs(now - Date.parse(activeAt)) >= TOUCH_MS;
export const touchSession = (sql: TransactionSql, id: string, now: string): Promise<number> =>
  sql.run('UPDATE sessions SET activeAt=? WHERE id=? AND endedAt IS NULL', [now, id]);

export const endSession = (sql: TransactionSql, id: string, now: string): Promise<number> =>
  sql.run('UPDATE sessions SET endedAt=? WHERE id=? AND endedAt IS NULL', [now, id]);

/** @param except one that goes on */
export const endSessionsOf = (sql: TransactionSql, personId: string, now: string, except = ''): Promise<number> =>
  sql.run('UPDATE sessions SET endedAt=? WHERE personId=? AND endedAt IS NULL AND id<>?', [now, personId, except]);

/** By what the provider calls it; answers whose they were. */
export async function endProviderSession(sql: TransactionSql, provider: string, named: string, now: string): Promise<SessionRow[]> {
  const digest = digestOf(named);
  const of = 'providerSession=? AND provider=? AND endedAt IS NULL';
  const open = await sql.query<SessionRow>(`SELECT ${COLUMNS} FROM sessions WHERE ${of}`, [digest, provider]);
  if (open.length > 0) await sql.run(`UPDATE sessions SET endedAt=? WHERE ${of}`, [now, digest, provider]);
  return open;
}

export async function hasProviderSession(sql: Sql, provider: string, named: string): Promise<boolean> {
  const of = 'SELECT id FROM sessions WHERE providerSession=? AND provider=? AND endedAt IS NULL LIMIT 1';
  return (await sql.query(of, [digestOf(named), provider])).length > 0;
}

/** Addresses from which somebody was signed in, the newest sessions first. */
export async function knownAddresses(sql: Sql): Promise<string[]> {
  const rows = await sql.query<{ address: string }>('SELECT address FROM sessions ORDER BY activeAt DESC LIMIT 2000');
  return [...new Set(rows.map(({ address }) => address))];
}

/** Those that nobody can use any more. */
export const forgetSessions = (sql: TransactionSql, before: string): Promise<number> => sql.run('DELETE FROM sessions WHERE activeAt<?', [before]);
