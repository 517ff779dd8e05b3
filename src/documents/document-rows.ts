/** Rows of documents: what each key may ask by hash. */
import { documents } from '../../schema/database/tables/callers.js';
import type { RowOf } from '../../schema/database/own-table.js';
import { selectIn, type Sql, type TransactionSql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import type { TrustedDocument } from './document.js';

export type ListedDocument = Omit<RowOf<typeof documents>, 'text' | 'commitNumber'>;

/** Answers how many were new. */
export async function addDocuments(sql: TransactionSql, viewer: string, added: readonly TrustedDocument[], addedAt: string): Promise<number> {
  const there = await selectIn<{ hash: string }>(sql, `SELECT hash FROM documents WHERE viewer=? AND`, 'hash', hashes(added), '', [viewer]);
  const known = new Set(there.map(({ hash }) => hash));
  const rows = [...new Map(added.map((each) => [each.hash, each])).values()].filter(({ hash }) => !known.has(hash));
  await insertInto(
    sql,
    documents,
    rows.map((row) => ({ ...row, viewer, addedAt, commitNumber: sql.commit })),
    undefined,
    { long: true },
  );
  return rows.length;
}

const hashes = (of: readonly TrustedDocument[]): string[] => of.map(({ hash }) => hash);

/** By hash, its beginning, or the name of the operation. @param viewer null: of every key */
export function matching(rows: readonly ListedDocument[], viewer: string | null, what: string): readonly ListedDocument[] {
  const hash = what.replace(/^sha256:/, '').toLowerCase();
  const fits = (row: ListedDocument): boolean => row.operation === what || row.hash === hash || (hash.length >= 8 && row.hash.startsWith(hash));
  return rows.filter((row) => (viewer === null || row.viewer === viewer) && fits(row));
}

export async function removeDocuments(sql: Sql, rows: readonly ListedDocument[]): Promise<void> {
  for (const { viewer, hash } of rows) await sql.run('DELETE FROM documents WHERE viewer=? AND hash=?', [viewer, hash]);
}

export const listDocuments = (sql: Sql): Promise<ListedDocument[]> =>
  sql.query<ListedDocument>('SELECT viewer, hash, operation, addedAt FROM documents ORDER BY viewer, operation, hash');

export async function documentText(sql: Sql, viewer: string, hash: string): Promise<string | null> {
  const [row] = await sql.query<{ text: string }>('SELECT text FROM documents WHERE viewer=? AND hash=?', [viewer, hash]);
  return row?.text ?? null;
}

/** Another text whenever a document was added or removed: whoever adds raises the highest number, whoever removes alone lowers the count. */
export async function documentsVersion(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ count: number; last: number | string | null }>(
    'SELECT COUNT(*) AS `count`, MAX(commitNumber) AS `last` FROM documents',
  );
  return `${row?.count}:${row?.last ?? ''}`;
}
