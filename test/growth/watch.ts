/** Watch on statements: how each reaches its rows, by the plan on SQLite and by the rows that MariaDB says it read. */
import type { Database, Sql } from '../../src/db/database.js';

export interface Fault {
  readonly text: string;
  readonly why: string;
  /** Read beside the loop. */
  readonly aside: boolean;
}

export interface Watch {
  /** What was found since the last time. */
  found(): Promise<readonly Fault[]>;
  /** Statements that were looked at. */
  seen(): number;
  end(): void;
}

const MOST_PER_ROW = 50;
// What a statement may read whatever it answers: seeks of lists of keys, small tables, a page of a thousand with its neighbours.
const FREE = 1_500;

/** @param large tables that must not be scanned @param excepted texts that may, each for a reason */
export function watch(db: Database, large: ReadonlySet<string>, excepted: readonly RegExp[]): Watch {
  const { read, transaction } = db;
  let faults: Fault[] = [];
  let unplanned: { readonly text: string; readonly params: readonly unknown[] | undefined; readonly aside: boolean }[] = [];
  const known = new Set<string>();
  let seen = 0;
  const watched = (sql: Sql, aside: boolean): Sql => {
    const look = sql.dialect === 'sqlite' ? planned(aside) : countedOn(sql);
    const each = async <T>(text: string, params: readonly unknown[] | undefined, work: () => Promise<T>): Promise<T> => {
      if (excepted.some((pattern) => pattern.test(text)) || (sql.dialect === 'sqlite' && known.has(`${aside} ${text}`))) return work();
      known.add(`${aside} ${text}`);
      seen++;
      const { answer, why } = await look(text, params, work);
      if (why !== null) faults.push({ text: text.replace(/\s+/g, ' '), why, aside });
      return answer;
    };
    return {
      ...sql,
      query: (text, params) => each(text, params, () => sql.query(text, params)),
      run: (text, params, long) => each(text, params, () => sql.run(text, params, long)),
    };
  };
  /** Its plan is asked for later: within a transaction no statement may be left open. */
  const planned =
    (aside: boolean) =>
    async <T>(text: string, params: readonly unknown[] | undefined, work: () => Promise<T>) => {
      if (READS.test(text)) unplanned.push({ text, params, aside });
      return { why: null, answer: await work() };
    };
  const plan = async (sql: Sql): Promise<void> => {
    for (const { text, params, aside } of unplanned) {
      const why = scanOf(await sql.query<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, params), text, large);
      if (why !== null) faults.push({ text: text.replace(/\s+/g, ' '), why, aside });
    }
    unplanned = [];
  };
  const countedOn =
    (sql: Sql) =>
    async <T>(_text: string, _params: readonly unknown[] | undefined, work: () => Promise<T>) => {
      const before = await rowsRead(sql);
      const answer = await work();
      const amount = (await rowsRead(sql)) - before;
      const answered = Array.isArray(answer) ? amountOf(answer) : Number(answer);
      return { answer, why: amount > FREE + MOST_PER_ROW * answered ? `${amount} rows read for ${answered}` : null };
    };
  db.read = (work, limit) => read((sql) => work(watched(sql, limit !== undefined)), limit);
  db.transaction = (work) => transaction((sql) => work({ ...watched(sql, false), commit: sql.commit }));
  const found = async (): Promise<readonly Fault[]> => {
    await read(plan);
    const all = faults;
    faults = [];
    return all;
  };
  return { found, seen: () => seen, end: () => void Object.assign(db, { read, transaction }) };
}

const READS = /^\s*(SELECT|WITH|UPDATE|DELETE|INSERT)/i;

/** A scan that its LIMIT ends by itself, in the order of an index and with no condition but the scope, is a page: a filter may find nothing to the end. */
function scanOf(plan: readonly { detail: string }[], text: string, large: ReadonlySet<string>): string | null {
  // What can never hold reads no row, though the plan names the table; `1=0 OR …` is another matter.
  if (/\bWHERE 1=0(?: ORDER BY|$)/.test(text)) return null;
  const sorts = plan.some(({ detail }) => detail.startsWith('USE TEMP B-TREE FOR ORDER BY'));
  const paged = /\bLIMIT\b/i.test(text) && !sorts && !filters(text);
  for (const { detail } of plan) {
    const name = /^SCAN (\S+)/.exec(detail)?.[1];
    if (name !== undefined && !paged && large.has(tableOf(name, text, large))) return detail;
    const range = /^SEARCH (\S+) .*\((\w+)[<>]\?/.exec(detail)?.[1];
    if (range !== undefined && sorts && /\bLIMIT\b/i.test(text) && large.has(tableOf(range, text, large))) return `${detail}, sorted`;
  }
  return null;
}

const SCOPE = /`?withdrawnAt`? IS NULL|\+?`?district`? IN \([?,]*\)|1=1|\bAND\b|[()\s]/g;

/** Whether the last WHERE has conditions of a filter: keys of a cursor lie in the index of the order. */
function filters(text: string): boolean {
  const where = /\bWHERE\b([\s\S]*?)(?:\bORDER BY\b|\bLIMIT\b|$)/i.exec(text)?.[1] ?? '';
  return where.replace(SCOPE, '').replace(/`?id`?[<>]=?\?/g, '') !== '';
}

/** A plan names a table as its statement does. */
const tableOf = (name: string, text: string, large: ReadonlySet<string>): string =>
  large.has(name) ? name : (new RegExp(`(\\w+)\`?(?: AS)? ${name}\\b`).exec(text)?.[1] ?? name);

/** Rows answered, and those that a count among them says. */
function amountOf(rows: readonly Record<string, unknown>[]): number {
  const counted = rows.reduce((sum, row) => sum + Object.values(row).reduce<number>((all, value) => all + countIn(value), 0), 0);
  return Math.max(rows.length, counted, 1);
}

const countIn = (value: unknown): number => (typeof value === 'number' || (typeof value === 'string' && /^\d{1,7}$/.test(value)) ? Number(value) : 0);

async function rowsRead(sql: Sql): Promise<number> {
  const rows = await sql.query<{ Value: string }>(
    "SHOW SESSION STATUS WHERE Variable_name IN ('Handler_read_next','Handler_read_prev','Handler_read_rnd_next')",
  );
  return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
}
