/** Emptied: a stored empty text that means none, as it leaves. */
import type { Row } from '../api.js';

/** What is nobody's is stored as the empty text, and null to everybody outside. */
export function emptied(rows: readonly Row[], column: string): void {
  for (const row of rows) if (row[column] === '') row[column] = null;
}
