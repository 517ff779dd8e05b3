/** Viewer keys of the demo: made once by chance, stored in a file that only its owner reads. */
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { districtCodes } from './generate/shape.js';

export interface DemoViewer {
  readonly name: string;
  readonly role: 'CITY_ADMIN' | 'DISTRICT_ADMIN' | 'DASHBOARD';
  readonly districts: readonly string[];
}

export const demoViewers: readonly DemoViewer[] = [
  { name: 'city-admin', role: 'CITY_ADMIN', districts: ['*'] },
  ...districtCodes.map(
    (code): DemoViewer => ({ name: code === 'city' ? 'municipal-admin' : `${code}-admin`, role: 'DISTRICT_ADMIN', districts: [code] }),
  ),
  { name: 'dashboard', role: 'DASHBOARD', districts: ['*'] },
];

/** Name → key; each line of the file reads `key NAME VALUE`. */
export function keysIn(path: string): ReadonlyMap<string, string> {
  const existing = new Map<string, string>();
  if (existsSync(path)) {
    for (const [, name, value] of readFileSync(path, 'utf8').matchAll(/^key (\S+) (hub_[0-9a-f]{32})$/gm))
      existing.set(name as string, value as string);
  }
  const keys = new Map(demoViewers.map(({ name }) => [name, existing.get(name) ?? `hub_${randomBytes(16).toString('hex')}`]));
  if (existing.size < keys.size) writeAtomically(path, [...keys].map(([name, value]) => `key ${name} ${value}\n`).join(''));
  return keys;
}

/** Readable by its owner alone, and never seen half written. */
export function writeAtomically(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.tmp`;
  writeFileSync(temporary, text, { mode: 0o600 });
  renameSync(temporary, path);
}
