/** Handing over: what one sort of open work tells of itself, and how it goes to another. */
import type { Actor } from '../access/actor.js';
import type { Sql, TransactionSql } from '../db/sql.js';
import type { Person } from './person.js';

/** One piece of it, as an administrator reads it before she decides. */
export interface OpenWork {
  /** KEY, STAND_IN, REQUEST … */
  readonly what: string;
  readonly id: string;
  readonly title: string;
  /** what becomes of it with nobody to take it, and with somebody */
  readonly otherwise: string;
  readonly handed: string;
}

export interface Handing {
  readonly from: Person;
  readonly to: Person;
  readonly actor: Actor;
  readonly now: string;
  /** yyyy-MM-dd */
  readonly today: string;
}

export interface HandOver {
  list(sql: Sql, person: Person, today: string): Promise<readonly OpenWork[]>;
  /** Within the act that ends the account, before it is ended. */
  hand(sql: TransactionSql, handing: Handing): Promise<void>;
}
