/** The configuration reference says each key once, in both languages, and nothing that the schema does not know. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { configLines, configReference } from '../../src/config/reference.js';
import { jobs } from '../../src/jobs/jobs.js';
import { keyDocs } from '../../src/config/key-docs.js';
import { root } from '../support/source-files.js';

test('every key has a text, and every text a key', () => {
  expect([...new Set(configLines(jobs).map((line) => line.text))].sort()).toEqual(Object.keys(keyDocs).sort());
});

test.each(['zh', 'en'] as const)('docs/config-%s.md is in step', (language) => {
  expect(readFileSync(join(root, 'docs', `config-${language}.md`), 'utf8')).toBe(configReference(language, jobs));
});
