/**
 * Retry in bulk: every returned or refused row of one code goes again, in chunks, each one transaction; cut off, what is left is asked for again.
 * Where a person has looked at what it would be, it is exactly that in one transaction, or nothing.
 */
import { createHash } from 'node:crypto';
import { HubError } from '../../schema/errors.js';
import type { Viewer } from '../../schema/organisation.js';
import type { RetriedRows, RetryPreview, RetryRequest } from '../api.js';
import { scope } from '../access/scope.js';
import type { Database, Sql } from '../db/database.js';
import { all, always, type Dialect } from '../db/predicate.js';
import { type Delivery, deliveriesWhere } from './delivery.js';
import { codesOf } from './go-again.js';
import { type RetryPorts, retryRows } from './retry.js';
import { mayRetry } from './states.js';

const CHUNK = 500;
const SAMPLES = 10;
// One transaction keeps everybody who writes waiting: so many rows take about a second.
export const MOST_SEEN = 5_000;

export interface RetryAllPorts extends RetryPorts {
  readonly db: Database;
  readonly viewer: Viewer;
  readonly now: () => string;
}

export async function retryAll(
  ports: RetryAllPorts,
  request: RetryRequest & { readonly dryRun?: boolean; readonly snapshot?: string | null },
): Promise<readonly RetriedRows[]> {
  const { dryRun = false, snapshot = null } = request;
  if (snapshot !== null) return asSeen(ports, request, snapshot);
  const counts = new Map<string, RetriedRows>();
  for (const { name } of ports.targets.filter((each) => !request.target || each.name === request.target)) {
    for (let [after, more] = [0, true]; more; ) {
      const chunk = async (sql: Sql) => {
        const { rows, mine } = await chunkAt(sql, ports.viewer, name, request, after);
        if (!dryRun) await retryRows(sql, ports, mine, ports.now());
        return { rows, mine };
      };
      const { rows, mine } = await (dryRun ? ports.db.read(chunk) : ports.db.transaction(chunk));
      count(counts, name, mine);
      more = rows.length === CHUNK;
      after = Number(rows.at(-1)?.id ?? 0);
    }
  }
  return [...counts.values()];
}

/** What it would be now, with a number that is another as soon as one row of it is. */
export async function retryPreview(ports: Omit<RetryAllPorts, 'now'>, request: RetryRequest): Promise<RetryPreview> {
  return ports.db.read(async (sql) => {
    const rows = await allOf(sql, ports, request);
    return { rows: rows.length, snapshot: snapshotOf(rows), samples: rows.slice(0, SAMPLES).map(({ id }) => Number(id)) };
  }, 'aside');
}

/** @throws CHANGED_MEANWHILE where one row came, left or changed since it was looked at: nothing is done then */
async function asSeen(ports: RetryAllPorts, request: RetryRequest, snapshot: string): Promise<readonly RetriedRows[]> {
  return ports.db.transaction(async (sql) => {
    const rows = await allOf(sql, ports, request);
    const now = snapshotOf(rows);
    if (now !== snapshot) throw new HubError('CHANGED_MEANWHILE', { what: '要重推的行', expected: rowsIn(snapshot), now: rowsIn(now) });
    if (rows.length > MOST_SEEN) throw new HubError('BAD_ARGUMENT', { name: 'snapshot', why: `一次最多重推 ${MOST_SEEN} 行,请再按部门或数据类分开` });
    const counts = new Map<string, RetriedRows>();
    for (let from = 0; from < rows.length; from += CHUNK) await retryRows(sql, ports, rows.slice(from, from + CHUNK), ports.now());
    for (const target of new Set(rows.map((row) => row.target)))
      count(
        counts,
        target,
        rows.filter((row) => row.target === target),
      );
    return [...counts.values()];
  });
}

const rowsIn = (snapshot: string): string => `${/^\d{1,9}(?=-)/.exec(snapshot)?.[0] ?? '?'} 行`;

const snapshotOf = (rows: readonly Delivery[]): string =>
  `${rows.length}-${createHash('sha256')
    .update(rows.map(({ id, updatedAt, state }) => `${id} ${updatedAt} ${state}\n`).join(''))
    .digest('hex')
    .slice(0, 32)}`;

/** One more than may be sent at once, so that more are told and never read. */
async function allOf(sql: Sql, ports: Pick<RetryAllPorts, 'targets' | 'viewer'>, request: RetryRequest): Promise<Delivery[]> {
  const found: Delivery[] = [];
  for (const { name } of ports.targets.filter((each) => !request.target || each.name === request.target)) {
    for (let [after, more] = [0, true]; more && found.length <= MOST_SEEN; ) {
      const { rows, mine } = await chunkAt(sql, ports.viewer, name, request, after);
      found.push(...mine);
      more = rows.length === CHUNK;
      after = Number(rows.at(-1)?.id ?? 0);
    }
  }
  return found.slice(0, MOST_SEEN + 1);
}

function count(counts: Map<string, RetriedRows>, target: string, rows: readonly Delivery[]): void {
  for (const { tableName } of rows) {
    const before = counts.get(`${target} ${tableName}`)?.rows ?? 0;
    counts.set(`${target} ${tableName}`, { target, table: tableName, rows: before + 1 });
  }
}

async function chunkAt(
  sql: Sql,
  viewer: Viewer,
  target: string,
  request: RetryRequest,
  after: number,
): Promise<{ readonly rows: readonly Delivery[]; readonly mine: readonly Delivery[] }> {
  const { code } = request;
  const rows = await deliveriesWhere(sql, chunkOf(viewer, sql.dialect, target, request, after));
  return { rows, mine: rows.filter((row) => mayRetry(row) && (row.code === code || codesOf(row.code).includes(code))) };
}

function chunkOf(viewer: Viewer, dialect: Dialect, target: string, { code, state, ...where }: RetryRequest, after: number) {
  const also = (column: string, value: string | null | undefined) =>
    value === null || value === undefined ? always : { text: `${column}=?`, params: [value] };
  const which = all([
    { text: "target=? AND state IN ('RETURNED','BLOCKED')", params: [target] },
    also('tableName', where.table || null),
    ...[also('state', state), also('kind', where.kind), also('district', where.district), also('department', where.department)],
    also('field', where.field),
    // Rows of several codes, too; which of these it is, is compared outside, where both engines know capitals alike.
    { text: 'INSTR(code, ?)>0 AND id>?', params: [code, after] },
    scope(viewer, dialect, 'byOwners'),
  ]);
  return {
    text: `id IN (SELECT id FROM (SELECT id FROM deliveries${dialect === 'mariadb' ? ' FORCE INDEX (deliveries_due)' : ''} WHERE ${which.text} ORDER BY id LIMIT ${CHUNK}) AS chunk)`,
    params: which.params,
  };
}
