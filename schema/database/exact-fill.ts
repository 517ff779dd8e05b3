/** Exact fill: sets, once for all rows that are there, the whole numbers beside the texts of amounts and ratios. Never through a double. */
import type { MigrationSql } from './migration-data.js';

export interface ExactFill {
  readonly table: string;
  readonly text: string;
  readonly column: string;
  /** Decimals of the smallest unit. */
  readonly scale: number;
  /** Digits in front of the point. */
  readonly digits: number;
}

/** What is no plain number of these digits stays null. Run again, it comes to the same. */
export async function fillExactColumns({ dialect, query }: MigrationSql, fills: readonly ExactFill[]): Promise<void> {
  const textOf = dialect === 'sqlite' ? embedded : server;
  for (const fill of fills) await query(textOf(fill));
}

const server = ({ table, text, column, scale, digits }: ExactFill): string =>
  `UPDATE \`${table}\` SET \`${column}\`=CAST(CAST(\`${text}\` AS DECIMAL(${digits + scale},${scale}))*${10 ** scale} AS SIGNED)
   WHERE \`${text}\` REGEXP '^-?[0-9]{1,${digits}}([.][0-9]{1,${scale}})?$'`;

/** Digits are put side by side: SQLite's own arithmetic on a text with a point is a double's. */
function embedded({ table, text, column, scale, digits }: ExactFill): string {
  const bare = `LTRIM("${text}",'-')`;
  const point = `INSTR(${bare}||'.','.')`;
  const decimals = `SUBSTR(${bare},${point}+1)`;
  const whole = `SUBSTR(${bare},1,${point}-1)`;
  const sign = `CASE WHEN "${text}" LIKE '-%' THEN '-' ELSE '' END`;
  return `UPDATE "${table}" SET "${column}"=CAST(${sign}||${whole}||SUBSTR(${decimals}||'${'0'.repeat(scale)}',1,${scale}) AS INTEGER)
   WHERE ${bare} GLOB '[0-9]*' AND ${bare} NOT GLOB '*[^0-9.]*' AND ${decimals} NOT LIKE '%.%' AND ${bare} NOT LIKE '%.'
     AND LENGTH("${text}")-LENGTH(${bare})<=1 AND LENGTH(${whole})<=${digits} AND LENGTH(${decimals})<=${scale}`;
}
