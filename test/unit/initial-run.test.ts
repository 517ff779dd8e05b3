/** The table at the end of a start: what happened is summed over the passes, what is held back is told as it stands. */
import { expect, test } from 'vitest';
import { summed } from '../../src/cli/serve/initial-run.js';
import type { JobOutcome } from '../../src/jobs/outcome.js';

const pass = (name: string, counts: Record<string, number>): JobOutcome => ({
  outcome: 'done',
  parts: [{ name, state: 'OK', outcome: 'done', counts, message: null }],
});

test('a row in quarantine that two passes show is one row', () => {
  const passes = [
    pass('gedian', { 新增: 5, 待修复: 12, 拦截: 3 }),
    pass('province', { 已发: 5, 退回: 1 }),
    pass('gedian', { 新增: 1, 待修复: 12, 拦截: 0 }),
  ];
  expect(summed(passes, new Map([['gedian', { quarantined: 12, blocked: 3 }]]))).toEqual({
    columns: ['', '新增', '待修复', '拦截', '已发', '退回'],
    rows: [
      ['gedian', 6, 12, 3, null, null],
      ['province', null, null, null, 5, 1],
    ],
  });
});

test('what was corrected by a later pass is held back no more', () => {
  expect(summed([pass('a', { 待修复: 2, 拦截: 1 })], new Map()).rows).toEqual([['a', 0, 0]]);
});
