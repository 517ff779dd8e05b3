/** Audit log: entries of acts in their transactions, of what a stranger tried in bounded number, its verification and its pruning. */
import { moment } from '../../schema/time.js';
import type { Actor } from '../access/actor.js';
import type { Database } from '../db/database.js';
import { type HubClock, nowOf } from '../kit/clock.js';
import { append } from './append.js';
import { type Chain, chainOf } from './chain.js';
import { type AuditEntry, whoOf } from './entry.js';
import { prune } from './prune.js';
import { type AuditReport, type NotedHead, verify } from './verify.js';

export interface Act {
  readonly act: string;
  readonly object?: string;
  readonly outcome?: string;
  readonly details?: Readonly<Record<string, unknown>> | null;
}

export interface Audit {
  /** Joins the transaction under way, or is one. */
  write(actor: Actor, act: Act): Promise<void>;
  /** The same of who has no name here. */
  writeEntry(entry: AuditEntry): Promise<void>;
  verify(noted?: readonly NotedHead[]): Promise<AuditReport>;
  /** The end of the chain, to be noted elsewhere; null while there is none. */
  head(): Promise<NotedHead | null>;
  /** Takes what is older than it must be kept; answers how many entries. */
  prune(): Promise<number>;
}

export interface AuditPorts {
  readonly db: Pick<Database, 'read' | 'transaction'>;
  readonly clock: HubClock;
  /** Asked for once, when it is first needed. */
  readonly key: () => Uint8Array;
  /** Milliseconds; whole days are kept. */
  readonly keepMs: number;
}

const DAY_MS = 86_400_000;

export function openAudit({ db, clock, key, keepMs }: AuditPorts): Audit {
  let made: Chain | null = null;
  const chain = (): Chain => (made ??= chainOf(key()));
  const writeEntry = (entry: AuditEntry): Promise<void> => db.transaction((sql) => append(sql, chain(), entry, nowOf(clock)));
  return {
    writeEntry,
    write: (actor, { act, object = '', outcome = 'OK', details = null }) =>
      writeEntry({ ...whoOf(actor), act, object, outcome, details: details === null ? null : JSON.stringify(details) }),
    verify: (noted) => db.read((sql) => verify(sql, chain(), noted), 'long'),
    head: () =>
      db.read(async (sql) => {
        const [row] = await sql.query<NotedHead>('SELECT number, hash FROM audit_head WHERE id=1');
        return row ? { number: Number(row.number), hash: row.hash } : null;
      }),
    async prune() {
      const before = moment(Math.floor((clock.now() - keepMs) / DAY_MS) * DAY_MS);
      let gone = 0;
      for (let taken = -1; taken !== 0; gone += taken) taken = await db.transaction((sql) => prune(sql, chain(), before, nowOf(clock)));
      return gone;
    },
  };
}
