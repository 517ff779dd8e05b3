/** Which Node is told to be out of support, by version and day. */
import { expect, it } from 'vitest';
import { nodeAdvice } from '../../src/observability/node-support.js';

it.each([
  ['v20.19.0', '2026-04-30', null],
  ['v20.19.0', '2026-05-01', 'Node v20.19.0 已于 2026-04-30 停止上游维护:仍可运行,建议改用 Node 24 或 26'],
  ['v22.12.0', '2027-04-30', null],
  ['v22.12.0', '2027-05-01', 'Node v22.12.0 已于 2027-04-30 停止上游维护:仍可运行,建议改用 Node 24 或 26'],
  ['v24.0.0', '2026-11-29', null],
  ['v26.1.0', '2026-11-29', null],
  ['v24.0.0', '2028-05-01', 'Node v24.0.0 已于 2028-04-30 停止上游维护:仍可运行,建议改用 Node 26'],
  ['v26.1.0', '2029-05-01', 'Node v26.1.0 已于 2029-04-30 停止上游维护:仍可运行,建议改用仍在维护的长期支持版本'],
  ['v23.4.0', '2026-11-29', 'Node v23.4.0 不是已知的长期支持版本:仍可运行,建议改用 Node 24 或 26'],
  ['v28.0.0', '2028-01-01', 'Node v28.0.0 不是已知的长期支持版本:仍可运行,建议改用 Node 24 或 26'],
  ['v4.9', '2026-11-29', 'Node v4.9 不是已知的长期支持版本:仍可运行,建议改用 Node 24 或 26'],
])('%s on %s', (version, today, advice) => {
  expect(nodeAdvice(version, today)).toBe(advice);
});
