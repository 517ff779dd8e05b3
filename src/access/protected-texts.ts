/** Protected texts of records, by which what others say about a record is scrubbed (schema/spelling/scrub.ts) before anybody reads it. */
import type { Content, KindDefinition } from '../../schema/kind/kind-definition.js';
import { protectedFields, protectedInAll, protectedValues, protectsNothing } from '../../schema/kind/protected-values.js';
import { name, names, selectIn, type Sql } from '../db/sql.js';

export type ProtectedTexts = ReadonlyMap<string, readonly string[]>;

/** Of the records as they are, by id. Whether a value is protected depends on other fields: all are read. */
export async function protectedTexts(sql: Sql, kind: KindDefinition, ids: readonly string[]): Promise<ProtectedTexts> {
  const found = new Map<string, string[]>();
  if (ids.length === 0 || protectsNothing(kind)) return found;
  const one = [...new Set(ids)];
  const head = `SELECT ${names(['id', ...kind.fields.map((field) => field.name)])} FROM ${name(kind.table)} WHERE`;
  for (const row of await selectIn<Content>(sql, head, 'id', one)) add(found, String(row.id), protectedValues(kind.fields, row));
  for (const child of kind.children.filter(({ fields }) => protectedFields(fields).length > 0)) {
    const columns = names(['parentId', ...child.fields.map((field) => field.name)]);
    for (const row of await selectIn<Content>(sql, `SELECT ${columns} FROM ${name(child.table)} WHERE`, 'parentId', one))
      add(found, String(row.parentId), protectedValues(child.fields, row));
  }
  return found;
}

/** And as they were: what was sent may have been corrected since. */
export async function protectedTextsEver(sql: Sql, kind: KindDefinition, ids: readonly string[]): Promise<ProtectedTexts> {
  const found = new Map([...(await protectedTexts(sql, kind, ids))].map(([id, texts]) => [id, [...texts]]));
  if (ids.length === 0 || protectsNothing(kind)) return found;
  const head = 'SELECT recordId, content FROM revisions WHERE';
  for (const { recordId, content } of await selectIn<{ recordId: string; content: string }>(sql, head, 'recordId', [...new Set(ids)])) {
    const before = JSON.parse(content) as Content & Record<string, Content[]>;
    add(found, recordId, protectedInAll(kind, before, before));
  }
  return found;
}

function add(found: Map<string, string[]>, id: string, texts: readonly string[]): void {
  const known = found.get(id);
  if (known) known.push(...texts);
  else found.set(id, [...texts]);
}
