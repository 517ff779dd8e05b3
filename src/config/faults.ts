/** Faults of a configuration: each with its YAML path, its line, and in Chinese what would be right. Secrets never show. */
import { z } from 'zod';
import { HubError } from '../../schema/errors.js';

export type Path = readonly PropertyKey[];

/** `sources[0].kinds.itemClaim.key` */
export function pathText(path: Path): string {
  return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : `${i > 0 ? '.' : ''}${String(part)}`)).join('') || '(文件)';
}

/** A fault as a program reads it. */
export interface ConfigFault {
  readonly path: string;
  readonly line: number | null;
  readonly message: string;
}

// Places that are named beside the first one where many lack the same.
const MOST_NAMED = 3;

export class Faults {
  private readonly found = new Map<string, ConfigFault>();
  /** Messages that name what is missing: wherever it is wanted, it is one mistake. */
  private readonly missing = new Set<string>();
  readonly secrets = new Set<string>();

  constructor(private readonly lineOf: (path: Path) => number | null = () => null) {}

  get size(): number {
    return this.found.size;
  }

  add(path: Path | string, message: string): void {
    this.found.set(this.placed(path, message), { path: typeof path === 'string' ? path : pathText(path), line: this.lineAt(path), message });
  }

  /** Something that is wanted here is nowhere: told once, however many places want it. */
  addMissing(path: Path | string, message: string): void {
    this.missing.add(message);
    this.add(path, message);
  }

  /** `clocks(第 30 行):…` */
  placed(path: Path | string, message: string): string {
    const line = this.lineAt(path);
    return `${typeof path === 'string' ? path : pathText(path)}${line === null ? '' : `(第 ${line} 行)`}:${message}`;
  }

  /** What a zod schema finds, in Chinese; the parsed value where it finds nothing. */
  check<T>(schema: z.ZodType<T>, raw: unknown, at: Path = []): T | undefined {
    const outcome = schema.safeParse(raw);
    if (outcome.success) return outcome.data;
    for (const issue of outcome.error.issues) {
      const path = [...at, ...issue.path];
      if (issue.code === 'unrecognized_keys') {
        const allowed = keysAt(schema, issue.path);
        for (const key of issue.keys) this.add([...path, key], `未知的键${allowed.length > 0 ? `;此处可用:${allowed.join('、')}` : ''}`);
      } else this.add(path, sentenceOf(issue, valueAt(raw, issue.path)));
    }
    return undefined;
  }

  throwIfAny(): void {
    if (this.size === 0) return;
    const faults = [...this.found.values()].map((fault) => ({ ...fault, path: this.redact(fault.path), message: this.redact(fault.message) }));
    throw new HubError('CONFIG_INVALID', { count: this.size, faults: this.redact(this.lines().join('\n')) }, faults);
  }

  /** A line for each fault; one for what many places lack. */
  private lines(): string[] {
    const alike = new Map<string, [string, ConfigFault][]>();
    for (const entry of this.found) alike.set(entry[1].message, [...(alike.get(entry[1].message) ?? []), entry]);
    return [...alike.values()].flatMap((group) => {
      const texts = group.map(([text]) => text);
      if (group.length === 1 || !this.missing.has(group[0]?.[1].message ?? '')) return texts;
      const others = group.slice(1, 1 + MOST_NAMED).map(([, { path, line }]) => (line === null ? path : `${path}(第 ${line} 行)`));
      return [`${texts[0]}(共 ${group.length} 处相同,另见 ${others.join('、')}${group.length > 1 + MOST_NAMED ? ' 等' : ''})`];
    });
  }

  private lineAt(path: Path | string): number | null {
    return typeof path === 'string' ? null : this.lineOf(path);
  }

  private redact(text: string): string {
    let out = text;
    for (const secret of this.secrets) if (secret.length >= 4) out = out.replaceAll(secret, '***');
    return out;
  }
}

const typeTitles: Record<string, string> = {
  string: '文本(数字样的代码请加引号)',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  object: '一组键值',
  record: '一组键值',
  array: '列表',
};

function sentenceOf(issue: z.core.$ZodIssue, value: unknown): string {
  const missing = value === undefined ? '缺少此项' : '';
  const sentence = (right: string): string => [missing, right].filter(Boolean).join(',');
  if (/\p{Script=Han}/u.test(issue.message)) return sentence(issue.message);
  switch (issue.code) {
    case 'invalid_type':
      return sentence(`应为${typeTitles[issue.expected] ?? issue.expected}`);
    case 'invalid_value':
      return sentence(`应为 ${issue.values.map(String).join('、')} 之一`);
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array' ? '不能为空或过短' : `应不小于 ${issue.minimum}`;
    case 'too_big':
      return issue.origin === 'string' ? `最多 ${issue.maximum} 个字符` : `应不大于 ${issue.maximum}`;
    default:
      return missing || '写法不对';
  }
}

function valueAt(raw: unknown, path: Path): unknown {
  let value = raw;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | null | undefined)?.[part];
  return value;
}

/** The keys that a schema allows at a path, where it is an object. */
function keysAt(schema: unknown, path: Path): string[] {
  let current = unwrap(schema);
  for (const part of path) {
    if (current instanceof z.ZodObject) current = unwrap((current.shape as Record<PropertyKey, unknown>)[part]);
    else if (current instanceof z.ZodArray) current = unwrap(current.element);
    else if (current instanceof z.ZodRecord) current = unwrap(current.valueType);
    else return [];
  }
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function unwrap(schema: unknown): unknown {
  let current = schema;
  while (current instanceof z.ZodOptional || current instanceof z.ZodDefault || current instanceof z.ZodPrefault || current instanceof z.ZodNullable)
    current = current.unwrap();
  return current;
}

/** `,可用:a、b` */
export function listOfNames(names: Iterable<string>): string {
  const list = [...names];
  return list.length > 0 ? `,可用:${list.join('、')}` : '';
}
