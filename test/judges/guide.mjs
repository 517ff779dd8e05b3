/** Blocks of the guides: what stands in them is copied by developers, so they are what the judges are given, Chinese and English alike. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const languages = ['zh', 'en'];

const BLOCK = /^```(\w+)[^\n]*\n([\s\S]*?)^```$/gm;

/** Every block of a fence in the guides of a language, in their order; `line` is where its text begins. */
export function blocksOf(language, fence) {
  return [`docs/graphql-${language}.md`, `docs/guide-${language}.md`].flatMap((file) => {
    const page = readFileSync(join(root, file), 'utf8');
    return [...page.matchAll(BLOCK)]
      .filter((match) => match[1] === fence)
      .map((match) => ({ file, line: page.slice(0, match.index).split('\n').length + 1, text: match[2] }));
  });
}
