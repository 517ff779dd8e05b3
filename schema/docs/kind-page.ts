/** Page maker of a record kind: its page, made from its definition: fields, references, rules, code lists, outward names, an example. */
import type { FieldDefinition, KindDefinition, Reader } from '../kind/kind-definition.js';
import type { FormName } from '../kind/formats.js';
import { amountReader, ratioReader } from '../kind/read-value.js';
import { codeList } from '../lists.js';
import type { Profile } from '../profile/profile.js';
import { profileSections } from './profile-page.js';
import { type RuleId, ruleOf } from '../rule-catalogue.js';

const SHAPES: Record<FieldDefinition['shape'], string> = {
  text: '文本',
  day: '日期',
  moment: '时间',
  year: '年度',
  whole: '整数',
  code: '代码',
  choice: '选项',
  list: '多值文本',
};
const PROTECTED = { public: '', personal: '个人信息', sensitive: '敏感信息' } as const;
const FORM_RULES: Record<FormName, RuleId> = { uscc: 'USCC', itemCode: 'ITEM_CODE', listCode: 'LIST_CODE', areaNumber: 'AREA_NUMBER' };

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
};

// Texts by their shape, numbers by their reader.
const NUMBERS = new Map<Reader, RuleId[]>([
  [amountReader, ['NUMBER', 'NORMALISED']],
  [ratioReader, ['RATIO', 'NORMALISED']],
]);

/** Rules that a field is read under, by its definition. */
export function rulesOfField(field: FieldDefinition): RuleId[] {
  const shaped: Partial<Record<FieldDefinition['shape'], RuleId[]>> = {
    text: ['LENGTH', 'NORMALISED'],
    list: ['LENGTH'],
    day: ['DATE'],
    moment: ['DATE'],
    year: ['YEAR'],
    whole: ['NUMBER'],
    code: ['CODE_LIST', 'ONE_CODE'],
    choice: ['CODE_LIST'],
  };
  return [
    ...(field.required ? (['REQUIRED'] as const) : []),
    ...(NUMBERS.get(field.read) ?? shaped[field.shape] ?? []),
    ...(field.form ? [FORM_RULES[field.form]] : []),
    ...(field.shape === 'whole' || field.shape === 'year' ? [] : (['PLACEHOLDER'] as const)),
  ];
}

/** Rules that a kind is checked under, each with the titles of the fields it looks at. */
export const rulesOf = (kind: KindDefinition): Map<RuleId, string[]> => {
  const found = new Map<RuleId, string[]>();
  const add = (rule: RuleId, title: string) => found.set(rule, [...(found.get(rule) ?? []), title]);
  for (const field of kind.fields) for (const rule of rulesOfField(field)) add(rule, field.title);
  for (const child of kind.children)
    for (const field of child.fields) for (const rule of rulesOfField(field)) add(rule, `${child.title}.${field.title}`);
  for (const rule of kind.rules) add(rule.id, kind.fields.find((field) => field.name === rule.field)?.title ?? rule.field);
  for (const rule of [...kind.linkRules, ...kind.lookupRules, ...kind.numberRules])
    add(rule.id, kind.fields.find((field) => field.name === rule.field)?.title ?? rule.field);
  add('DUPLICATE', kind.naturalKey.map((key) => kind.fields.find((field) => field.name === key)?.title ?? key).join('+'));
  return found;
};

function fieldTable(fields: readonly FieldDefinition[], names: Readonly<Record<string, string>>, omitted: readonly string[]): string {
  return table(
    ['标题', '字段', '形式', '最长', '必填', '代码表或选项', '保护', '上报列名', '依据'],
    fields.map((field) => [
      field.title,
      `\`${field.name}\``,
      SHAPES[field.shape],
      field.storedAs === 'text' ? String(field.max) : '',
      field.required ? '是' : '',
      field.list ? codeList(field.list).title : Object.keys(field.choices ?? {}).join(' '),
      PROTECTED[field.protection],
      omitted.includes(field.name) ? '不上报' : `\`${names[field.name] ?? field.national}\``,
      field.source,
    ]),
  );
}

const SAMPLES: Record<FormName, string> = {
  uscc: '11420700MB00000008',
  itemCode: '01000101000001',
  listCode: '11420700MB000000083100001',
  areaNumber: '420700',
};

const AMOUNT = '1234.5';
const RATIO = '0.3';

