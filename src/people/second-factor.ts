/** Second factor: codes by time (TOTP, RFC 6238), of the step before and after too; none is taken twice. */
import { Secret, TOTP } from 'otpauth';
import type { Sql, TransactionSql } from '../db/sql.js';
import { insertRows } from '../db/sql.js';
import type { Sealing } from '../kit/secrets.js';

const STEP_S = 30;

export interface SecondFactor {
  readonly confirmed: boolean;
  /** base32, as a person types it into an app */
  readonly secret: string;
  readonly lastStep: number;
}

const totpOf = (secret: string, account: string): TOTP =>
  new TOTP({ issuer: '监管数据中枢', label: account, secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: STEP_S });

/** Null: none, or one that was sealed with another key. */
export async function secondFactorOf(sql: Sql, sealing: Sealing, personId: string): Promise<SecondFactor | null> {
  const [row] = await sql.query<{ secret: string; confirmedAt: string | null; lastStep: number }>(
    'SELECT secret, confirmedAt, lastStep FROM second_factors WHERE personId=?',
    [personId],
  );
  const secret = row ? sealing.open(row.secret) : null;
  return row && secret !== null ? { confirmed: row.confirmedAt !== null, secret, lastStep: Number(row.lastStep) } : null;
}

/** Makes a new one, to be confirmed by a code of it; one that is confirmed stays good until then. */
export async function beginEnrolment(sql: TransactionSql, sealing: Sealing, personId: string, account: string) {
  const secret = new Secret({ size: 20 }).base32;
  const row = { personId, secret: sealing.seal(secret), confirmedAt: null, lastStep: 0 };
  await insertRows(sql, 'second_factors', Object.keys(row), [row], { unique: ['personId'], update: ['secret', 'confirmedAt', 'lastStep'] });
  return { secret, uri: totpOf(secret, account).toString() };
}

/** The step of a good code, or null. @param at milliseconds */
export function stepOf({ secret, lastStep }: SecondFactor, code: string, at: number): number | null {
  const token = code.normalize('NFKC').replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret, '').validate({ token, timestamp: at, window: 1 });
  const step = delta === null ? null : Math.floor(at / 1000 / STEP_S) + delta;
  return step !== null && step > lastStep ? step : null;
}

/** Notes that its code was used; false where another request was faster with it. */
export async function takeStep(sql: TransactionSql, personId: string, step: number, now: string): Promise<boolean> {
  const used = 'UPDATE second_factors SET lastStep=?, confirmedAt=COALESCE(confirmedAt, ?) WHERE personId=? AND lastStep<?';
  return (await sql.run(used, [step, now, personId, step])) === 1;
}

export const dropSecondFactor = (sql: TransactionSql, personId: string): Promise<number> =>
  sql.run('DELETE FROM second_factors WHERE personId=?', [personId]);
