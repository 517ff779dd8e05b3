/** Following clocks: which noted clocks run is written in the transaction that writes the records they hang on; what is open stays as small as it is. */
import { type NotedClock, runningClocks } from '../../schema/database/running-clocks.js';
import { openClocks } from '../../schema/database/tables/work.js';
import { deadlines } from '../../schema/deadlines.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { inLists, name, runIn, type Sql, selectIn } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';

type Stored = Readonly<Record<string, string | number | null>>;
type Before = ReadonlyMap<string, Stored>;

const noted = deadlines.flatMap(({ name: clock, observed }) => (observed.how === 'NOTED' ? [{ clock, observed }] : []));

/** @param kinds all, for their tables @param before rows as they were, by id */
export async function followClocks(
  sql: Sql,
  kinds: readonly KindDefinition[],
  kind: KindDefinition,
  rows: readonly Stored[],
  before: Before = new Map(),
): Promise<void> {
  for (const { clock, observed } of noted) {
    const ids = await concerned(sql, kinds, observed, kind.name, rows, before);
    if (ids.length > 0) await note(sql, clock, observed, ids);
  }
}

/** Records whose clock may have started or ended by these rows. */
async function concerned(
  sql: Sql,
  kinds: readonly KindDefinition[],
  observed: NotedClock,
  kind: string,
  rows: readonly Stored[],
  before: Before,
): Promise<string[]> {
  const ids = observed.kind === kind ? rows.map(({ id }) => String(id)) : [];
  const { basis, endedBy } = observed;
  const both = [...rows, ...before.values()];
  const others = [
    ...(basis?.kind === kind ? [{ keys: basis.keys, rows: both.filter((row) => row[basis.day] ?? null) }] : []),
    ...(endedBy?.kind === kind ? [{ keys: endedBy.keys, rows: both }] : []),
  ];
  const subject = kinds.find((each) => each.name === observed.kind);
  if (!subject) return [];
  for (const other of others) ids.push(...(await byKeys(sql, subject.table, other.keys, other.rows)));
  return [...new Set(ids)];
}

/** By the last of the keys alone, which leads to few: one more than need be is looked at in vain. */
async function byKeys(sql: Sql, table: string, keys: readonly (readonly [string, string])[], rows: readonly Stored[]): Promise<string[]> {
  const [own, other] = keys.at(-1) as readonly [string, string];
  const values = [...new Set(rows.flatMap((row) => row[other] ?? []))].map(String);
  if (values.length === 0) return [];
  return (await selectIn<{ id: string }>(sql, `SELECT id FROM ${name(table)} WHERE`, own, values)).map(({ id }) => id);
}

interface Running {
  readonly recordId: string;
  readonly startDay: string;
}

async function note(sql: Sql, clock: string, observed: NotedClock, ids: readonly string[]): Promise<void> {
  const running = new Map<string, string>();
  for (const list of inLists('s.id', ids)) {
    const { text, params } = runningClocks(observed, ` AND ${list.text}`);
    for (const { recordId, startDay } of await sql.query<Running>(text, [...params, ...list.params])) running.set(recordId, startDay);
  }
  const head = 'SELECT recordId, startDay FROM open_clocks WHERE clock=? AND';
  const known = new Map((await selectIn<Running>(sql, head, 'recordId', ids, '', [clock])).map(({ recordId, startDay }) => [recordId, startDay]));
  const over = [...known.keys()].filter((id) => !running.has(id));
  if (over.length > 0) await runIn(sql, 'DELETE FROM open_clocks WHERE clock=? AND', [clock], 'recordId', over);
  const changed = [...running].flatMap(([recordId, startDay]) => (known.get(recordId) === startDay ? [] : [{ clock, recordId, startDay }]));
  if (changed.length > 0) await insertInto(sql, openClocks, changed, { unique: ['clock', 'recordId'], update: ['startDay'] });
}
