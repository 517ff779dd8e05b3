/** Stamps: of which sources and packages a build was made. Node built-ins only. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['schema', 'src', 'resolvers', 'connectors', 'cron', 'demo', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

export function digest(...parts) {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

export const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

export function filesBelow(root, path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(root, join(path, name)));
}

export const installWanted = (folder) => digest(read(join(folder, 'package-lock.json')), process.version, process.platform, process.arch);

export const sourcesOf = (root) => SOURCES.flatMap((path) => filesBelow(root, path));

export const buildStamp = (root) => join(root, 'dist', '.hub-stamp');

export function buildWanted(root) {
  const state = sourcesOf(root).map((file) => {
    const { mtimeMs, size } = statSync(join(root, file));
    return `${file} ${mtimeMs} ${size}`;
  });
  return digest(installWanted(root), ...state);
}

/** Whether what is built is of the sources as they are. */
export const isBuilt = (root) => read(buildStamp(root)) === buildWanted(root);
