/**
 * Storable rows: rows of which the database refuses one are halved until it is found. It is set aside with the database's reason, the others
 * are kept. Only for what lies in a row's content: a database that is busy, full or away fails the page as it is.
 */
import { dataFaultOf } from '../db/data-faults.js';
import type { Sql } from '../db/sql.js';
import { groupBy } from '../kit/group.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import { finding } from './fields.js';
import { addCounts, type UpsertCounts } from './upsert-counts.js';

type Store = (rows: readonly ReadRow[], final: boolean) => Promise<UpsertCounts>;

// A page of which so many are refused has a fault that is not one of its rows, and each costs some ten transactions to find.
const MOST_REFUSED = 50;

/** The same, for rows of which some may be refused. @param beforeCut called before they are stored in several transactions */
export function storable(store: Store, beforeCut: () => Promise<void>): Store {
  let refused = 0;
  const all: Store = async (rows, final) => {
    try {
      return await store(rows, final);
    } catch (error) {
      const why = dataFaultOf(error);
      if (why === null || rows.length === 0 || refused >= MOST_REFUSED) throw error;
      if (rows.length > 1) {
        await beforeCut();
        const [first, second] = halves(rows);
        const counts = await all(first, false);
        addCounts(counts, await all(second, final));
        return counts;
      }
      refused += 1;
      return store(
        rows.map((row) => notStorable(row, why)),
        final,
      );
    }
  };
  return all;
}

/** Rows of one key stay together as long as there are others: which of them stands for it is decided among them. */
function halves(rows: readonly ReadRow[]): [ReadRow[], ReadRow[]] {
  const byKey = [...groupBy(rows, ({ keyDigest }) => keyDigest).values()];
  const groups = byKey.length > 1 ? byKey : rows.map((row) => [row]);
  const middle = Math.ceil(groups.length / 2);
  return [groups.slice(0, middle).flat(), groups.slice(middle).flat()];
}

function notStorable(row: ReadRow, why: string): ReadRow {
  const found = finding('NOT_STORABLE', '', '整行', `数据库不接受这一行:${why}`, null);
  return { ...row, unreadable: true, findings: [found, ...row.findings] };
}

/** Rows of a stream that the database refused and that are still to be stored. */
export async function notStored(sql: Sql, { source, kind }: ConfiguredStream): Promise<number> {
  const text = "SELECT COUNT(*) AS n FROM quarantine WHERE source=? AND kind=? AND rule='NOT_STORABLE'";
  const [row] = await sql.query<{ n: number }>(text, [source, kind.name]);
  return Number(row?.n ?? 0);
}
