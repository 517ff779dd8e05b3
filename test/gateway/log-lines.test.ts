/** Lines of the log: those of requests wait a moment for one another, and never behind any other line. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openLogFile } from '../../src/observability/log-file.js';

describe('lines of the log', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'log-lines-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const said = (file: string): string[] =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => `${JSON.parse(line).msg} ${JSON.parse(line).n}`);

  it('stand in the order in which they were told, whatever the line', () => {
    const file = join(folder, 'hub.log');
    const log = openLogFile(file, () => expect.unreachable());
    for (const n of [1, 2, 3]) log.info({ n }, 'graphql');
    expect(said(file)).toEqual([]);
    log.warn({ n: 4 }, 'wrong key');
    expect(said(file)).toEqual(['graphql 1', 'graphql 2', 'graphql 3', 'wrong key 4']);
  });
});
