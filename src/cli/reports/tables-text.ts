/** A report of titled tables, as text for a person. */
import { type Cell, table } from './table.js';

/** A titled table; every row has the columns of `columns`. */
export interface ReportTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface TablesReport {
  readonly tables: readonly ReportTable[];
  /** Whatever needs a person, in one sentence each. */
  readonly warnings: readonly string[];
}

export function tablesText({ tables, warnings }: TablesReport): string {
  const parts = tables.map(({ title, columns, rows }) => `${title}\n${rows.length > 0 ? table(columns, rows) : '(无)'}\n`);
  if (warnings.length > 0) parts.push(`需要处理\n${warnings.map((warning) => `- ${warning}`).join('\n')}\n`);
  return parts.join('\n');
}
