/** Limits of a server database: how long a connection, a statement and an idle connection may take before they are given up. */

export const LIMIT_MS = {
  /** TCP, greeting and sign-in together */
  connect: 5_000,
  /** for a connection of the pool */
  pool: 2_000,
  /** of a connection that was idle, before it is used again */
  test: 2_000,
  /** a statement of a request */
  api: 10_000,
  /** a statement of a job, of the books, of `doctor` and of exports */
  long: 60_000,
  /** a statement of a transaction; a migration goes another way and has none */
  write: 60_000,
  /** all attempts of one transaction: after it, no further one */
  transaction: 120_000,
} as const;

// Firewalls drop what was silent for minutes, some for one; nobody hears of it.
export const KEEP_ALIVE_AFTER_MS = 10_000;
export const IDLE_AT_MOST_MS = 60_000;
export const TEST_AFTER_IDLE_MS = 10_000;

/**
 * What the server itself ends, where the client is suspended or gone without a word: a read that nobody will fetch, and a transaction whose
 * process says nothing more: it holds the row for which all others wait, 50 s at most (`innodb_lock_wait_timeout`).
 */
export const SERVER_ENDS_S = { read: 65, idleWriter: 30 } as const;

/**
 * How long reads of the embedded database beside the loop may take as a whole. A snapshot that is held keeps the log from being emptied: it grows
 * by what is written meanwhile.
 */
export const EMBEDDED_MS = { aside: 10_000, long: 30_000 } as const;

/** The server's own end of a request's statement comes before the client gives the connection up: so it stays good, and nothing goes on behind it. */
export const EARLIER_MS = 500;
