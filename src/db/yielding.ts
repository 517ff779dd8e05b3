/**
 * Yielding: lets others in between the statements of a transaction on the embedded database. libsql answers at once, so a transaction never
 * leaves the microtasks by itself, and nobody is served meanwhile: a page of a thousand records takes a quarter of a second.
 */
import { type Timers, turn } from '../kit/timers.js';
import type { Sql } from './sql.js';

const YIELD_AFTER_MS = 15;
// A turn of the loop takes as long as what is waiting in it. Writers wait for the transaction: their leases run out after half a minute.
const MOST_MS = 1_000;

export interface Yielding {
  /** The same statements. Readers have a connection of their own, and other transactions wait for this one. */
  readonly sql: Sql;
  /** The transaction is over: a statement that nobody waited for does not run in the next. */
  end(): void;
}

export function yielding(sql: Sql, { elapsed }: Pick<Timers, 'elapsed'>): Yielding {
  let [since, rested, over] = [elapsed(), 0, false];
  const rest = async (): Promise<void> => {
    const now = elapsed();
    if (now - since >= YIELD_AFTER_MS && rested < MOST_MS) {
      await turn();
      since = elapsed();
      rested += since - now;
    }
    if (over) throw new Error('a statement came after the end of its transaction');
  };
  return {
    sql: {
      dialect: sql.dialect,
      query: async (text, params) => {
        await rest();
        return sql.query(text, params);
      },
      run: async (text, params, long) => {
        await rest();
        return sql.run(text, params, long);
      },
    },
    end: () => {
      over = true;
    },
  };
}
