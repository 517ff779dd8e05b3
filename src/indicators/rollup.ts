/** Rollups: stale days are counted again from the records, never incremented; a mark and its count change in one transaction. */
import { rollups, staleDays } from '../../schema/database/tables/indicators.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Database } from '../db/database.js';
import { newId } from '../kit/ids.js';
import { recountMarginals } from './marginals.js';
import { insertInto } from '../db/table-rows.js';
import { insertSelected, inTuples, marks, type Sql, type Statement } from '../db/sql.js';
import { type CountingTarget, daysOf, MEASURES, type Measure, monthOf, measuresOf } from './measures.js';

interface Key {
  readonly kind: string;
  readonly district: string;
  readonly department: string;
  readonly day: string;
}

type MarkedKey = Key & { readonly mark: string };
type Stored = Readonly<Record<string, string | number | null>>;
const KEY = ['kind', 'district', 'department', 'day'] as const;
const CHUNK = 400;
const LOOK = 25 * CHUNK;

export async function markStale(sql: Sql, keys: readonly Key[]): Promise<void> {
  const mark = newId();
  const distinct = new Map<string, Key & { mark: string }>();
  for (const { kind, district, department, day } of keys)
    distinct.set(`${kind} ${district} ${department} ${day}`, { kind, district, department, day, mark });
  const rows = [...distinct.values()];
  await insertInto(sql, staleDays, rows, { unique: KEY, update: ['mark'] });
}

// The mark of a day on which deliveries were decided and no record changed: what is accepted is counted again, and nothing else.
const DECIDED = 'decided';

/** The same in one statement, for the days of the deliveries that `FROM … WHERE …` says: they were decided. What is marked already stays so. */
export async function markDecidedOf(sql: Sql, rows: Statement): Promise<void> {
  const select = { text: `SELECT DISTINCT ?, ${KEY.join(', ')} ${rows.text}`, params: [DECIDED, ...rows.params] };
  // The kind is the same: MariaDB finds a column that it is to leave as it is ambiguous here.
  await insertSelected(sql, 'stale_days', ['mark', ...KEY], select, { unique: KEY, update: ['kind'] });
}

export function staleKeys(kind: KindDefinition, rows: readonly Stored[]): Key[] {
  const keys: Key[] = [];
  for (const row of rows)
    for (const day of daysOf(kind, row)) keys.push({ kind: kind.name, district: String(row.district), department: String(row.department), day });
  return keys;
}

/** Counts every stale day again, a few hundred in a transaction. Answers how many there were. */
export async function rollUp(db: Database, kinds: readonly KindDefinition[], targets: readonly CountingTarget[]): Promise<number> {
  let counted = 0;
  for (const kind of kinds) {
    for (let read = LOOK; read === LOOK; ) {
      const keys = await db.read((sql) => staleOf(sql, kind));
      read = keys.length;
      for (const some of chunksOf(keys)) await db.transaction((sql) => recount(sql, kind, targets, some));
      counted += read;
    }
  }
  return counted;
}

// A month of a department is never cut, or all its records would be counted twice. Of so many at most, for other writers wait meanwhile: at two
// million acts each has some 1 400 records, and a whole month's days in one transaction took 6 s.
const MONTHS = 25;

function* chunksOf(keys: readonly MarkedKey[]): Generator<MarkedKey[]> {
  let some: MarkedKey[] = [];
  let [last, months] = ['', 0];
  for (const key of keys) {
    const own = `${key.district} ${monthOf(key.day)} ${key.department}`;
    if (own !== last) {
      if (some.length >= CHUNK || months === MONTHS) {
        yield some;
        [some, months] = [[], 0];
      }
      [last, months] = [own, months + 1];
    }
    some.push(key);
  }
  if (some.length > 0) yield some;
}

const staleOf = (sql: Sql, kind: KindDefinition): Promise<MarkedKey[]> =>
  sql.query<MarkedKey>(
    'SELECT kind, district, department, day, mark FROM stale_days WHERE kind=? ORDER BY district, SUBSTR(day, 1, 7), department, day LIMIT ?',
    [kind.name, LOOK],
  );

