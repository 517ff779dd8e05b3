/**
 * Fill of the departments of search entries: once, for those that are there, from their records. On SQLite the trigger that keeps the full-text
 * index in step is made anew, for columns that the index has: for every entry it would take its marks out and put the same ones back.
 */
import { snakeCase } from '../kind/field-declaration.js';
import type { MigrationSql } from './migration-data.js';
import { updateTrigger } from './migration.js';
import { fullText } from './tables/search.js';

/** Run again, it comes to the same. */
export async function fillSearchDepartments({ dialect, query }: MigrationSql): Promise<void> {
  const { table, index } = fullText;
  if (dialect === 'sqlite') await query(`DROP TRIGGER IF EXISTS ${index}_update`);
  for (const { kind } of await query<{ kind: string }>(`SELECT DISTINCT kind FROM ${table}`)) {
    const records = `\`${snakeCase(kind)}\``;
    const text =
      dialect === 'sqlite'
        ? `UPDATE ${table} SET department=(SELECT r.department FROM ${records} r WHERE r.id=${table}.recordId) WHERE kind=?`
        : `UPDATE ${table} s JOIN ${records} r ON r.id=s.recordId SET s.department=r.department WHERE s.kind=?`;
    await query(text, [kind]);
  }
  if (dialect === 'sqlite') await query(updateTrigger(fullText));
}
