/** Retry in bulk: every returned or refused row of one code goes again, in chunks, each one transaction; cut off, what is left is asked for again. */
import type { Viewer } from '../../schema/organisation.js';
import type { RetriedRows } from '../api.js';
import { scope } from '../access/scope.js';
import type { Database } from '../db/database.js';
import { all, always, type Dialect } from '../db/predicate.js';
import { deliveriesWhere } from './delivery.js';
import { codesOf } from './go-again.js';
import { type RetryPorts, retryRows } from './retry.js';
import { mayRetry } from './states.js';

const CHUNK = 500;

export interface RetryAllPorts extends RetryPorts {
  readonly db: Database;
  readonly viewer: Viewer;
  readonly now: () => string;
}

export interface RetryRequest {
  readonly code: string;
  readonly target?: string | null;
  readonly table?: string | null;
  /** Only counts. */
  readonly dryRun?: boolean;
}

export async function retryAll(ports: RetryAllPorts, { code, target, table, dryRun = false }: RetryRequest): Promise<readonly RetriedRows[]> {
  const counts = new Map<string, RetriedRows>();
  for (const { name } of ports.targets.filter((each) => !target || each.name === target)) {
    for (let [after, more] = [0, true]; more; ) {
      const chunk = async (sql: Parameters<typeof retryRows>[0]) => {
        const rows = await deliveriesWhere(sql, chunkOf(ports.viewer, sql.dialect, name, code, table ?? null, after));
        const mine = rows.filter((row) => mayRetry(row) && (row.code === code || codesOf(row.code).includes(code)));
        if (!dryRun) await retryRows(sql, ports, mine, ports.now());
        return { rows, mine };
      };
      const { rows, mine } = await (dryRun ? ports.db.read(chunk) : ports.db.transaction(chunk));
      for (const { tableName } of mine) {
        const before = counts.get(`${name} ${tableName}`)?.rows ?? 0;
        counts.set(`${name} ${tableName}`, { target: name, table: tableName, rows: before + 1 });
      }
      more = rows.length === CHUNK;
      after = Number(rows.at(-1)?.id ?? 0);
    }
  }
  return [...counts.values()];
}

function chunkOf(viewer: Viewer, dialect: Dialect, target: string, code: string, table: string | null, after: number) {
  const where = all([
    { text: "target=? AND state IN ('RETURNED','BLOCKED')", params: [target] },
    table === null ? always : { text: 'tableName=?', params: [table] },
    // Rows of several codes, too; which of these it is, is compared outside, where both engines know capitals alike.
    { text: 'INSTR(code, ?)>0 AND id>?', params: [code, after] },
    scope(viewer, dialect, 'byOwners'),
  ]);
  return { text: `id IN (SELECT id FROM (SELECT id FROM deliveries WHERE ${where.text} ORDER BY id LIMIT ${CHUNK}) AS chunk)`, params: where.params };
}
