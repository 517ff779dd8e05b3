/** Secrets: fills `${NAME}` and `${file:PATH}` into the texts of a configuration. Into a URL a secret goes percent-encoded, except as its host. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Faults, Path } from './faults.js';

const PLACEHOLDER = /\$\{([^}]*)\}/g;

export interface SecretSources {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
}

/** A copy of the tree with every placeholder filled; what is missing is a fault at its path. */
export function fillSecrets(tree: unknown, from: SecretSources, faults: Faults, path: Path = []): unknown {
  if (typeof tree === 'string') return fillText(tree, from, faults, path);
  if (Array.isArray(tree)) return tree.map((item, i) => fillSecrets(item, from, faults, [...path, i]));
  if (tree === null || typeof tree !== 'object') return tree;
  return Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, fillSecrets(value, from, faults, [...path, key])]));
}

function fillText(text: string, from: SecretSources, faults: Faults, path: Path): string {
  const host = hostRange(text);
  return text.replace(PLACEHOLDER, (placeholder, name: string, offset: number) => {
    const value = name.startsWith('file:') ? fromFile(name.slice(5), from, faults, path) : fromEnv(name, from, faults, path);
    if (value === null) return placeholder;
    faults.secrets.add(value);
    if (!host || (offset >= host[0] && offset < host[1])) return value;
    const encoded = encodeURIComponent(value);
    faults.secrets.add(encoded);
    return encoded;
  });
}

/** From where to where the host of a URL goes in its text; null where the text is no URL. */
function hostRange(text: string): readonly [number, number] | null {
  const start = /^[a-z][a-z0-9+.-]*:\/\//i.exec(text)?.[0].length;
  if (start === undefined) return null;
  const rest = text.slice(start).replace(PLACEHOLDER, (placeholder) => '_'.repeat(placeholder.length));
  const length = rest.search(/[/?#]|$/);
  return [start + rest.slice(0, length).lastIndexOf('@') + 1, start + length];
}

function fromEnv(name: string, from: SecretSources, faults: Faults, path: Path): string | null {
  if (!/^[A-Za-z_]\w*$/.test(name)) faults.add(path, `\${${name}} 写法不对,应为 \${环境变量名} 或 \${file:路径}`);
  else if (from.env[name]) return from.env[name];
  else faults.addMissing(path, `环境变量 ${name} 没有设置`);
  return null;
}

function fromFile(name: string, from: SecretSources, faults: Faults, path: Path): string | null {
  try {
    const text = readFileSync(resolve(from.folder, name), 'utf8').replace(/\r?\n$/, '');
    if (text !== '') return text;
    faults.add(path, `文件 ${name} 是空的`);
  } catch (error) {
    faults.addMissing(path, `读不到文件 ${name}(${(error as NodeJS.ErrnoException).code ?? '未知原因'})`);
  }
  return null;
}
