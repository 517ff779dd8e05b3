/** Revalidation: checks stored records again, because others changed, because a day has come, or because the profile is another. */
import type { Content, Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import { chunks, name, names, selectIn, setById, type Sql } from '../db/sql.js';
import { foundOf } from './findings.js';
import type { RecordFindings, IngestPorts } from './ports.js';
import { childrenOf, loadByIds, type Stored } from './records.js';
import { crossRecordFindings } from './cross-record-rules.js';

const AT_ONCE = 1_000;

const setRules = (kind: KindDefinition) => [...kind.linkRules, ...kind.lookupRules, ...kind.numberRules];

/** Checks the cross-record rules again, and blocks or releases the records for which the outcome changed. */
export async function revalidate(sql: Sql, ports: IngestPorts, kind: KindDefinition, ids: readonly string[], at: string): Promise<void> {
  const rules = setRules(kind);
  if (rules.length === 0 || ids.length === 0) return;
  const stamp = [
    'id',
    'district',
    'department',
    'day',
    'source',
    'sourceKey',
    'withdrawnAt',
    'firstCommit',
    'blocked',
    'twinId',
    ...kind.references.map((reference) => reference.column),
  ];
  const fields = [
    ...[...kind.linkRules, ...kind.lookupRules].flatMap((rule) => [rule.field, ...rule.own]),
    ...kind.lookupRules.map((rule) => rule.within.own),
    ...kind.numberRules.flatMap((rule) => rule.fields),
  ];
  for (const some of chunks([...new Set(ids)], AT_ONCE)) {
    const head = `SELECT ${names([...new Set([...stamp, ...fields])])} FROM ${name(kind.table)} WHERE`;
    const rows = await selectIn<Stored>(sql, head, 'id', some, ' AND withdrawnAt IS NULL');
    const findings = await crossRecordFindings(sql, kind, rows);
    for (const rule of new Set(rules.map((candidate) => candidate.id))) {
      const found = rows.flatMap((row): RecordFindings[] => {
        const ofRule = findings.get(String(row.id))?.filter((candidate) => candidate.rule === rule) ?? [];
        return ofRule.length > 0 ? [{ ...foundOf(kind, row), findings: ofRule }] : [];
      });
      await ports.saveFindings(sql, rule, found, some, at);
    }
    const changed = new Set(await holdOrLetGo(sql, kind, rows));
    await plan(
      sql,
      ports,
      kind,
      rows.filter((row) => changed.has(String(row.id))),
    );
  }
}

/** Checks the kind's own rules and the profiles of stored records again; findings made while reading the raw row stay. */
export async function revalidateRows(sql: Sql, ports: IngestPorts, kind: KindDefinition, ids: readonly string[], at: string): Promise<void> {
  const rows = (await loadByIds(sql, kind, ids)).filter((row) => row.withdrawnAt === null);
  const live = rows.map((row) => String(row.id));
  if (live.length === 0) return;
  const children = await childrenOf(sql, kind, live);
  const rules = [...new Set(['REQUIRED' as const, ...kind.rules.map((rule) => rule.id)])];
  const stays = await ports.readFindings(sql, live, [...rules, ...setRules(kind).map((rule) => rule.id), 'DUPLICATE']);
  const found = rows.flatMap((row): RecordFindings[] => {
    const read = stays.get(String(row.id)) ?? [];
    const lists = (children.get(String(row.id)) ?? {}) as Readonly<Record<string, readonly Content[]>>;
    const all: Finding[] = ports.check(kind, { content: row, children: lists, findings: read, district: String(row.district) });
    const findings = all.slice(read.length);
    return findings.length > 0 ? [{ ...foundOf(kind, row), findings }] : [];
  });
  await ports.saveRevalidated(sql, rules, found, live, at);
  await holdOrLetGo(sql, kind, rows);
  await plan(sql, ports, kind, rows);
}

/** Under another version of a profile other content may be wanted than what is held: the days on which they counted as accepted are stale. */
async function plan(sql: Sql, ports: IngestPorts, kind: KindDefinition, rows: readonly Stored[]): Promise<void> {
  await ports.markStale(sql, kind, rows);
  const ids = rows.map((row) => String(row.id));
  await ports.planDeliveries(sql, kind, ids, []);
}

/** Writes what the findings of these rows come to by now. Answers the ids for which that is something else. */
async function holdOrLetGo(sql: Sql, kind: KindDefinition, rows: readonly Stored[]): Promise<string[]> {
  const ids = rows.map((row) => String(row.id));
  const head = "SELECT DISTINCT recordId, rule FROM issues WHERE severity='BLOCK' AND target IS NULL AND";
  const blocking = ids.length === 0 ? [] : await selectIn<{ recordId: string; rule: string }>(sql, head, 'recordId', ids);
  const broken = new Set(blocking.filter((row) => row.rule !== 'DUPLICATE').map((row) => row.recordId));
  const doubled = new Set(blocking.filter((row) => row.rule === 'DUPLICATE').map((row) => row.recordId));
  const next = (id: string): number => (broken.has(id) ? 1 : doubled.has(id) ? 2 : 0);
  const changed = rows.filter((row) => Number(row.blocked) !== next(String(row.id))).map((row) => String(row.id));
  if (changed.length > 0) await setById(sql, kind.table, 'blocked', new Map(changed.map((id) => [id, next(id)])));
  return changed;
}
