/** Ports of the handling: what it needs of other rooms, which it does not import. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { City } from '../../schema/organisation.js';
import type { Sql, TransactionSql } from '../db/sql.js';
import type { OwnerOf } from './owner.js';

/** What is told of a step; withdrawn: it is taken back. */
export interface DeskWord {
  readonly district: string;
  /** USCC; '': the district's own */
  readonly department: string;
  readonly values: Readonly<Record<string, string | null>>;
  readonly withdrawn: boolean;
}

/** How far a record is on its way to the targets; of one that no target takes there is nothing. */
export interface WayOut {
  /** It was sealed or is there: it cannot be unsaid. */
  readonly gone: boolean;
  /** When the content that waits may go at the soonest. */
  readonly dueAt: string | null;
}

export interface HandlingReads {
  readonly kinds: readonly KindDefinition[];
  readonly city: City;
  readonly owner: OwnerOf;
  /** From src/outbox/way-out.ts. */
  waysOut(sql: Sql, recordIds: readonly string[]): Promise<ReadonlyMap<string, WayOut>>;
}

export interface HandlingPorts extends HandlingReads {
  /** Puts it into the store as a row of the source `desk`; answers the record's id. From src/ingest/desk.ts. */
  tell(sql: TransactionSql, word: DeskWord, now: string): Promise<string>;
  /** Gives an alert to other owners, a revision. From src/ingest/reassign-district.ts. */
  move(sql: TransactionSql, alertId: string, to: { readonly district?: string; readonly department: string }, now: string): Promise<void>;
}