/** How many wait to be counted. */
export async function staleCount(sql: Sql): Promise<number> {
  const [row] = await sql.query<{ n: number }>('SELECT COUNT(*) AS n FROM stale_days');
  return Number(row?.n ?? 0);
}

async function recount(sql: Sql, kind: KindDefinition, targets: readonly CountingTarget[], keys: readonly MarkedKey[]): Promise<void> {
  const measures = measuresOf(kind, targets);
  const decided = keys.filter(({ mark }) => mark === DECIDED);
  const changed = keys.filter(({ mark }) => mark !== DECIDED);
  await recountMeasures(sql, kind, measures, targets, changed);
  const ofDeliveries = measures.filter((measure) => measure.ofDeliveries);
  // Between reading the marks and here a record may have changed on such a day: then it stays marked.
  await recountMeasures(sql, kind, ofDeliveries, targets, decided, DECIDED);
}

/** @param mark those that have another by now are counted, and stay marked */
async function recountMeasures(
  sql: Sql,
  kind: KindDefinition,
  measures: readonly Measure[],
  targets: readonly CountingTarget[],
  keys: readonly Key[],
  mark: string | null = null,
): Promise<void> {
  if (keys.length === 0) return;
  const tuples = keys.flatMap((key) => [key.day, key.district, key.department]);
  const where = inTuples(sql.dialect, ['day', 'district', 'department'], keys.length);
  const marked = mark === null ? [] : [mark];
  await sql.run(`DELETE FROM stale_days WHERE kind=? AND ${where}${mark === null ? '' : ' AND mark=?'}`, [kind.name, ...tuples, ...marked]);
  if (measures.length === 0) return;
  const names = [...new Set([...(mark === DECIDED ? [] : MEASURES), ...measures.map((measure) => measure.name)])];
  // By measure too, so that the key of the table finds them.
  await sql.run(`DELETE FROM rollups WHERE kind=? AND measure IN (${marks(names.length)}) AND ${where}`, [kind.name, ...names, ...tuples]);
  const counted = new Map<string, readonly (Key & { total: number })[]>();
  for (const measure of measures) {
    const known = measure.sameAs === undefined ? undefined : counted.get(measure.sameAs);
    const counts =
      known ??
      (await sql.query<Key & { total: number }>(
        `SELECT day, district, department, COUNT(*) AS total FROM (${measure.rows}) AS m WHERE ${where} GROUP BY day, district, department`,
        [...measure.params, ...tuples],
      ));
    counted.set(measure.name, counts);
    const rows = counts.map((count) => ({ ...count, kind: kind.name, measure: measure.name, total: Number(count.total) }));
    await insertInto(sql, rollups, rows, { unique: ['kind', 'measure', 'district', 'department', 'day'], update: ['total'] });
  }
  await addUpMonths(sql, kind, names, keys);
  await recountMarginals(sql, kind, targets, keys, mark === DECIDED);
}

/** Adds the touched months up anew from their days. */
async function addUpMonths(sql: Sql, kind: KindDefinition, measures: readonly string[], keys: readonly Key[]): Promise<void> {
  const touched = new Map(keys.map((key) => [`${key.district} ${monthOf(key.day)}`, { district: key.district, month: monthOf(key.day) }]));
  for (const { district, month } of touched.values()) {
    const where = `kind=? AND measure IN (${marks(measures.length)}) AND district=? AND month=?`;
    await sql.run(`DELETE FROM rollup_months WHERE ${where}`, [kind.name, ...measures, district, month]);
    await sql.run(
      `INSERT INTO rollup_months (kind, measure, district, month, total) SELECT kind, measure, district, ?, SUM(total) FROM rollups
       WHERE kind=? AND measure IN (${marks(measures.length)}) AND district=? AND day BETWEEN ? AND ? GROUP BY kind, measure, district`,
      [month, kind.name, ...measures, district, `${month}-00`, `${month}-99`],
    );
  }
}
