/** File locator: where the demo's own content files lie, seen from the sources as well as from `dist/`. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Absolute path of a file that lies in the project's `demo/` folder. */
export function demoFile(name: string): string {
  const sourceFile = fileURLToPath(new URL(`./${name}`, import.meta.url));
  return existsSync(sourceFile) ? sourceFile : fileURLToPath(new URL(`../../demo/${name}`, import.meta.url));
}
