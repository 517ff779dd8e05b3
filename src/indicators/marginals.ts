/** Marginals: what a department's month holds by item, by each of a few codes and altogether, counted again from the records whenever a day of it is. */
import { rollupMarginals } from '../../schema/database/tables/indicators.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { dimensionsOf, statisticsOf } from '../../schema/kind/statistics.js';
import type { Predicate } from '../db/predicate.js';
import { insertInto } from '../db/table-rows.js';
import { inTuples, marks, name, names, type Sql, usingIndex } from '../db/sql.js';
import { amountsOf, isOrganisation, PART } from './grouped-records.js';
import { acceptedRecords, type CountingTarget, monthOf } from './measures.js';

interface Key {
  readonly district: string;
  readonly department: string;
  readonly day: string;
}

/** Columns that have marginals of their own. */
export const marginalColumns = (kind: KindDefinition): string[] => dimensionsOf(kind).flatMap(({ marginal, column }) => (marginal ? [column] : []));

/** Names of the measures that hold an amount: its sum in two parts, and how many records have one. */
export const amountMeasures = (field: string, organisations: boolean) => {
  const of = organisations ? ' organisations' : '';
  return { high: `${field} high${of}`, low: `${field} low${of}`, with: `${field} with${of}` };
};

type Row = Readonly<Record<string, string | number | null>>;

/** A cell in the making, under its dimension, value, owner and measure. */
interface Cell {
  readonly dimension: string;
  readonly value: string;
  readonly district: string;
  readonly department: string;
  readonly measure: string;
  total: number;
}
type Cells = Map<string, Cell>;

/** @param decided only what is accepted has changed */
export async function recountMarginals(
  sql: Sql,
  kind: KindDefinition,
  targets: readonly CountingTarget[],
  keys: readonly Key[],
  decided: boolean,
): Promise<void> {
  const columns = marginalColumns(kind);
  for (const [month, owners] of byMonth(keys)) {
    const own = { text: inTuples(sql.dialect, ['district', 'department'], owners.length), params: owners.flat() };
    const where = `kind=? AND dimension IN (${marks(columns.length + 1)}) AND month=? AND ${own.text}${decided ? " AND measure='accepted'" : ''}`;
    await sql.run(`DELETE FROM rollup_marginals WHERE ${where}`, [kind.name, '', ...columns, month, ...own.params]);
    const cells = await countedCells(sql, kind, targets, month, own, decided);
    const rows = cells.map((cell) => ({ ...cell, kind: kind.name, month }));
    await insertInto(sql, rollupMarginals, rows);
  }
}

/** The cells of a month as the records make them. @param own of these districts and departments */
export async function countedCells(
  sql: Sql,
  kind: KindDefinition,
  targets: readonly CountingTarget[],
  month: string,
  own: Predicate,
  decided = false,
): Promise<Cell[]> {
  const columns = marginalColumns(kind);
  const accepted = acceptedRecords(kind, targets);
  const days = [`${month}-00`, `${month}-99`];
  const cells: Cells = new Map();
  if (!decided) {
    const each = DAYS_OF_MONTH.map((day) => `${month}-${day}`);
    addLive(cells, kind, columns, await sql.query<Row>(liveOf(sql, kind, columns, own.text), [...each, ...own.params]));
  }
  if (accepted) {
    const groups = ['d.district', 'd.department', ...columns.map((column) => `r.${name(column)}`)];
    const text = `SELECT ${groups.map((group, i) => `${group} AS g${i}`).join(',')}, COUNT(*) AS n ${accepted.rows} AND d.day BETWEEN ? AND ?
      AND ${own.text.replace('(`district`,`department`)', '(d.district,d.department)')} GROUP BY ${groups.map((_, i) => `g${i}`).join(',')}`;
    for (const row of await sql.query<Row>(text, [...accepted.params, ...days, ...own.params])) add(cells, columns, row, 'accepted', row.n);
  }
  return [...cells.values()].filter(({ total }) => total !== 0);
}

function byMonth(keys: readonly Key[]): Map<string, [string, string][]> {
  const months = new Map<string, Map<string, [string, string]>>();
  for (const { district, department, day } of keys) {
    const month = monthOf(day);
    const owners = months.get(month) ?? new Map<string, [string, string]>();
    months.set(month, owners.set(`${district} ${department}`, [district, department]));
  }
  return new Map([...months].map(([month, owners]) => [month, [...owners.values()]]));
}

/**
 * Day by day of the owners: an engine that chooses for itself reads all that a district ever had, to count one department's month. At two
 * million acts that took 0.9 s for each stale day, against 0.15 s.
 */
export const byDay = (sql: Sql, kind: KindDefinition): string => usingIndex(sql, `${kind.table}_day`);

function liveOf(sql: Sql, kind: KindDefinition, columns: readonly string[], own: string): string {
  const groups = ['district', 'department', ...columns];
  const divided = sql.dialect === 'sqlite' ? '/' : 'DIV';
  const sums = amountsOf(statisticsOf(kind)).flatMap(({ column }, i) =>
    [`r.${name(column)}`, `(CASE WHEN ${isOrganisation(kind)} THEN r.${name(column)} END)`].map((amount, j) => {
      const at = `${i}_${j}`;
      return `SUM(${amount} ${divided} ${PART}) AS h${at},SUM(${amount} % ${PART}) AS l${at},COUNT(${amount}) AS w${at}`;
    }),
  );
  return `SELECT ${groups.map((column, i) => `r.${name(column)} AS g${i}`).join(',')},${['COUNT(*) AS n', ...sums].join(',')} FROM ${name(kind.table)} r${byDay(sql, kind)}
    WHERE day IN (${marks(DAYS_OF_MONTH.length)}) AND ${own} AND withdrawnAt IS NULL GROUP BY ${names(groups)}`;
}

/** Every day that may stand in a month. */
export const DAYS_OF_MONTH: readonly string[] = Array.from({ length: 31 }, (_, i) => String(i + 1).padStart(2, '0'));

function addLive(cells: Cells, kind: KindDefinition, columns: readonly string[], rows: readonly Row[]): void {
  const amounts = amountsOf(statisticsOf(kind)).flatMap(({ measure }, i) =>
    [false, true].map((organisations, j) => ({ at: `${i}_${j}`, names: amountMeasures(measure.name, organisations) })),
  );
  for (const row of rows) {
    add(cells, columns, row, 'live', row.n);
    for (const { at, names: measures } of amounts) {
      if (Number(row[`w${at}`]) === 0) continue;
      add(cells, columns, row, measures.high, row[`h${at}`]);
      add(cells, columns, row, measures.low, row[`l${at}`]);
      add(cells, columns, row, measures.with, row[`w${at}`]);
    }
  }
}

/** Adds a row to the cell of each of its values, and to that of all. */
function add(cells: Cells, columns: readonly string[], row: Row, measure: string, total: Row[string] | undefined): void {
  const [district, department] = [String(row.g0), String(row.g1)];
  for (let i = -1; i < columns.length; i++) {
    const dimension = i < 0 ? '' : (columns[i] as string);
    const value = i < 0 ? '' : String(row[`g${i + 2}`] ?? '');
    const key = JSON.stringify([dimension, value, district, department, measure]);
    const cell = cells.get(key);
    if (cell) cell.total += Number(total ?? 0);
    else cells.set(key, { dimension, value, district, department, measure, total: Number(total ?? 0) });
  }
}
