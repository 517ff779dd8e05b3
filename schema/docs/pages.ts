/**
 * Page writer of docs/kinds and docs/rules: one for each record kind, one for each quality rule (what it asks, where, how to mend it).
 * `npm run gen` writes them, `--check` compares.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KindDefinition } from '../kind/kind-definition.js';
import { loadKinds, loadProfiles } from '../registry.js';
import { kindPage, rulesOf, table } from './kind-page.js';
import type { Profile } from '../profile/profile.js';
import { type RuleId, ruleIds, ruleOf } from '../rule-catalogue.js';

const SEVERITIES = { BLOCK: '阻断:改正前不上报', WARN: '提醒:照常上报', NOTE: '记录:已自动规范' } as const;

export function rulePage(id: RuleId, kinds: readonly KindDefinition[]): string {
  const { number, severity, title, remedy, source } = ruleOf(id);
  const where = kinds.flatMap((kind) => {
    const titles = rulesOf(kind).get(id);
    return titles ? [[`[${kind.title}](../kinds/${kind.name}.md)`, titles.join('、')]] : [];
  });
  const facts = [`- 级别:${SEVERITIES[severity]}(\`${severity}\`)`, `- 依据:${source}${number ? `(标准 §5 ${number})` : ''}`, `- 怎样改正:${remedy}`];
  const used = where.length > 0 ? table(['数据类', '字段'], where) : '读取每一行时都检查,与数据类无关。';
  return `# ${title}(\`${id}\`)\n\n由规则目录生成,请勿手改。\n\n${facts.join('\n')}\n\n## 用在哪里\n\n${used}\n`;
}

/** Rules of standard.md §5 that are no findings on a row, and why. */
const STORED_OTHERWISE: readonly (readonly [string, string, string])[] = [
  ['R3', '布尔值为是/否', '按“是否”代码表检查([CODE_LIST](CODE_LIST.md));上报时按省级规范写作 1/0 或 是/否'],
  ['R15', '一行有误,整个文件不收', '不采用:好的行照收,有误的行留下并逐条说明(inf)'],
  ['R24', '修改、删除只针对已有的记录', '由上报次序保证:省平台没有的不发 u、d,见 [设计](../design.md) §5'],
];

function rulesIndex(): string {
  const rows = ruleIds.map((id) => {
    const { number, severity, title } = ruleOf(id);
    return [number ?? '', `[${id}](${id}.md)`, title, severity];
  });
  const numbered = (cell: string): number => Number(cell.slice(1)) || 99;
  const sorted = [...rows].sort((a, b) => numbered(a[0] as string) - numbered(b[0] as string));
  return `# 质量规则\n\n由规则目录生成,请勿手改。编号为标准 §5 的规则号。\n\n${table(['编号', '规则', '内容', '级别'], sorted)}\n\n## 以其他方式保证的\n\n${table(['编号', '内容', '怎样保证'], STORED_OTHERWISE)}\n`;
}

async function main(check: boolean): Promise<void> {
  const kinds = await loadKinds();
  const profiles = await loadProfiles();
  const profile = profiles.get('hubei-assumed@1') as Profile;
  const pages = new Map<string, string>([
    ...kinds.map((kind) => [`docs/kinds/${kind.name}.md`, kindPage(kind, profile, [...profiles.values()])] as const),
    ['docs/rules/README.md', rulesIndex()] as const,
    ...ruleIds.map((id) => [`docs/rules/${id}.md`, rulePage(id, kinds)] as const),
  ]);
  for (const folder of ['docs/kinds', 'docs/rules']) {
    mkdirSync(folder, { recursive: true });
    const obsolete = readdirSync(folder).filter((file) => !pages.has(`${folder}/${file}`));
    if (!check) for (const file of obsolete) rmSync(join(folder, file));
    else if (obsolete.length > 0) fail(obsolete.join('、'));
  }
  for (const [file, text] of pages) {
    if (!check) writeFileSync(file, text);
    else if (readOr(file) !== text) fail(file);
  }
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function fail(file: string): void {
  process.stderr.write(`${file} 与定义不一致:请运行 npm run gen 后提交。\n`);
  process.exitCode = 1;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.includes('--check'));
