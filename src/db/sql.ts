/** Statements of many rows, the same text for both engines but for the tail of an upsert. Column names come from definitions only. */

export type Value = string | number | null | Uint8Array;

/** Statements to the database. `run` answers the rows affected. */
export interface Sql {
  readonly dialect: 'sqlite' | 'mariadb';
  query<T = Record<string, string | number | null>>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /** `long`: its texts are long, so that a server is sent them apart from the statement and need not read them as a part of it. */
  run(sql: string, params?: readonly unknown[], long?: boolean): Promise<number>;
}

/** Within a transaction. */
export interface TransactionSql extends Sql {
  /** The number that this transaction's commit has; those before it are all committed, those after it are not. */
  readonly commit: number;
}

/** A statement, or a part of one, with what its marks stand for. */
export interface Statement {
  readonly text: string;
  readonly params: readonly unknown[];
}

// SQLite takes 32 766 parameters; a statement far below that keeps its prepared statement small and others waiting shortly.
const MAX_PARAMETERS = 16_000;

export const name = (column: string): string => `\`${column}\``;
export const names = (columns: readonly string[]): string => columns.map(name).join(',');
export const marks = (count: number): string => Array(count).fill('?').join(',');

/** What is known of rows that are to be inserted. */
export interface Hints {
  /** Columns, not all, in which all rows have the same value: SQLite is given it once, for its driver takes most of a microsecond for each value. */
  readonly shared?: readonly string[];
  /** A few columns with long texts. */
  readonly long?: boolean;
}

/**
 * Inserts rows in statements of many rows; a column that is not named gets what the table has for it.
 * @param onClash columns to overwrite when `unique` is there already; [] leaves the row as it is
 */
export async function insertRows(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Value | undefined>>[],
  onClash?: { unique: readonly string[]; update: readonly string[] },
  hints: Hints = {},
): Promise<void> {
  const once = (sql.dialect === 'sqlite' && hints.shared) || [];
  const each = once.length > 0 ? columns.filter((column) => !once.includes(column)) : columns;
  const tail = onClash ? clashTail(sql.dialect, onClash.unique, onClash.update) : '';
  const head = `INSERT INTO ${name(table)} (${names([...once, ...each])}) VALUES `;
  for (const chunk of powers(rows, Math.max(1, Math.floor((MAX_PARAMETERS - once.length) / each.length)))) {
    const values = new Array<Value>(once.length + chunk.length * each.length);
    let at = 0;
    for (const column of once) values[at++] = chunk[0]?.[column] ?? null;
    for (const row of chunk) for (const column of each) values[at++] = row[column] ?? null;
    await sql.run(insertText(head, once.length, each.length, chunk.length, tail), values, hints.long);
  }
}

const insertTexts = new Map<string, string>();
const MOST_TEXTS = 100;

/** The same statement is the same string, so that its prepared statement is found without reading its forty thousand letters. */
function insertText(head: string, once: number, each: number, rows: number, tail: string): string {
  const key = `${rows} ${once} ${head}${tail}`;
  let text = insertTexts.get(key);
  if (text === undefined) {
    const first = Array.from({ length: once }, (_, i) => `?${i + 1},`).join('');
    text = `${head}${Array(rows)
      .fill(`(${first}${marks(each)})`)
      .join(',')}${tail}`;
    if (insertTexts.size >= MOST_TEXTS) insertTexts.clear();
    insertTexts.set(key, text);
  }
  return text;
}

type Row = Readonly<Record<string, unknown>>;

/** The columns in which any of these rows differs from what is stored of it, `before` by its place. */
export function changedColumns(rows: readonly Row[], before: readonly Row[], columns: readonly string[]): string[] {
  return columns.filter((column) => {
    // A loop: this is asked of each column of each row of a page.
    for (let i = 0; i < rows.length; i++) if ((rows[i]?.[column] ?? null) !== (before[i]?.[column] ?? null)) return true;
    return false;
  });
}

