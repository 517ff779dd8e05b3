/** The report of a trial reading: a column for each row, a line for each field. */
import type { Trial } from '../../ingest/trial.js';
import type { TriedField, TriedRow } from '../../ingest/tried-row.js';
import { type Cell, table } from './table.js';

// Beyond this a column pushes the others off the terminal.
const WIDEST = 28;

export function trialText(source: string, trial: Trial): string {
  const { kind, title, rows, notices, error, unused, missing } = trial;
  return [
    `${source} 的 ${kind}(${title})`,
    ...(rows.length > 0 ? [rowsText(rows)] : error === null ? ['没有行'] : []),
    ...rows.flatMap(findingsOf),
    ...(missing.length > 0 ? [`映射中写了而这些行里没有的列:${missing.join('、')}`] : []),
    ...(unused.length > 0 ? [`没有用到的列:${unused.join('、')}`] : []),
    ...notices.map((notice) => `提示:${notice}`),
    ...(error === null ? [] : [`读取失败:${error.message}`]),
    '',
  ].join('\n');
}

function rowsText(rows: readonly TriedRow[]): string {
  const line = (title: string, from: string, cell: (row: TriedRow) => Cell): Cell[] => [title, from, ...rows.map((row) => short(cell(row)))];
  const fields = new Map(rows.flatMap((row) => row.fields.map((field) => [field.field, field] as const)));
  const children = [...new Set(rows.flatMap((row) => Object.keys(row.children)))];
  return table(
    ['', '列', ...rows.map((_, i) => `第 ${i + 1} 行`)],
    [
      line('结果', '', ({ unreadable, withdrawn }) => (unreadable ? '待修复' : withdrawn ? '撤回' : '可读')),
      line('位置', '', ({ place }) => place),
      line('主键', '', ({ sourceKey }) => sourceKey),
      line('区', '', ({ district }) => district),
      line('部门', '', ({ department }) => department),
      line('变更时间(UTC)', '', ({ changedAt }) => changedAt),
      ...[...fields.values()].map(({ field, title, from }) =>
        line(title, from ?? '', (row) => row.fields.find((each) => each.field === field)?.value ?? null),
      ),
      ...children.map((name) => line(name, '', (row) => (row.children[name] ?? []).map(childText).join(';'))),
    ],
  );
}

const childText = (fields: readonly TriedField[]): string => fields.flatMap(({ value }) => (value === null ? [] : [String(value)])).join(' ');

const findingsOf = ({ findings }: TriedRow, i: number): string[] =>
  findings.map(({ rule, severity, label, message }) => `第 ${i + 1} 行 ${severity} ${rule} ${label}:${message}`);

function short(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const letters = [...cell];
  return letters.length > WIDEST ? `${letters.slice(0, WIDEST - 1).join('')}…` : cell;
}
