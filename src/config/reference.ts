/** Writes docs/config-*.md from the schema that checks the configuration; with `--check` fails where they are not in step. */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { keyDocs } from './key-docs.js';
import { fileSchema } from './schema.js';

interface Node {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | boolean;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly default?: unknown;
  readonly required?: readonly string[];
}

interface Line {
  readonly path: string;
  readonly type: string;
  readonly usual: string;
  readonly required: boolean;
}

const JOBS = /^jobs\.(sync|deliver|collect|reconcile)\./;

/** Every key that a person may write, in the order of the schema. */
export function configLines(): Line[] {
  const lines = linesOf(z.toJSONSchema(fileSchema, { io: 'input', unrepresentable: 'any' }) as Node, '', true, undefined);
  const found = new Map<string, Line>();
  for (const line of lines) {
    const path = line.path.replace(JOBS, 'jobs.*.');
    // The jobs have the same keys, and each a schedule of its own.
    if (!found.has(path)) found.set(path, path === line.path ? line : { ...line, path, usual: path.endsWith('schedule') ? '' : line.usual });
  }
  return [...found.values()];
}

function linesOf(node: Node, path: string, required: boolean, usual: unknown): Line[] {
  const given = node.default ?? usual;
  const below: Line[] = [];
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const own = typeof given === 'object' && given !== null ? (given as Record<string, unknown>)[key] : undefined;
    below.push(...linesOf(child, path === '' ? key : `${path}.${key}`, node.required?.includes(key) ?? false, own));
  }
  const extra = node.additionalProperties;
  if (typeof extra === 'object' && (node.properties === undefined || Object.keys(extra).length > 0))
    below.push(...linesOf(extra, `${path}.*`, false, undefined));
  if (node.items) below.push(...linesOf(node.items, `${path}[]`, true, undefined));
  const choices = (node.anyOf ?? []).flatMap((one) => linesOf(one, path, required, undefined));
  const scalars = choices.filter((line) => line.path === path);
  below.push(...choices.filter((line) => line.path !== path));
  if (below.length > 0 && scalars.length === 0) return below;
  const type = scalars.length > 0 ? [...new Set(scalars.map((line) => line.type))].join(' | ') : typeOf(node);
  return [{ path, type, usual: given === undefined ? '' : JSON.stringify(given), required: required && given === undefined }, ...below];
}

function typeOf(node: Node): string {
  if (node.enum) return node.enum.join(' | ');
  if (node.const !== undefined) return String(node.const);
  return typeof node.type === 'string' ? node.type : 'any';
}

const HEADS = {
  zh: {
    title: '配置参考',
    lead: '由检查配置的程序生成,请勿手改。`[]` 是列表的每一项,`*` 是任意名称。',
    head: '| 键 | 类型 | 默认 | 必填 | 含义 |',
    yes: '是',
  },
  en: {
    title: 'Configuration reference',
    lead: 'Made from the schema that checks the file; not edited by hand. `[]` is each member of a list, `*` any name.',
    head: '| key | type | default | required | meaning |',
    yes: 'yes',
  },
} as const;

export function configReference(language: keyof typeof HEADS): string {
  const { title, lead, head, yes } = HEADS[language];
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = configLines().map(({ path, type, usual, required }) => {
    const words = keyDocs[path];
    if (!words) throw new Error(`src/config/key-docs.ts has no words for ${path}`);
    return `| \`${path}\` | ${cell(type)} | ${usual === '' ? '' : `\`${cell(usual)}\``} | ${required ? yes : ''} | ${cell(words[language === 'zh' ? 0 : 1])} |`;
  });
  return `# ${title}\n\n${lead}\n\n${head}\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}

if (process.argv[1]?.endsWith('config-reference.js')) {
  const check = process.argv.includes('--check');
  for (const language of ['zh', 'en'] as const) {
    const file = `docs/config-${language}.md`;
    if (!check) writeFileSync(file, configReference(language));
    else if (readFileSync(file, 'utf8') !== configReference(language)) {
      process.stderr.write(`${file} 与配置检查不一致:请运行 npm run gen 后提交。\n`);
      process.exitCode = 1;
    }
  }
}
