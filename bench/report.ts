/** Report of the bench: a table on stdout, and in bench/latest.md, where a run of some parts replaces its own lines only. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { table } from '../src/cli/reports/table.js';
import type { Measured, Ratio } from './measure.js';

const MEANINGS: Readonly<Record<string, string>> = {
  reading:
    '读:裸 = node:http、手写 SQL 与 JSON.stringify 给出同样的应答;速度比 1 即与裸做一样快;愿望:认领、联合 ≤ 1.6,预警 ≤ 1.5,年度指标 ≤ 0.7,认领的数据库耗费比 ≤ 1.5。',
  ingest: '归集:裸 = 在一个事务里写入同样的行;速度比 1 即与裸写一样快。造行本身(替身数据源)不计在任何一边。',
  changed: '变更:裸 = 同样多的新行,hub = 已入库而内容有变的行(改一个字段);愿望:耗费比 ≤ 1.5,即日常的变更不比新增贵多少。',
  rules: '规则:裸 = 同样的归集,各数据类去掉全部质量规则(字段自身的读法仍在);愿望:耗费比 ≤ 1.6,即规则不超过入库的 0.6。',
  flat: '内存:裸 = 归集一年,hub = 归集其若干倍;看峰值内存,应不随行数增长。',
  deliver:
    '推送:裸 = 同样的批次正文已经备好,直接发给同一接收端并取同样的回执,不用数据库;愿望:速度比 ≥ 0.25,hub 峰值内存 ≤ 200 MiB 且不随积压增长(比较两行)。与先前的版本轮流(BENCH_AGAINST)时,裸 = 先前的版本,速度比即快了几倍。',
  figures: '年度指标:裸 = 全年 46 901 条,hub = 扩充后的同一账册,两边都经枢纽自己的汇总;愿望:耗费比 ≤ 1.2,即看板的耗费不随记录增长。',
  desk: '工作台:裸 = 上限,hub = 在系统的 Chromium 中量得;愿望:登录到首行的主线程 CPU ≤ 1.5 s;百万行的列表滚动两万行,没有一帧超过 50 ms(不足 50 的记为 49),堆的增长在 20 MB 之内。',
  signIn:
    '登录:拒绝看中位时长(裸、hub 两列即毫秒),愿望:各种拒绝相差 ≤ 10%,时长说不出账号是否存在;以会话查询的耗费比愿望 ≤ 1.1;一次登录 = 一次散列、一个事务。',
};
const COLUMNS = ['项目', '耗费比(hub/裸)', '速度比(裸/hub)', '裸 CPU ms', 'hub CPU ms', 'hub 峰值 MiB', '轮数', '测于', '数据库耗费比(hub/裸,ms)'];
const latest = new URL('../../bench/latest.md', import.meta.url);

export function report(ratios: readonly Ratio[]): void {
  const day = new Date().toISOString().slice(0, 10);
  const rows = ratios.map(({ title, bare, hub, rounds }) => [
    title,
    (hub.cpuMs / bare.cpuMs).toFixed(2),
    (bare.cpuMs / hub.cpuMs).toFixed(2),
    Math.round(bare.cpuMs),
    Math.round(hub.cpuMs),
    hub.peakMiB,
    rounds,
    day,
    beside(bare, hub),
  ]);
  const meanings = Object.values(MEANINGS);
  process.stdout.write(`${table(COLUMNS, rows)}\n${meanings.join('\n')}\n`);
  const lines = linesOf(existsSync(latest) ? readFileSync(latest, 'utf8') : '');
  for (const row of rows) lines.set(String(row[0]), `| ${row.join(' | ')} |`);
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? ''},Node ${process.version}`;
  const head = [`| ${COLUMNS.join(' | ')} |`, `|${COLUMNS.map(() => '---').join('|')}|`];
  const lead = `\`npm run bench\`:各项轮流运行,取各自最小的 CPU 时间;只看比值。${machine}。`;
  writeFileSync(latest, `# 基准\n\n${lead}\n\n${[...head, ...lines.values()].join('\n')}\n\n${meanings.map((line) => `- ${line}`).join('\n')}\n`);
}

/** The database server's own CPU, where it is counted by itself. */
const beside = ({ databaseMs: bare }: Measured, { databaseMs: hub }: Measured): string =>
  bare === undefined || hub === undefined ? '' : `${(hub / Math.max(1, bare)).toFixed(2)}(${Math.round(hub)}/${Math.round(bare)})`;

/** The rows of the table so far, by their titles; each says the day it was measured on. */
function linesOf(text: string): Map<string, string> {
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith(`| ${COLUMNS[0]}`));
  return new Map(rows.map((line) => [line.split(' | ')[0]?.slice(2) ?? '', line]));
}
