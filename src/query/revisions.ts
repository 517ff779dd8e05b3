/** Revisions of records: what each earlier content was replaced by, field by field. What is protected is named and not shown. */
import type { Content, KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { scope } from '../access/scope.js';
import type { RecordRevision, RevisionChange, Row } from '../api.js';
import { name, names, type Sql, selectIn } from '../db/sql.js';
import { listOfKind } from './lists.js';
import { visible } from './visible.js';

/** Newest first; the present content is no revision of its own. */
export async function revisionsOf(
  sql: Sql,
  viewer: Viewer,
  kind: KindDefinition,
  records: readonly string[],
): Promise<Map<string, RecordRevision[]>> {
  const now = visible(viewer, listOfKind(kind), sql.dialect);
  const fields = kind.fields.map((field) => field.name);
  const head = `SELECT ${names(['id', 'revision', ...fields])} FROM ${name(kind.table)} WHERE ${now.text} AND`;
  const present = new Map((await selectIn<Row>(sql, head, name('id'), records, '', now.params)).map((row) => [String(row.id), row]));
  // Of the catalogue everybody sees all; of a record that came from another district its own time here.
  const own = kind.shared ? { text: '1=1', params: [] } : scope(viewer, sql.dialect, 'otherwise');
  const rows = await selectIn<Row>(
    sql,
    `SELECT recordId, revision, content, changedAt, replacedAt, withdrawnAt FROM revisions WHERE ${own.text} AND`,
    name('recordId'),
    [...present.keys()],
    ` ORDER BY ${names(['recordId', 'revision'])}`,
    own.params,
  );
  const found = new Map<string, RecordRevision[]>(records.map((record) => [record, []]));
  const after = new Map<string, Content>();
  for (const row of rows.toReversed()) {
    const [record, revision] = [String(row.recordId), Number(row.revision)];
    const content = JSON.parse(String(row.content)) as Content;
    const current = present.get(record);
    // A revision in between that the viewer may not see would show in the difference.
    const next = after.get(`${record} ${revision + 1}`) ?? (Number(current?.revision) === revision + 1 ? current : undefined);
    after.set(`${record} ${revision}`, content);
    const [changedAt, replacedAt, withdrawnAt] = [row.changedAt ?? null, row.replacedAt, row.withdrawnAt ?? null] as (string | null)[];
    found
      .get(record)
      ?.push({ revision, changedAt, replacedAt, withdrawnAt, changes: next ? changesOf(kind, content, next) : null } as RecordRevision);
  }
  return found;
}

function changesOf(kind: KindDefinition, before: Content, after: Content): RevisionChange[] {
  return kind.fields.flatMap(({ name: field, apiName, title, protection }) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    if (was === is) return [];
    const shown = (value: string | number | null): string | null => (protection === 'public' && value !== null ? String(value) : null);
    return [{ field: apiName, title, hidden: protection !== 'public', before: shown(was), after: shown(is) }];
  });
}
