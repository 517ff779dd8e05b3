/** The version that this build calls itself, and what tells it from another build of the same version. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const found = ['../package.json', '../../package.json'].map((path) => new URL(path, import.meta.url));

export const version: string = read();

function read(): string {
  for (const url of found) {
    try {
      return String((JSON.parse(readFileSync(url, 'utf8')) as { version: string }).version);
    } catch {
      // From dist/ the file stands one folder further up.
    }
  }
  return '0';
}

let own: string | null = null;

/** Of the program's own files, as they stood at the first call: some tens of milliseconds, for whoever serves. */
export const buildDigest = (): string => (own ??= filesDigest(fileURLToPath(new URL('..', import.meta.url))));

/** @param root a build's folder */
export function filesDigest(root: string): string {
  const hash = createHash('sha256');
  for (const room of ['resolvers', 'schema', 'src'])
    for (const path of readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).sort())
      if (/\.[jt]s$/.test(path)) hash.update(`${room}/${path} `).update(readFileSync(join(root, room, path)));
  return hash.digest('base64url');
}
