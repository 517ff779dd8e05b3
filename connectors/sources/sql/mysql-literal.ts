/** Statement text for MariaDB and MySQL: values as literals that need no escaping, so that no key and no sql_mode can end them early. */
import type { SourceSql } from './database.js';
import { Decimal, hexOf, isNumeric, type SourceValue } from './values.js';

export const statementText = (sql: SourceSql): string => sql.map((piece) => (typeof piece === 'string' ? piece : literal(piece.value))).join('');

// Prepared statements would give numbers in another form than the server shows (ZEROFILL, FLOAT), and proxies know none.
function literal(value: Exclude<SourceValue, null>): string {
  if (value instanceof Uint8Array) return `x'${hexOf(value)}'`;
  if (typeof value === 'string') return `_utf8mb4 x'${Buffer.from(value, 'utf8').toString('hex')}'`;
  const digits = value instanceof Decimal ? value.text : String(value);
  if (!isNumeric(digits)) throw new TypeError('no number');
  return digits;
}
