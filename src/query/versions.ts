/** Versions of records: what each is and was, newest first, those of the viewer's districts; one that belonged elsewhere is not there. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { scope } from '../access/scope.js';
import type { RecordVersion, Row } from '../api.js';
import { name, selectIn, type Sql } from '../db/sql.js';
import { groupBy } from '../kit/group.js';
import { listOfKind } from './lists.js';
import { visible } from './visible.js';

interface Replaced {
  readonly recordId: string;
  readonly revision: number;
  readonly district: string;
  readonly department: string;
  readonly changedAt: string | null;
  readonly replacedAt: string;
  readonly withdrawnAt: string | null;
  readonly content: string;
}

/** @param most the newest ones of each record, and one more to compare the last of them with */
export async function versionsOf(
  sql: Sql,
  viewer: Viewer,
  kind: KindDefinition,
  records: readonly string[],
  most: number,
): Promise<Map<string, RecordVersion[]>> {
  const where = visible(viewer, listOfKind(kind), sql.dialect);
  const head = `SELECT * FROM ${name(kind.table)} WHERE ${where.text} AND`;
  const rows = await selectIn<Row>(sql, head, name('id'), records, '', where.params);
  const earlier = await replacedOf(sql, viewer, kind, rows, most);
  const children = await childrenOf(sql, kind, rows);
  return new Map(
    rows.map((row) => {
      const id = String(row.id);
      const replaced = earlier.get(id) ?? [];
      const present = {
        revision: Number(row.revision),
        changedAt: row.changedAt as string | null,
        ingestedAt: row.ingestedAt as string,
        withdrawn: false,
        content: { ...row, ...children.get(id) },
      };
      return [id, [present, ...replaced.map((each) => versionOf(each, replaced))]];
    }),
  );
}

function versionOf(each: Replaced, all: readonly Replaced[]): RecordVersion {
  const before = all.find(({ revision }) => Number(revision) === Number(each.revision) - 1);
  const { district, department } = each;
  return {
    revision: Number(each.revision),
    changedAt: each.changedAt,
    // It came when the one before it was replaced; when the first came is told of no version.
    ingestedAt: before?.replacedAt ?? null,
    withdrawn: each.withdrawnAt !== null,
    content: { ...(JSON.parse(each.content) as Row), district, department },
  };
}

async function replacedOf(sql: Sql, viewer: Viewer, kind: KindDefinition, rows: readonly Row[], most: number): Promise<Map<string, Replaced[]>> {
  const ids = rows.filter(({ revision }) => Number(revision) > 1).map(({ id }) => String(id));
  if (ids.length === 0) return new Map();
  const { text, params } = scope(viewer, sql.dialect, 'otherwise');
  const newest = `revision>=(SELECT t.revision-? FROM ${name(kind.table)} t WHERE t.id=revisions.recordId)`;
  const head = `SELECT * FROM revisions WHERE ${text} AND ${newest} AND`;
  const found = await selectIn<Replaced>(sql, head, name('recordId'), ids, ' ORDER BY recordId, revision DESC', [...params, most]);
  return groupBy(found, ({ recordId }) => recordId);
}

async function childrenOf(sql: Sql, kind: KindDefinition, rows: readonly Row[]): Promise<Map<string, Record<string, Row[]>>> {
  const found = new Map<string, Record<string, Row[]>>(rows.map(({ id }) => [String(id), {}]));
  const ids = [...found.keys()];
  for (const child of ids.length > 0 ? kind.children : []) {
    const head = `SELECT * FROM ${name(child.table)} WHERE`;
    for (const row of await selectIn<Row>(sql, head, name('parentId'), ids, ' ORDER BY parentId, position')) {
      const of = found.get(String(row.parentId)) as Record<string, Row[]>;
      (of[child.name] ??= []).push(row);
    }
  }
  return found;
}
