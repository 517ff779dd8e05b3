/** The version that this build calls itself. */
import { readFileSync } from 'node:fs';

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