// A server reads each SELECT of a UNION as a statement of its own.
const MOST_UPDATED = 512;

/**
 * Overwrites some columns of rows that are there, each with its own values, found by `id`. SQLite writes every index anew of which a column is
 * named, and a server reads every value that it is sent: naming only what changed is a third of the work of an upsert of a wide row.
 */
export async function updateRows(
  sql: Sql,
  table: string,
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Value | undefined>>[],
): Promise<void> {
  if (columns.length === 0) return;
  const shared = columns.filter((column) => agreed(rows, [column]).length > 0);
  const each = ['id', ...columns.filter((column) => !shared.includes(column))];
  const common = shared.map((column) => rows[0]?.[column] ?? null);
  for (const chunk of powers(rows, Math.min(MOST_UPDATED, Math.floor((MAX_PARAMETERS - shared.length) / each.length)))) {
    const values: Value[] = sql.dialect === 'sqlite' ? [...common] : [];
    for (const row of chunk) for (const column of each) values.push(row[column] ?? null);
    if (sql.dialect !== 'sqlite') values.push(...common);
    await sql.run(updateText(sql.dialect, table, shared, each, chunk.length), values);
  }
}

function updateText(dialect: Sql['dialect'], table: string, shared: readonly string[], each: readonly string[], rows: number): string {
  if (dialect === 'sqlite') {
    const set = [...shared.map((column) => `${name(column)}=?`), ...each.slice(1).map((column, i) => `${name(column)}=v.column${i + 2}`)];
    const tuples = Array(rows)
      .fill(`(${marks(each.length)})`)
      .join(',');
    return `UPDATE ${name(table)} SET ${set.join(',')} FROM (VALUES ${tuples}) AS v WHERE ${name(table)}.id=v.column1`;
  }
  const first = `SELECT ${each.map((column) => `? AS ${name(column)}`).join(',')}`;
  const others = ` UNION ALL SELECT ${marks(each.length)}`.repeat(rows - 1);
  const set = [...each.slice(1).map((column) => `t.${name(column)}=v.${name(column)}`), ...shared.map((column) => `t.${name(column)}=?`)];
  return `UPDATE (${first}${others}) AS v STRAIGHT_JOIN ${name(table)} AS t ON t.id=v.id SET ${set.join(',')}`;
}

/** These columns if all rows have the same value in each of them, else none: all or none, so that a statement has few shapes. */
export function agreed(rows: readonly Readonly<Record<string, unknown>>[], columns: readonly string[]): readonly string[] {
  const [first] = rows;
  for (const row of rows) for (const column of columns) if (row[column] !== first?.[column]) return [];
  return columns;
}

/** Inserts what a SELECT yields; it needs a WHERE, or SQLite would read the tail as part of a join. */
export async function insertSelected(
  sql: Sql,
  table: string,
  columns: readonly string[],
  select: Statement,
  onClash: { unique: readonly string[]; update: readonly string[] },
): Promise<void> {
  const tail = clashTail(sql.dialect, onClash.unique, onClash.update);
  await sql.run(`INSERT INTO ${name(table)} (${names(columns)}) ${select.text}${tail}`, select.params);
}

function clashTail(dialect: Sql['dialect'], unique: readonly string[], update: readonly string[]): string {
  if (dialect === 'sqlite') {
    const set = update.map((column) => `${name(column)}=excluded.${name(column)}`).join(',');
    return ` ON CONFLICT(${names(unique)}) DO ${set ? `UPDATE SET ${set}` : 'NOTHING'}`;
  }
  const keyColumn = name(unique[0] as string);
  const set = update.map((column) => `${name(column)}=VALUES(${name(column)})`).join(',');
  return ` ON DUPLICATE KEY UPDATE ${set || `${keyColumn}=${keyColumn}`}`;
}

/** `column IN (values)` for any number of values, in as few conditions as parameters allow. */
export function* inLists(column: string, values: readonly (string | number)[]): Generator<Statement> {
  for (const chunk of chunks([...new Set(values)], MAX_PARAMETERS)) {
    const padded = padTo(chunk);
    yield { text: `${column} IN (${marks(padded.length)})`, params: padded };
  }
}

