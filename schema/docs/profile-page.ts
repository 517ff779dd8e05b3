/**
 * Page maker of profiles: what each provincial profile requires of a kind; its tables, columns that differ from the field decorators, codes
 * and their days.
 */
import type { KindDefinition } from '../kind/kind-definition.js';
import type { ColumnRule, Profile, ProfileCode, When } from '../profile/profile.js';
import { columnsOf, type ProfileColumn } from '../profile/columns.js';

type Table = (head: readonly string[], rows: readonly (readonly string[])[]) => string;

export function profileSections(kind: KindDefinition, profiles: readonly Profile[], table: Table): string[] {
  const title = (name: string): string => kind.fields.find((field) => field.name === name)?.title ?? name;
  const parts = profiles.flatMap((profile) => {
    const tables = profile.tables.filter((table) => table.kind === kind.name);
    if (tables.length === 0) return [];
    const columns = tables.flatMap((table) => columnsOf(profile, table, kind)).filter((table) => table.codes || Object.keys(table.rule).length > 0);
    const counted = profile.counts.includes(kind.name) ? ',计入推送条数' : '';
    const head = `**${profile.title}**(\`${profile.name}\`):${tables.map((table) => `\`${table.table}\``).join('、')}${counted}`;
    if (columns.length === 0) return [`${head}。各列按上表。`];
    const rows = columns.map((table) => [
      table.field.title,
      `\`${table.column}\``,
      mustOf(table.rule.required, title),
      limitsOf(table),
      codesOf(table.codes),
    ]);
    return [`${head}。与上表不同之处:`, table(['标题', '列名', '必填', '长度与形式', '代码'], rows)];
  });
  return parts.length === 0 ? [] : ['## 省级规范', ...parts];
}

function mustOf(required: boolean | When | undefined, title: (name: string) => string): string {
  if (required === undefined) return '';
  if (typeof required === 'boolean') return required ? '是' : '否';
  return Object.entries(required)
    .map(([name, values]) => `${title(name)}为 ${values.join('、')} 时`)
    .join('且');
}

function limitsOf({ rule }: ProfileColumn): string {
  const limits: readonly (readonly [keyof ColumnRule, string])[] = [
    ['max', `最多 ${rule.max} 个字符`],
    ['exact', `${rule.exact} 个字符`],
    ['pattern', `应为${rule.pattern?.says}`],
    ['date', `${rule.date}`],
    ['unit', `以${rule.unit}为单位`],
    ['decimals', `${rule.decimals} 位小数`],
  ];
  return limits
    .filter(([name]) => rule[name] !== undefined)
    .map(([, text]) => text)
    .join(',');
}

function codesOf(codes: Readonly<Record<string, ProfileCode>> | null): string {
  return Object.entries(codes ?? {})
    .map(([code, { code: outwardCode, from, until }]) => `${code}→${outwardCode}${from || until ? `(${from ?? ''}至${until ?? '今'})` : ''}`)
    .join(',');
}
