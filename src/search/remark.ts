/** Marks anew what an older hub made findable, a block of entries in a transaction; until then a search reads those blocks through. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Database } from '../db/database.js';
import { name, names, selectIn, type Sql } from '../db/sql.js';
import { firstOf, lastOf, UNMARKED } from './blocks.js';
import { searchedFields } from '../../schema/kind/searched-fields.js';
import { makeFindable, type SearchableRow } from './entries.js';

/** Half a minute of a busy server's time, so that a store of a million is through within some passes. */
const BLOCKS = 100;

export async function remark(db: Pick<Database, 'read' | 'transaction'>, kinds: readonly KindDefinition[], signal: AbortSignal): Promise<void> {
  const text = `SELECT block FROM search_blocks WHERE slice=? ORDER BY block DESC LIMIT ${BLOCKS}`;
  const blocks = await db.read((sql) => sql.query<{ block: number }>(text, [UNMARKED]));
  for (const { block } of blocks) {
    if (signal.aborted) return;
    await db.transaction((sql) => remarkBlock(sql, kinds, Number(block)));
  }
}

async function remarkBlock(sql: Sql, kinds: readonly KindDefinition[], block: number): Promise<void> {
  const within = [firstOf(block), lastOf(block)];
  const entries = await sql.query<{ recordId: string; kind: string }>('SELECT recordId, kind FROM search_texts WHERE number BETWEEN ? AND ?', within);
  for (const kind of kinds) {
    const ids = entries.filter((entry) => entry.kind === kind.name).map((entry) => entry.recordId);
    if (ids.length === 0) continue;
    const columns = ['id', 'district', 'department', 'withdrawnAt', ...searchedFields(kind).map((field) => field.name)];
    await makeFindable(sql, kind, await selectIn<SearchableRow>(sql, `SELECT ${names(columns)} FROM ${name(kind.table)} WHERE`, 'id', ids));
  }
  await sql.run('DELETE FROM search_blocks WHERE slice=? AND block=?', [UNMARKED, block]);
}