/** `WHERE column IN (values)` for any number of values, in as few statements as parameters allow. */
export async function selectIn<T = Record<string, string | number | null>>(
  sql: Sql,
  head: string,
  column: string,
  values: readonly (string | number)[],
  tail = '',
  before: readonly unknown[] = [],
): Promise<T[]> {
  const found: T[] = [];
  for (const list of inLists(column, values)) found.push(...(await sql.query<T>(`${head} ${list.text}${tail}`, [...before, ...list.params])));
  return found;
}

/** The same for a statement that changes rows; answers the rows affected. */
export async function runIn(
  sql: Sql,
  head: string,
  before: readonly unknown[],
  column: string,
  values: readonly (string | number)[],
  tail = '',
): Promise<number> {
  let affected = 0;
  for (const list of inLists(column, values)) affected += await sql.run(`${head} ${list.text}${tail}`, [...before, ...list.params]);
  return affected;
}

/** The values, the last repeated up to a power of two: a list has few shapes, so that its prepared statement is found again. */
export function padTo<T>(values: readonly T[]): readonly T[] {
  const size = 2 ** Math.ceil(Math.log2(values.length));
  return size === values.length ? values : [...values, ...Array<T>(size - values.length).fill(values[values.length - 1] as T)];
}

/** Runs of rows whose lengths are powers of two, the longest first: few statement shapes for any number of rows. */
function* powers<T>(all: readonly T[], most: number): Generator<readonly T[]> {
  const longest = 2 ** Math.floor(Math.log2(most));
  for (let from = 0; from < all.length; ) {
    const size = Math.min(longest, 2 ** Math.floor(Math.log2(all.length - from)));
    yield all.slice(from, from + size);
    from += size;
  }
}

export function* chunks<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += size) yield all.slice(i, i + size);
}

/** `(a,b) IN (…)` in the spelling that lets each engine use its index; one column is a plain IN. */
export function inTuples(dialect: Sql['dialect'], columns: readonly string[], count: number): string {
  if (columns.length === 1) return `${name(columns[0] as string)} IN (${marks(count)})`;
  const tuples = Array(count)
    .fill(`(${marks(columns.length)})`)
    .join(',');
  return `(${names(columns)}) IN (${dialect === 'sqlite' ? `VALUES ${tuples}` : tuples})`;
}

/**
 * MariaDB reads a whole table rather than make ranges of a few hundred tuples: 195 ms against 3 over 3 000 rows (10.11). Where an index
 * begins with the columns, the statement forces that index.
 */
export function byIndex({ dialect }: Pick<Sql, 'dialect'>, { indices }: Indexed, columns: readonly string[]): string {
  const index = indices.find((candidate) => columns.every((column, i) => candidate.columns[i] === column));
  return dialect === 'mariadb' && index ? ` FORCE INDEX (${name(index.name)})` : '';
}

/** Names the index to read by, where an engine would take another. */
export const usingIndex = ({ dialect }: Pick<Sql, 'dialect'>, index: string): string =>
  dialect === 'sqlite' ? ` INDEXED BY ${name(index)}` : ` FORCE INDEX (${name(index)})`;

interface Indexed {
  readonly indices: readonly { readonly name: string; readonly columns: readonly string[] }[];
}

/** Sets one column of many rows by id, each to its own value, in statements of many rows. */
export async function setById(sql: Sql, table: string, column: string, values: ReadonlyMap<string | number, Value>): Promise<void> {
  for (const chunk of chunks([...values], 400)) {
    const cases = Array(chunk.length).fill('WHEN ? THEN ?').join(' ');
    await sql.run(`UPDATE ${name(table)} SET ${name(column)}=CASE id ${cases} END WHERE id IN (${marks(chunk.length)})`, [
      ...chunk.flat(),
      ...chunk.map(([id]) => id),
    ]);
  }
}
