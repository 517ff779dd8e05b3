/**
 * Duplicate check: findings of records that share their natural key with an earlier one. Blocked where that belongs to another source, else
 * left to the province.
 */
import type { Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, type Sql, selectIn } from '../db/sql.js';
import { foundOf } from './findings.js';
import type { RecordFindings, IngestPorts } from './ports.js';
import type { Stored } from './records.js';

export interface Changed {
  readonly written: readonly Stored[];
  /** Other records whose earlier holder is another now, or none. */
  readonly changedHolders: readonly string[];
  /** Records that may have had such a finding before. */
  readonly checkedBefore: readonly string[];
}

const RULE = 'DUPLICATE';

export async function noteDuplicates(sql: Sql, kind: KindDefinition, ports: IngestPorts, changed: Changed, now: string): Promise<void> {
  const head = `SELECT id, source, sourceKey, twinId, district, department FROM ${name(kind.table)} WHERE`;
  const others = changed.changedHolders.length > 0 ? await selectIn<Stored>(sql, head, 'id', changed.changedHolders) : [];
  const doubled = [...changed.written, ...others].filter((row) => typeof row.twinId === 'string');
  const checkedBefore = [...changed.checkedBefore, ...changed.changedHolders];
  if (doubled.length === 0 && checkedBefore.length === 0) return;
  const holderIds = doubled.map((row) => String(row.twinId));
  const sources = new Map((holderIds.length > 0 ? await selectIn<Stored>(sql, head, 'id', holderIds) : []).map((row) => [row.id, row.source]));
  const found = doubled.map(
    (row): RecordFindings => ({
      ...foundOf(kind, row),
      findings: [finding(kind, sources.get(String(row.twinId)) !== row.source)],
    }),
  );
  await ports.saveFindings(sql, RULE, found, checkedBefore, now);
}

function finding(kind: KindDefinition, foreign: boolean): Finding {
  return {
    rule: RULE,
    severity: foreign ? 'BLOCK' : 'WARN',
    field: kind.naturalKey.join('+'),
    label: kind.naturalKey.map((key) => kind.fields.find((field) => field.name === key)?.title ?? key).join('+'),
    message: foreign ? '另一数据源已有相同编号的记录,本条不上报;如需改由本数据源上报,请由管理员确认' : '同一数据源内编号重复,按先后上报,由省平台裁定',
    value: null,
  };
}
