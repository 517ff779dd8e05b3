/**
 * Storable rows: rows of which the database refuses one are halved until it is found. It is set aside with the database's reason, the others
 * are kept. Only for what lies in a row's content: a database that is busy, full or away fails the page as it is.
 */
import { HubError } from '../../schema/errors.js';
import { dataFaultOf } from '../db/data-faults.js';
import type { Sql } from '../db/sql.js';
import { groupBy } from '../kit/group.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import { finding } from './fields.js';

/** In a transaction of its own. @param final the place moves with these rows */
type Store = (rows: readonly ReadRow[], final: boolean) => Promise<void>;

// A page of which so many are refused has a fault that is not one of its rows, and each costs some ten transactions to find.
export const MOST_REFUSED = 50;

export interface StorablePorts {
  readonly store: Store;
  /** Sets rows aside and touches nothing else: their record itself may be what the database does not let be written. */
  readonly setAside: Store;
  /** Called before they are stored in several transactions. */
  readonly beforeCut: () => Promise<void>;
  readonly mostRefused: number;
}

/** The same as `store`, for rows of which some may be refused. */
export function storable({ source }: ConfiguredStream, { store, setAside, beforeCut, mostRefused }: StorablePorts): Store {
  let refused = 0;
  const all: Store = async (rows, final) => {
    const why = await refusal(store(rows, final));
    if (why === null) return;
    if (rows.length === 0) throw new HubError('PAGE_NOT_STORABLE', { source, why });
    if (refused >= mostRefused) throw new HubError('PAGE_NOT_STORABLE', { source, why: `不接受的行超过 ${mostRefused} 行,如:${why}` });
    if (rows.length > 1) {
      await beforeCut();
      const [first, second] = halves(rows);
      await all(first, false);
      return all(second, final);
    }
    refused += 1;
    const marked = rows.map((row) => notStorable(row, why));
    if ((await refusal(store(marked, final))) === null) return;
    const still = await refusal(setAside(marked, final));
    if (still !== null) throw new HubError('PAGE_NOT_STORABLE', { source, why: still });
  };
  return all;
}

/** Why the database refused the data; null where it took them. What else it fails of is thrown. */
async function refusal(work: Promise<void>): Promise<string | null> {
  try {
    await work;
    return null;
  } catch (error) {
    const why = dataFaultOf(error);
    if (why === null) throw error;
    return why;
  }
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