/** A value that the field takes. */
export function sampleOf(field: FieldDefinition): string {
  if (field.sample !== undefined) return field.sample;
  if (field.form) return SAMPLES[field.form];
  if (field.list) return Object.keys(codeList(field.list).codes)[0] as string;
  if (field.choices) return Object.keys(field.choices)[0] as string;
  if (field.shape === 'day') return '2022-03-01';
  if (field.shape === 'moment') return '2022-03-01 08:30:00';
  if (field.shape === 'year') return '2022';
  if (field.shape === 'whole') return '1';
  const title = field.title.slice(0, Math.min(field.max, 12));
  const found = [title, AMOUNT, RATIO, '1'.repeat(field.max)].find((text) => !field.read(text, 'Asia/Shanghai').problem);
  if (found === undefined) throw new Error(`${field.title}: no sample is known that the field takes`);
  return found;
}

function example(kind: KindDefinition, profile: Profile): string {
  return profile.tables
    .filter((table) => table.kind === kind.name)
    .map((table) => {
      const ownFields = table.child ? (kind.children.find((child) => child.name === table.child)?.fields ?? []) : kind.fields;
      const carried = kind.fields.filter((field) => table.carry?.includes(field.name));
      const fields = [...carried, ...ownFields].filter((field) => !table.omit?.includes(field.name));
      const row = Object.fromEntries(fields.map((field) => [table.names?.[field.name] ?? field.national, sampleOf(field)]));
      return `\`${table.table}\`(各列示例值,不含 \`cd_*\` 信封)\n\n\`\`\`json\n${JSON.stringify(row, null, 2)}\n\`\`\``;
    })
    .join('\n\n');
}

/** @param profile the one whose outward names and example are shown @param all every profile, for what each requires otherwise */
export function kindPage(kind: KindDefinition, profile: Profile, all: readonly Profile[]): string {
  const sent = profile.tables.filter((table) => table.kind === kind.name);
  const main = sent.find((table) => !table.child);
  const lists = [...new Set([...kind.fields, ...kind.children.flatMap((child) => child.fields)].flatMap((field) => field.list ?? []))].sort();
  const title = (name: string): string => kind.fields.find((field) => field.name === name)?.title ?? name;
  const sections = [
    `# ${kind.title}(\`${kind.name}\`)`,
    '由数据类的定义生成,请勿手改。',
    [
      `- 编号(自然主键):${kind.naturalKey.map(title).join('+')}`,
      `- 业务日期:${title(kind.ownDate)}`,
      `- 来向:${kind.origin === 'province' ? '省平台下发' : '各区、各部门归集'}`,
      `- 上报(${profile.title}):${sent.length > 0 ? sent.map((table) => `\`${table.table}\``).join('、') : '不上报'}`,
    ].join('\n'),
    '## 字段',
    fieldTable(kind.fields, main?.names ?? {}, main ? (main.omit ?? []) : kind.fields.map((field) => field.name)),
    ...kind.children.flatMap((child) => {
      const table = sent.find((table) => table.child === child.name);
      return [
        `## ${child.title}(\`${child.name}\`)`,
        fieldTable(child.fields, table?.names ?? {}, table ? (table.omit ?? []) : child.fields.map((field) => field.name)),
      ];
    }),
    ...(kind.references.length > 0
      ? [
          '## 关联',
          table(
            ['名称', '指向', '依据字段', '先后'],
            kind.references.map((reference) => [
              `\`${reference.name}\` ${reference.title}`,
              reference.to().title,
              Object.values(reference.keys)
                .map((key) => (typeof key === 'string' ? title(key) : key.is))
                .join('+'),
              { REQUIRED: '对方合格后才上报', IF_GIVEN: '填写了编号的,对方合格后才上报', IF_KNOWN: '已知对方时,等其合格', NONE: '仅关联' }[
                reference.gate
              ],
            ]),
          ),
        ]
      : []),
    '## 质量规则',
    table(
      ['规则', '内容', '级别', '字段'],
      [...rulesOf(kind)].map(([rule, titles]) => [`[${rule}](../rules/${rule}.md)`, ruleOf(rule).title, ruleOf(rule).severity, titles.join('、')]),
    ),
    ...(lists.length > 0
      ? [
          '## 代码表',
          ...lists.map((name) => {
            const { title, source, codes, validity } = codeList(name);
            const days = (code: string): string => [validity?.[code]?.from, validity?.[code]?.until].map((day) => day ?? '').join('至');
            const rows = Object.entries(codes).map(([code, label]) => (validity ? [code, label, days(code)] : [code, label]));
            return `**${title}**(${source})\n\n${table(['代码', '名称', ...(validity ? ['有效期'] : [])], rows)}`;
          }),
        ]
      : []),
    ...profileSections(kind, all, table),
    ...(sent.length > 0 ? ['## 示例', example(kind, profile)] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}
