/** The guides about people and the protection levels name what there is: commands with their options, keys, roles, rooms of tests, faults. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { errorCodes } from '../../schema/errors.js';
import { roleNames } from '../../schema/organisation.js';
import { cliCommands } from '../../src/cli/commands/list.js';
import { readCommand } from '../../src/cli/read-command.js';
import { root } from '../support/source-files.js';

const read = (name: string): string => readFileSync(join(root, 'docs', name), 'utf8');
const found = (text: string, pattern: RegExp): string[] => [...new Set([...text.matchAll(pattern)].map((match) => match[1] as string))];
// And the line of the log.
const reference = found(read('config-zh.md'), /^\| `([\w.[\]*]+)`/gm);
const words = (line: string): string[] => (line.match(/'[^']*'|\S+/g) ?? []).map((word) => word.replaceAll("'", ''));

describe.each(['people-zh.md', 'people-en.md', 'protection-zh.md'])('%s', (name) => {
  const text = read(name);

  it('has commands that are read as they stand', () => {
    for (const block of found(text, /```sh\n(.*?)```/gs))
      for (const line of block.split('\n').filter((each) => each.startsWith('hub ')))
        expect(() => readCommand(words(line.split('#')[0] as string).slice(1)), line).not.toThrow();
    const names = new Set(cliCommands.flatMap(({ name: command }) => [command, command.split(' ')[0]]));
    for (const command of found(text, /`hub ([a-z]+)/g)) expect(names).toContain(command);
  });

  it('has keys, roles and faults of that name', () => {
    const keys = [...reference, 'audit.head'];
    for (const key of found(text, /`((?:signIn|audit|server)\.\w+)/g))
      expect(
        keys.some((known) => known.startsWith(key)),
        key,
      ).toBe(true);
    const codes = found(text, /`([A-Z][A-Z]+_[A-Z_]+)`/g).filter((code) => !(roleNames as readonly string[]).includes(code));
    for (const code of codes) expect(errorCodes).toContain(code);
  });

  it('leads to pages and tests that there are', () => {
    for (const path of found(text, /`(test\/[\w./-]+\.ts)`/g)) expect(existsSync(join(root, path)), path).toBe(true);
    for (const page of found(text, /\]\(([\w-]+\.md)\)/g)) expect(existsSync(join(root, 'docs', page)), page).toBe(true);
  });

  it('is linked from the first page', () => expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`docs/${name}`));
});

it('each role is explained in both languages', () => {
  for (const name of ['people-zh.md', 'people-en.md']) for (const role of roleNames) expect(read(name)).toContain(`\`${role}\``);
});
