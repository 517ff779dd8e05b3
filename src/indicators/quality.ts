/**
 * Quality report of a period: how many records of each department pass, which rules hold the others back, and what the province returned that
 * was let through here. Records count by their own day. What passes is counted from the rollups, what does not from the findings, which are few.
 */
import type { City, Viewer } from '../../schema/organisation.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type CountedOwners, countedOwners, ofOwners } from '../access/scope.js';
import type { QualityReport } from '../api.js';
import { marks, name, type Sql, usingIndex } from '../db/sql.js';

interface Span extends CountedOwners {
  readonly from: string;
  readonly to: string;
}

export async function qualityOf(
  sql: Sql,
  at: { readonly city: City; readonly kinds: readonly KindDefinition[]; readonly targets: readonly string[] },
  viewer: Viewer,
  period: { readonly from: string; readonly to: string },
): Promise<QualityReport> {
  const owners = countedOwners(viewer, at.city.districts);
  const kinds = at.kinds.filter((kind) => kind.origin === 'district');
  const span = { ...period, ...owners };
  if (owners.districts.length === 0) return { ...period, records: 0, passed: 0, departments: [], rules: [], letThrough: [] };
  const records = await recordsBy(sql, kinds, span);
  const held = await blockedBy(sql, kinds, span);
  const departments = [...records.values()]
    .map((row) => ({ ...row, passed: row.records - (held.departments.get(keyOf(row)) ?? 0) }))
    .sort((a, b) => b.records - b.passed - (a.records - a.passed) || (a.department < b.department ? -1 : 1));
  const sum = (field: 'records' | 'passed'): number => departments.reduce((total, row) => total + row[field], 0);
  return {
    ...period,
    records: sum('records'),
    passed: sum('passed'),
    departments,
    rules: [...held.rules].map(([rule, count]) => ({ rule, records: count })).sort((a, b) => b.records - a.records || (a.rule < b.rule ? -1 : 1)),
    letThrough: await letThrough(sql, kinds, at.targets, span),
  };
}

interface OfDepartment {
  readonly district: string;
  readonly department: string;
  readonly records: number;
}

const keyOf = (row: { readonly district: string; readonly department: string }): string => `${row.district} ${row.department}`;

/** Live records by department. One statement, so that none is missed between a stale mark and its count. */
async function recordsBy(sql: Sql, kinds: readonly KindDefinition[], span: Span): Promise<Map<string, OfDepartment>> {
  const { from, to } = span;
  const own = ofOwners(span);
  const within = (table: string): string => `${table}.day BETWEEN ? AND ? AND ${ofOwners(span, table).text}`;
  const counted = `SELECT r.district, r.department, SUM(r.total) AS n FROM rollups r WHERE r.measure='live' AND r.kind IN (${marks(kinds.length)})
    AND ${within('r')} AND NOT EXISTS (SELECT 1 FROM stale_days s
      WHERE s.kind=r.kind AND s.district=r.district AND s.department=r.department AND s.day=r.day) GROUP BY r.district, r.department`;
  const stale = kinds.map(
    (kind) => `SELECT c.district, c.department, COUNT(*) AS n FROM stale_days s CROSS JOIN ${name(kind.table)} c
      ON c.day=s.day AND c.district=s.district AND c.department=s.department AND c.withdrawnAt IS NULL
      WHERE s.kind=? AND ${within('s')} GROUP BY c.district, c.department`,
  );
  const rows = await sql.query<{ district: string; department: string; n: number | string }>([counted, ...stale].join(' UNION ALL '), [
    ...kinds.map((kind) => kind.name),
    from,
    to,
    ...own.params,
    ...kinds.flatMap((kind) => [kind.name, from, to, ...own.params]),
  ]);
  const found = new Map<string, OfDepartment>();
  for (const { district, department, n } of rows) {
    const key = keyOf({ district, department });
    found.set(key, { district, department, records: (found.get(key)?.records ?? 0) + Number(n) });
  }
  return found;
}

/** Live records that a finding holds back, each once for its department and once for each rule. */
async function blockedBy(sql: Sql, kinds: readonly KindDefinition[], span: Span) {
  const { from, to } = span;
  const seen = ofOwners(span, 'r');
  const departments = new Map<string, number>();
  const rules = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string, n: number | string): void => void counts.set(key, (counts.get(key) ?? 0) + Number(n));
  const params = kinds.flatMap((kind) => [kind.name, from, to, ...seen.params]);
  const each = (columns: string): string =>
    kinds
      .map(
        (kind) => `SELECT ${columns}, COUNT(DISTINCT r.id) AS n FROM issues i CROSS JOIN ${name(kind.table)} r ON r.id=i.recordId
        WHERE i.kind=? AND i.severity='BLOCK' AND r.withdrawnAt IS NULL AND r.day BETWEEN ? AND ? AND ${seen.text}
        GROUP BY ${columns}`,
      )
      .join(' UNION ALL ');
  const own = await sql.query<{ district: string; department: string; n: number | string }>(each('r.district, r.department'), params);
  for (const row of own) add(departments, keyOf(row), row.n);
  for (const row of await sql.query<{ rule: string; n: number | string }>(each('i.rule'), params)) add(rules, row.rule, row.n);
  return { departments, rules };
}

async function letThrough(sql: Sql, kinds: readonly KindDefinition[], targets: readonly string[], span: Span) {
  const { from, to } = span;
  const own = ofOwners(span);
  if (targets.length === 0) return [];
  const rows = await sql.query<{ target: string; kind: string; code: string | null; field: string | null; n: number | string }>(
    // By state: few are returned, whereas the period has every row that its index leads to.
    `SELECT target, kind, code, field, COUNT(*) AS n FROM deliveries${usingIndex(sql, 'deliveries_due')} WHERE target IN (${marks(targets.length)})
     AND state='RETURNED' AND kind IN (${marks(kinds.length)}) AND day BETWEEN ? AND ? AND ${own.text} GROUP BY target, kind, code, field ORDER BY n DESC, target, kind, code, field`,
    [...targets, ...kinds.map((kind) => kind.name), from, to, ...own.params],
  );
  return rows.map(({ n, ...row }) => ({ ...row, rows: Number(n) }));
}
