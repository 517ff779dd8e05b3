/** Node support: until when upstream mends each release line of Node, and what a person is told of the one that the hub runs on. */

interface ReleaseLine {
  readonly major: number;
  /** The last day on which upstream mends it; https://github.com/nodejs/release. */
  readonly until: string;
  readonly recommended?: true;
}

/** The lines that become long-term ones; odd ones never do, and later ones are not known yet. */
const LINES: readonly ReleaseLine[] = [
  { major: 20, until: '2026-04-30' },
  { major: 22, until: '2027-04-30' },
  { major: 24, until: '2028-04-30', recommended: true },
  { major: 26, until: '2029-04-30', recommended: true },
];

/** @param version like `v24.3.0` @param today a day. Null where it is supported. */
export function nodeAdvice(version: string, today: string): string | null {
  const major = Number(/^v?(\d+)\./.exec(version)?.[1] ?? Number.NaN);
  const line = LINES.find((one) => one.major === major);
  if (line && today <= line.until) return null;
  const why = line ? `已于 ${line.until} 停止上游维护` : '不是已知的长期支持版本';
  const better = LINES.filter((one) => one.recommended && today <= one.until).map((one) => one.major);
  return `Node ${version} ${why}:仍可运行,建议改用${better.length > 0 ? ` Node ${better.join(' 或 ')}` : '仍在维护的长期支持版本'}`;
}
