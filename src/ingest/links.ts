/**
 * Rules that look at referred records: for the rows of a page before they are written, and again for those that lean on a record which
 * changed. One statement for each reference and page, whatever the number of rows.
 */
import type { Content, FieldDefinition, Finding, KindDefinition, LinkRule, ReferenceDefinition } from '../../schema/definition.js';
import { ruleOf } from '../../schema/rules.js';
import { chunks, name, names, selectIn, setById, type Sql } from '../kit/sql.js';
import type { Found, KeepPorts } from './ports.js';
import type { Referred } from './references.js';
import type { Stored } from './records.js';

const AT_ONCE = 1_000;

/** Findings by record id, of rows whose reference columns are filled. @param known referred records that were read already */
export async function linkFindings(sql: Sql, kind: KindDefinition, rows: readonly Stored[], known?: Referred): Promise<Map<string, Finding[]>> {
  const found = new Map<string, Finding[]>();
  for (const [reference, rules] of byReference(kind)) {
    const led = rows.filter((row) => typeof row[reference.column] === 'string' && row.withdrawnAt === null);
    const reads = [...new Set(rules.flatMap((rule) => rule.reads))];
    const head = `SELECT ${names(['id', ...reads])} FROM ${name(reference.to().table)} WHERE`;
    const read = known?.get(reference);
    const ids = led.map((row) => String(row[reference.column])).filter((id) => !read?.has(id));
    const referred = new Map(read);
    for (const row of ids.length > 0 ? await selectIn<Stored>(sql, head, 'id', ids) : []) referred.set(String(row.id), row);
    for (const row of led) {
      const other = referred.get(row[reference.column] as string);
      for (const rule of other ? rules : []) {
        const message = rule.check(row, other as Content);
        if (message !== null) found.set(String(row.id), [...(found.get(String(row.id)) ?? []), finding(kind, rule, row, message)]);
      }
    }
  }
  return found;
}

/** Lays these findings to those that the rows have of themselves, and holds back what they block. */
export function addLinkFindings(
  found: Found[],
  kind: KindDefinition,
  written: readonly Stored[],
  findings: ReadonlyMap<string, readonly Finding[]>,
): void {
  if (findings.size === 0) return;
  const rows = new Map(written.map((row) => [String(row.id), row]));
  for (const [id, own] of findings) {
    const row = rows.get(id) as Stored;
    if (own.some((one) => one.severity === 'BLOCK')) row.blocked = 1;
    const before = found.findIndex((one) => one.recordId === id);
    const earlier = before < 0 ? [] : (found.splice(before, 1)[0] as Found).findings;
    found.push({ ...foundOf(kind, row), findings: [...earlier, ...own] });
  }
}

function byReference(kind: KindDefinition): Map<ReferenceDefinition, LinkRule[]> {
  const groups = new Map<ReferenceDefinition, LinkRule[]>();
  for (const rule of kind.linkRules) {
    const reference = kind.references.find((one) => one.name === rule.reference) as ReferenceDefinition;
    groups.set(reference, [...(groups.get(reference) ?? []), rule]);
  }
  return groups;
}

function finding(kind: KindDefinition, rule: LinkRule, row: Content, message: string): Finding {
  const field = kind.fields.find((one) => one.name === rule.field) as FieldDefinition;
  const value = field.protection === 'public' ? String(row[field.name] ?? '') : null;
  return { rule: rule.id, severity: ruleOf(rule.id).severity, field: field.name, label: field.title, message, value };
}

/** Asks the link rules of other records again that lean on these; `before` and `now` tell whether anything that a rule reads is another. */
export async function recheckLeaning(
  sql: Sql,
  ports: KeepPorts,
  kind: KindDefinition,
  before: ReadonlyMap<string, Stored>,
  now: readonly Stored[],
  at: string,
): Promise<void> {
  for (const other of ports.kinds) {
    for (const [reference, rules] of byReference(other)) {
      if (reference.to() !== kind) continue;
      const changed = now.filter((row) => {
        const old = before.get(String(row.id));
        return old && rules.some((rule) => rule.reads.some((field) => old[field] !== row[field]));
      });
      if (changed.length === 0) continue;
      const ids = changed.map((row) => String(row.id));
      const leaning = await selectIn<{ id: string }>(sql, `SELECT id FROM ${name(other.table)} WHERE`, name(reference.column), ids);
      await recheck(
        sql,
        ports,
        other,
        leaning.map((row) => row.id),
        at,
      );
    }
  }
}

/** Asks the link rules of these records again, and holds back or lets go what that changes. */
export async function recheck(sql: Sql, ports: KeepPorts, kind: KindDefinition, ids: readonly string[], at: string): Promise<void> {
  if (kind.linkRules.length === 0) return;
  const own = ['id', 'district', 'department', 'source', 'sourceKey', 'withdrawnAt', 'blocked', ...kind.references.map((one) => one.column)];
  const fields = kind.linkRules.flatMap((rule) => [rule.field, ...rule.own]);
  for (const some of chunks(ids, AT_ONCE)) {
    const head = `SELECT ${names([...new Set([...own, ...fields])])} FROM ${name(kind.table)} WHERE`;
    const rows = await selectIn<Stored>(sql, head, 'id', some, ' AND withdrawnAt IS NULL');
    const findings = await linkFindings(sql, kind, rows);
    const rules = [...new Set(kind.linkRules.map((rule) => rule.id))];
    for (const rule of rules) {
      const found = rows.flatMap((row): Found[] => {
        const mine = findings.get(String(row.id))?.filter((one) => one.rule === rule) ?? [];
        return mine.length > 0 ? [{ ...foundOf(kind, row), findings: mine }] : [];
      });
      await ports.keepFindings(sql, rule, found, some, at);
    }
    await holdOrLetGo(sql, ports, kind, rows);
  }
}

async function holdOrLetGo(sql: Sql, ports: KeepPorts, kind: KindDefinition, rows: readonly Stored[]): Promise<void> {
  const ids = rows.map((row) => String(row.id));
  const head = "SELECT DISTINCT recordId, rule FROM issues WHERE severity='BLOCK' AND";
  const blocking = await selectIn<{ recordId: string; rule: string }>(sql, head, 'recordId', ids);
  const broken = new Set(blocking.filter((row) => row.rule !== 'DUPLICATE').map((row) => row.recordId));
  const doubled = new Set(blocking.filter((row) => row.rule === 'DUPLICATE').map((row) => row.recordId));
  const next = (id: string): number => (broken.has(id) ? 1 : doubled.has(id) ? 2 : 0);
  const changed = rows.filter((row) => Number(row.blocked) !== next(String(row.id))).map((row) => String(row.id));
  if (changed.length === 0) return;
  await setById(sql, kind.table, 'blocked', new Map(changed.map((id) => [id, next(id)])));
  await ports.post(sql, kind, changed, []);
}

export const foundOf = (kind: KindDefinition, row: Stored): Omit<Found, 'findings'> => ({
  recordId: String(row.id),
  kind: kind.name,
  district: String(row.district),
  department: String(row.department),
  source: String(row.source),
  sourceKey: String(row.sourceKey).slice(0, 300),
});
