/**
 * The pages of docs/kinds and docs/rules: one for each record kind, one for each quality rule (what it asks, where, how to mend it).
 * `npm run gen` writes them, `--check` compares.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { KindDefinition } from './definition.js';
import { loadKinds, loadProfiles } from './discover.js';
import { kindPage, rulesOf, table } from './kind-page.js';
import type { Profile } from './profile.js';
import { type RuleId, ruleIds, ruleOf } from './rules.js';

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

async function main(check: boolean): Promise<void> {
  const kinds = await loadKinds();
  const profiles = await loadProfiles();
  const profile = profiles.get('hubei-assumed@1') as Profile;
  const pages = new Map<string, string>([
    ...kinds.map((kind) => [`docs/kinds/${kind.name}.md`, kindPage(kind, profile, [...profiles.values()])] as const),
    ...ruleIds.map((id) => [`docs/rules/${id}.md`, rulePage(id, kinds)] as const),
  ]);
  for (const folder of ['docs/kinds', 'docs/rules']) {
    mkdirSync(folder, { recursive: true });
    const gone = readdirSync(folder).filter((file) => !pages.has(`${folder}/${file}`));
    if (!check) for (const file of gone) rmSync(join(folder, file));
    else if (gone.length > 0) fail(gone.join('、'));
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
