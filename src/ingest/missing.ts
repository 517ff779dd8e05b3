/** Missing rows: records whose key a whole sweep has not met. That is told on the record, since when, and withdraws nothing. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, selectIn, type Sql } from '../db/sql.js';
import type { ConfiguredStream } from './configured-stream.js';
import { finding } from './fields.js';
import { foundOf } from './findings.js';
import type { RecordFindings } from './ports.js';
import type { Stored } from './records.js';
import type { StorePorts } from './store-page.js';
import { PARTS, sweptOf } from './swept-keys.js';

const AT_ONCE = 2_000;

/** @param since when the sweep began: what was stored later may have come after its keys had been read */
export async function tellMissing(stream: ConfiguredStream, since: string, ports: StorePorts, at: string): Promise<void> {
  for (const part of PARTS) {
    const isMet = await ports.db.read((sql) => sweptOf(sql, stream, part));
    for (let after = part; ; ) {
      const rows = await ports.db.read((sql) => stored(sql, stream, after, part));
      await ports.db.transaction((sql) => tell(sql, stream.kind, rows, (row) => isMet(String(row.sourceKeyDigest)), since, ports, at));
      if (rows.length < AT_ONCE) break;
      after = String(rows.at(-1)?.sourceKeyDigest);
    }
  }
}

function stored(sql: Sql, { kind, source }: ConfiguredStream, after: string, part: string): Promise<Stored[]> {
  const columns = 'id, district, department, source, sourceKey, sourceKeyDigest, ingestedAt';
  const range = 'source=? AND sourceKeyDigest>? AND sourceKeyDigest<? AND withdrawnAt IS NULL';
  return sql.query<Stored>(`SELECT ${columns} FROM ${name(kind.table)} WHERE ${range} ORDER BY sourceKeyDigest LIMIT ${AT_ONCE}`, [
    source,
    after,
    // Behind every digest that begins with this letter.
    `${part}~`,
  ]);
}

async function tell(
  sql: Sql,
  kind: KindDefinition,
  rows: readonly Stored[],
  isMet: (row: Stored) => boolean,
  since: string,
  ports: StorePorts,
  at: string,
): Promise<void> {
  if (rows.length === 0) return;
  await ports.assertLease?.(sql);
  const missing = rows.filter((row) => !isMet(row) && String(row.ingestedAt) < since);
  const head = "SELECT DISTINCT recordId FROM issues WHERE rule='MISSING_AT_SOURCE' AND";
  const told = await selectIn<{ recordId: string }>(
    sql,
    head,
    'recordId',
    rows.map(({ id }) => String(id)),
  );
  if (missing.length === 0 && told.length === 0) return;
  const found = missing.map((row): RecordFindings => ({ ...foundOf(kind, row), findings: [gone(since)] }));
  await ports.saveFindings(sql, 'MISSING_AT_SOURCE', found, [...missing.map(({ id }) => String(id)), ...told.map(({ recordId }) => recordId)], at);
}

const gone = (since: string) => finding('MISSING_AT_SOURCE', 'sourceKey', '主键', `数据源中已没有这一行,也没有标明撤回(核对于 ${since})`, null);
