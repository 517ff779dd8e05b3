/** A stranger's text where it is printed: no command to the terminal, no line of its own, no turned direction. */
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { HubError } from '../../schema/errors.js';
import { plainLine } from '../../schema/spelling/plain-line.js';
import { openProgress } from '../../src/observability/progress.js';

it.each([
  ['甲\u001b[2J乙', '甲乙'],
  ['甲\u001b]0;题\u0007乙', '甲乙'],
  ['甲\u009b31m乙', '甲乙'],
  ['甲\r\n2026 OK', '甲 2026 OK'],
  ['甲\u202E乙\u2066丙\u200f', '甲乙丙'],
  ['甲\u2028乙', '甲 乙'],
  ['张三 😀 a\u200db', '张三 😀 a\u200db'],
])('%j becomes %j', (text, plain) => {
  expect(plainLine(text)).toBe(plain);
});

it('a file name with a line break forges no line of the progress', () => {
  const stream = new PassThrough();
  const task = openProgress(stream, () => 0).task('甲\n乙', null);
  task.done('假.csv\n市级:完成\u001b[31m');
  expect(String(stream.read())).toBe('甲 乙:开始\n甲 乙:完成,共 0,假.csv 市级:完成\n');
});

it('an error is one line, but for the faults of a configuration', () => {
  expect(new HubError('SOURCE_BUSINESS', { source: 's', why: '甲\n乙\u001b[2J' }).message).toContain('s 答复业务错误:甲 乙。');
  expect(new HubError('CONFIG_INVALID', { count: 2, faults: '甲\n乙' }).message).toMatch(/甲\n乙$/);
});
