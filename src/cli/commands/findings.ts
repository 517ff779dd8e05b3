/** `hub returned`, `hub quarantine`, `hub issues`: what came back, what was set aside, what was found, newest first, with what to do next. */
import { type RuleId, ruleIds, ruleOf } from '../../../schema/rule-catalogue.js';
import { grouped } from '../../kit/grouped.js';
import { DEFAULT_ROWS, type Listed, type ListedLog, listed, MOST_ROWS, rowsWanted } from '../reports/listed.js';
import { table } from '../reports/table.js';
import type { CliCommand, CliOption } from './command.js';

type Row = Listed['rows'][number];
/** Heading → what stands below it. */
type Shown = readonly (readonly [string, (row: Row) => string | number | null])[];

const SUMMARIES: Readonly<Record<string, readonly [value: string, summary: string]>> = {
  target: ['目标', '只在这个推送目标'],
  table: ['目标表', '只这张目标表'],
  source: ['数据源', '只这个数据源'],
  kind: ['数据类', '只这一类'],
  code: ['代码', '只这个代码(退回代码或规则编号)'],
  district: ['区', '只这个区'],
  department: ['部门代码', '只这个部门'],
};

const listOptions = ({ filters }: ListedLog): readonly CliOption[] => [
  ...Object.keys(filters).map((name) => ({ name, value: SUMMARIES[name]?.[0] ?? '值', summary: SUMMARIES[name]?.[1] ?? '' })),
  { name: 'since', value: '时间', summary: '只看此时以来的,如 2026-11-28 或 "2026-11-28 08:00"' },
  { name: 'limit', value: '行数', summary: `最多几行(默认 ${DEFAULT_ROWS},至多 ${MOST_ROWS})` },
  { name: 'after', value: '位置', summary: '从上一页末尾给出的位置接着看' },
];

function list(name: string, summary: string, of: ListedLog, shown: Shown): CliCommand<Listed> {
  return {
    name,
    args: [],
    options: listOptions(of),
    summary,
    opens: 'reads',
    check: ({ options }) => void rowsWanted(options),
    async run(program, { options }) {
      const { kinds, config } = await program.options();
      return listed(await program.queries(), kinds, config.city.zone, of, options);
    },
    text({ rows, total, after }) {
      if (rows.length === 0) return '没有这样的行\n';
      const cells = rows.map((row) => shown.map(([, cell]) => cell(row)));
      const next = after === null ? '' : `,接着看:--after ${after}`;
      return `${table(
        shown.map(([heading]) => heading),
        cells,
      )}\n共 ${grouped(total)} 行,列出 ${grouped(rows.length)} 行${next}\n`;
    },
  };
}

const column = (name: string) => (row: Row) => row[name] ?? null;
const remedy = ({ rule }: Row): string => (ruleIds.includes(rule as RuleId) ? ruleOf(rule as RuleId).remedy : '');
const MOST_LETTERS = 60;
const short = (name: string) => (row: Row) => (row[name] === null ? null : [...String(row[name])].slice(0, MOST_LETTERS).join(''));

const OF_RECORD: Shown = [
  ['编号', column('id')],
  ['数据类', column('kind')],
  ['记录', short('number')],
  ['标题', short('title')],
];

export const returned = list(
  'returned',
  '列出被退回和被拒收的上报行,新的在前',
  {
    log: 'deliveries',
    columns: ['id', 'target', 'kind', 'recordId', 'tableName', 'district', 'department', 'state', 'reason', 'code', 'field', 'message', 'updatedAt'],
    filters: { target: 'target', table: 'tableName', kind: 'kind', code: 'code', district: 'district', department: 'department' },
    several: ['code'],
    since: 'updatedAt',
    always: {
      or: [
        { field: 'state', match: { eq: 'RETURNED' } },
        { field: 'reason', match: { eq: 'REFUSED' } },
      ],
    },
  },
  [
    ...OF_RECORD,
    ['区', column('district')],
    ['代码', column('code')],
    ['字段', column('field')],
    ['说明', short('message')],
    ['时间', column('updatedAt')],
    ['怎样处理', () => '在数据源改正后自动重报;对方改好后 hub retry 编号'],
  ],
);

export const quarantine = list(
  'quarantine',
  '列出待修复的行,新的在前',
  {
    log: 'quarantine',
    columns: ['id', 'source', 'kind', 'district', 'department', 'sourceKey', 'place', 'rule', 'field', 'lastSeenAt'],
    filters: { source: 'source', kind: 'kind', code: 'rule', district: 'district', department: 'department' },
    since: 'lastSeenAt',
  },
  [
    ['编号', column('id')],
    ['数据源', column('source')],
    ['数据类', column('kind')],
    ['主键', short('sourceKey')],
    ['位置', short('place')],
    ['规则', column('rule')],
    ['字段', column('field')],
    ['时间', column('lastSeenAt')],
    ['怎样处理', remedy],
  ],
);

export const issues = list(
  'issues',
  '列出质量问题,新的在前',
  {
    log: 'issues',
    columns: ['id', 'recordId', 'source', 'kind', 'district', 'department', 'sourceKey', 'rule', 'severity', 'field', 'message', 'foundAt'],
    filters: { source: 'source', kind: 'kind', code: 'rule', district: 'district', department: 'department' },
    since: 'foundAt',
  },
  [
    ...OF_RECORD.slice(1),
    ['数据源', column('source')],
    ['主键', short('sourceKey')],
    ['级别', column('severity')],
    ['规则', column('rule')],
    ['说明', short('message')],
    ['时间', column('foundAt')],
    ['怎样处理', remedy],
  ],
);
