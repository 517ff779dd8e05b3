/**
 * Answers that may have changed: whether a transaction wrote what can be asked. Read off its statements: what they write is in their first
 * words. A table says itself what of it is quiet (leases, signs of life, sessions); whatever is not recognised counts as a change.
 */
import { ownTables } from '../../schema/database/tables.js';
import type { Sql } from './sql.js';

const WRITES = /^\s*(?:INSERT(?: OR IGNORE| IGNORE)? INTO|REPLACE INTO|DELETE FROM|UPDATE)\s+[`"]?(\w*)/;
const ASSIGNED = /\sSET\s+(.*?)(?:\sWHERE\s|$)/s;
const quiet = new Map(ownTables.map((table) => [table.name, table.quiet]));

/** @returns whether this statement, if it touched a row, changed what can be asked */
export function changesAnswers(text: string): boolean {
  const table = WRITES.exec(text)?.[1];
  if (table === undefined) return false;
  const columns = quiet.get(table);
  if (columns === undefined || columns === 'ALL') return columns === undefined;
  if (columns.size === 0 || !/^\s*UPDATE/.test(text)) return true;
  const set = ASSIGNED.exec(text)?.[1] ?? '';
  return ![...set.matchAll(/(?:^|,)\s*`?(\w+)`?\s*=/g)].every(([, column = '']) => columns.has(column));
}

export interface WatchedSql {
  readonly sql: Sql;
  changed(): boolean;
}

/** The same statements; once one has changed an answer, no further one is looked at. */
export function watched(sql: Sql): WatchedSql {
  let changed = false;
  return {
    sql: {
      dialect: sql.dialect,
      query(text, params) {
        if (!changed) changed = changesAnswers(text);
        return sql.query(text, params);
      },
      async run(text, params, long) {
        const rows = await sql.run(text, params, long);
        if (!changed && rows > 0) changed = changesAnswers(text);
        return rows;
      },
    },
    changed: () => changed,
  };
}

/** At the end of a transaction that changed an answer. */
export const RAISE_ASKED = 'UPDATE write_turn SET asked=taken WHERE id=1';

/** What an answer hangs on as far as the store goes: the same text, the same answers. By primary key. */
export async function answersAt(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ epoch: string; asked: number | string }>('SELECT epoch, asked FROM write_turn WHERE id=1');
  return `${row?.epoch}:${row?.asked}`;
}
