/** Session of an aside reader: one read transaction, with an end: at its limit nothing of it goes on, neither a statement nor its snapshot. */
import { HubError } from '../../schema/errors.js';
import { after, type Timers, turn } from '../kit/timers.js';
import { bindable } from './embedded-sql.js';
import type { Sql } from './sql.js';

/** The driver's connection whose statements begin on a thread of its own. */
export interface AsideConnection {
  exec(text: string): Promise<void>;
  prepare(text: string): Promise<{ iterate(params: readonly unknown[]): Promise<Iterable<unknown>> }>;
  interrupt(): void;
  close(): void;
}

export interface AsideSession {
  run<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Whoever waits for it is told this. */
  end(why: HubError): void;
  /** Resolves once nothing of it runs any more: whether its connection may be used again. */
  over(): Promise<boolean>;
}

// An interrupt that comes before its statement has begun is lost.
const INTERRUPT_AGAIN_MS = 20;
// Turning a row into an object is the loop's work: it is let turn in between.
const ROWS_AT_ONCE = 500;

export function openSession(connection: AsideConnection, limitMs: number, timers: Timers): AsideSession {
  let ended: HubError | null = null;
  let tellEnd: (why: HubError) => void = () => undefined;
  const atEnd = new Promise<never>((_, reject) => {
    tellEnd = reject;
  });
  atEnd.catch(() => undefined);
  const running = new Set<Promise<unknown>>();
  const watched = <R>(statement: Promise<R>): Promise<R> => {
    running.add(statement);
    statement.catch(() => undefined).finally(() => running.delete(statement));
    return statement;
  };
  const interrupt = (): void => {
    if (running.size === 0) return;
    connection.interrupt();
    after(INTERRUPT_AGAIN_MS, interrupt);
  };
  const end = (why: HubError): void => {
    if (ended) return;
    ended = why;
    tellEnd(why);
    interrupt();
  };
  const stop = timers.after(limitMs, () => end(new HubError('READ_TOO_LONG', { seconds: limitMs / 1000 })));
  const query = async (text: string, params: readonly unknown[] = []): Promise<unknown[]> => {
    if (ended) throw ended;
    return watched(rowsOf(connection, text, params, () => ended));
  };
  const sql: Sql = {
    dialect: 'sqlite',
    query: async <T>(text: string, params?: readonly unknown[]) => (await query(text, params)) as T[],
    run: (text, params) => query(text, params).then(() => 0),
  };
  let over: Promise<boolean> | null = null;
  return {
    end,
    async run(work) {
      const read = watched(connection.exec('BEGIN')).then(() => work(sql));
      read.catch(() => undefined);
      return Promise.race([read, atEnd]).catch((error) => {
        throw ended ?? error;
      });
    },
    over() {
      over ??= (async () => {
        stop();
        ended ??= new HubError('READ_TOO_LONG', { seconds: limitMs / 1000 });
        interrupt();
        await Promise.allSettled([...running]);
        const sound = await connection.exec('ROLLBACK').then(
          () => true,
          () => false,
        );
        if (!sound) connection.close();
        return sound;
      })();
      return over;
    },
  };
}

async function rowsOf(connection: AsideConnection, text: string, params: readonly unknown[], ended: () => Error | null): Promise<unknown[]> {
  const statement = await connection.prepare(atOnce(text));
  const rows: unknown[] = [];
  for (const row of await statement.iterate(bindable(params))) {
    rows.push(row);
    if (rows.length % ROWS_AT_ONCE !== 0) continue;
    await turn();
    const why = ended();
    if (why) throw why;
  }
  return rows;
}

/**
 * Only the first step of a statement is taken on the driver's thread, and only there can it be interrupted: made whole first, a statement has
 * nothing left to look for after it.
 */
const atOnce = (text: string): string =>
  /^\s*(SELECT|WITH|VALUES)\b/i.test(text) ? `WITH aside AS MATERIALIZED (${text}) SELECT * FROM aside` : text;
