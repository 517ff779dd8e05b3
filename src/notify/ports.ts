/** Ports of notices: what can be told of, and what src/app.ts hands in. */
import type { City } from '../../schema/organisation.js';
import type { NoticeEventName } from '../../schema/notices.js';
import type { NoticeRule } from '../config/shape.js';
import type { Database, Sql } from '../db/database.js';
import type { HubClock } from '../kit/clock.js';

/** Something to be told of. */
export interface NoticeFact {
  readonly district: string | null;
  readonly department: string | null;
  /** A code or a name of ours, never a text from outside. */
  readonly cause: string | null;
  readonly count: number;
}

/** A condition that lasts, known by its subject: while that is the same it is told once. */
export interface Lasting extends NoticeFact {
  readonly subject: string;
}

/** What lasts now. A room that knows of one hands in such a function; adding one is a line in src/app.ts. */
export interface LastingSource {
  readonly event: NoticeEventName;
  read(sql: Sql): Promise<readonly Lasting[]>;
}

export interface NoticePorts {
  readonly db: Pick<Database, 'read' | 'transaction'>;
  readonly clock: HubClock;
  readonly city: City;
  readonly rules: readonly NoticeRule[];
  readonly lasting: readonly LastingSource[];
  /** Where people open the desk; null: it is not said in messages. */
  readonly publicUrl: string | null;
}
