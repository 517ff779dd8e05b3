/** The project's own source files with their imports, read by regular expression: what the architecture test judges. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

export interface Import {
  /** A file of ours (`schema/organisation.ts`), or a package (`typeorm`, `node:fs`). */
  readonly to: string;
  readonly own: boolean;
  readonly typeOnly: boolean;
}

const STATEMENT = /^\s*(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?'([^']+)'/gm;
const DYNAMIC = /\bimport\('([^']+)'\)/g;

export function sourceFiles(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) => walk(join(root, folder))).map(read);
}

function walk(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .sort()
    .flatMap((name) => walk(join(path, name)))
    .filter((file) => /\.(ts|mjs)$/.test(file));
}

function read(file: string): SourceFile {
  const path = relative(root, file).replaceAll('\\', '/');
  const text = readFileSync(file, 'utf8');
  const found = [...text.matchAll(STATEMENT)].map((match) => ({ spec: match[2] as string, typeOnly: match[1] !== undefined }));
  const dynamic = [...text.matchAll(DYNAMIC)].map((match) => ({ spec: match[1] as string, typeOnly: false }));
  return { path, text, imports: [...found, ...dynamic].map(({ spec, typeOnly }) => ({ ...target(path, spec), typeOnly })) };
}

function target(from: string, spec: string): { to: string; own: boolean } {
  if (!spec.startsWith('.')) return { to: spec, own: false };
  return { to: posix.join(posix.dirname(from), spec).replace(/\.js$/, '.ts'), own: true };
}
