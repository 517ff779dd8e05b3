/** Reference of the configuration (docs/config-*.md), made from the schema that checks the file and the list of jobs. */
import { z } from 'zod';
import { keyDocs } from './key-docs.js';
import { plannedKeys } from './planned.js';
import { fileSchemaOf } from './schema.js';
import type { JobDefaults } from './shape.js';

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

/** A key that a person may write. */
export interface ConfigLine extends Line {
  /** The key of its text in `key-docs.ts`. */
  readonly text: string;
  /** Title of the one job it belongs to, where it does. */
  readonly job: string | null;
  readonly planned: boolean;
}

/** Every key that a person may write, in the order of the schema. */
export function configLines(jobs: readonly JobDefaults[]): ConfigLine[] {
  const lines = linesOf(z.toJSONSchema(fileSchemaOf(jobs), { io: 'input', unrepresentable: 'any' }) as Node, '', true, undefined);
  const planned = plannedKeys(jobs);
  const inFull = lines.map((line): ConfigLine => {
    const job = jobs.find(({ name }) => line.path.startsWith(`jobs.${name}.`));
    const text = job ? line.path.replace(`jobs.${job.name}.`, 'jobs.*.') : line.path;
    return { ...line, text, job: job?.title ?? null, planned: planned.some((key) => line.path === key || line.path.startsWith(`${key}.`)) };
  });
  return inFull.flatMap((line, i) => {
    const alike = inFull.filter((each) => each.text === line.text);
    if (line.job === null || alike.some((each) => each.usual !== line.usual)) return [line];
    // What is the same for every job is written once.
    return inFull.indexOf(alike.at(-1) as ConfigLine) === i ? [{ ...line, path: line.text, job: null, planned: false }] : [];
  });
}

function linesOf(node: Node, path: string, required: boolean, usual: unknown): Line[] {
  const given = node.default ?? usual;
  const below: Line[] = [];
  for (const [key, child] of Object.entries(node.properties ?? {})) {
    const usualOfKey = typeof given === 'object' && given !== null ? (given as Record<string, unknown>)[key] : undefined;
    below.push(...linesOf(child, path === '' ? key : `${path}.${key}`, node.required?.includes(key) ?? false, usualOfKey));
  }
  const extra = node.additionalProperties;
  if (typeof extra === 'object' && (node.properties === undefined || Object.keys(extra).length > 0))
    below.push(...linesOf(extra, `${path}.*`, false, undefined));
  if (node.items) below.push(...linesOf(node.items, `${path}[]`, true, undefined));
  const choices = (node.anyOf ?? []).flatMap((choice) => linesOf(choice, path, required, undefined));
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
    planned: '(从以后的版本起生效)',
  },
  en: {
    title: 'Configuration reference',
    lead: 'Made from the schema that checks the file; not edited by hand. `[]` is each member of a list, `*` any name.',
    head: '| key | type | default | required | meaning |',
    yes: 'yes',
    planned: ' (takes effect with a later version)',
  },
} as const;

export function configReference(language: keyof typeof HEADS, jobs: readonly JobDefaults[]): string {
  const { title, lead, head, yes, planned: later } = HEADS[language];
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = configLines(jobs).map(({ path, type, usual, required, text, job, planned }) => {
    const meant = keyDocs[text];
    if (!meant) throw new Error(`src/config/key-docs.ts has no words for ${text}`);
    const meaning = `${language === 'zh' && job !== null ? `${job}:` : ''}${meant[language === 'zh' ? 0 : 1]}${planned ? later : ''}`;
    return `| \`${path}\` | ${cell(type)} | ${usual === '' ? '' : `\`${cell(usual)}\``} | ${required ? yes : ''} | ${cell(meaning)} |`;
  });
  return `# ${title}\n\n${lead}\n\n${head}\n|---|---|---|---|---|\n${rows.join('\n')}\n`;
}
