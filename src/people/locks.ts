/**
 * Lock-outs: five failures lock an account for the address they came from, and slower the account from anywhere. A lock from one address does
 * not stop the same person elsewhere, nor a stranger's tries for an unknown name write anything.
 */
import type { Sql, TransactionSql } from '../db/sql.js';
import { insertRows } from '../db/sql.js';
import { moment } from '../../schema/time.js';

export interface LockRules {
  readonly failures: number;
  readonly forMs: number;
}

// From all addresses together, within the same span: one person who mistypes never gets there, and a stranger with many addresses soon does.
const ANYWHERE = 5;
export const EVERYWHERE = '';

interface Failures {
  readonly address: string;
  readonly failures: number;
  readonly since: string;
  readonly lockedUntil: string | null;
}

/**
 * Seconds until the account may be tried from this address; 0: now. A clock that went back locks nobody longer than the rule.
 * @param everywhere false: it is locked for one address at most, for nobody else could let its holder in
 */
export async function lockedFor(sql: Sql, rules: LockRules, account: string, address: string, now: number, everywhere: boolean): Promise<number> {
  const rows = (await failuresOf(sql, account, address)).filter((row) => everywhere || row.address !== EVERYWHERE);
  const until = Math.max(0, ...rows.map(({ lockedUntil }) => (lockedUntil === null ? 0 : Date.parse(lockedUntil))));
  return until > now && until <= now + rules.forMs ? Math.ceil((until - now) / 1000) : 0;
}

/** Counts one; answers whether it has locked the account just now. */
export async function noteFailure(sql: TransactionSql, rules: LockRules, account: string, address: string, now: number): Promise<boolean> {
  const rows = await failuresOf(sql, account, address);
  let locked = false;
  for (const [place, most] of [
    [address, rules.failures],
    [EVERYWHERE, rules.failures * ANYWHERE],
  ] as const) {
    const before = rows.find((row) => row.address === place);
    const goesOn = before !== undefined && Math.abs(now - Date.parse(before.since)) < rules.forMs;
    const failures = (goesOn ? Number(before.failures) : 0) + 1;
    const lockedUntil = failures >= most ? moment(now + rules.forMs) : null;
    locked ||= lockedUntil !== null;
    const row = { account, address: place, failures: lockedUntil ? 0 : failures, since: goesOn ? before.since : moment(now), lockedUntil };
    await insertRows(sql, 'sign_in_failures', Object.keys(row), [row], {
      unique: ['account', 'address'],
      update: ['failures', 'since', 'lockedUntil'],
    });
  }
  return locked;
}

const failuresOf = (sql: Sql, account: string, address: string): Promise<Failures[]> =>
  sql.query<Failures>('SELECT address, failures, since, lockedUntil FROM sign_in_failures WHERE account=? AND address IN (?,?)', [
    ...[account, address, EVERYWHERE],
  ]);

/** After a good sign-in from there. */
export const forgetFailures = (sql: TransactionSql, account: string, address: string): Promise<number> =>
  sql.run('DELETE FROM sign_in_failures WHERE account=? AND address=?', [account, address]);

/** By a person who may, or with a reset: from everywhere. */
export const unlock = (sql: TransactionSql, account: string): Promise<number> => sql.run('DELETE FROM sign_in_failures WHERE account=?', [account]);
