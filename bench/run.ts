/** `npm run bench`: ratios against the bare limit, taken in the same run on the same machine; a table here and in bench/latest.md. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createConnection } from 'mysql2/promise';
import { table } from '../src/cli/table.js';
import { startMariadb } from '../test/support/mariadb.js';
import { delivering } from './delivering.js';
import { figuring } from './figuring.js';
import { compare, inChild, type Measured, type Ratio } from './measure.js';
import { reading } from './reading.js';
import { flatness, ruling } from './ruling.js';

const wanted = process.argv.slice(2);
const asked = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

const server = await startMariadb();
let serial = 0;

async function database(): Promise<string> {
  const name = `bench_${++serial}`;
  const connection = await createConnection({ uri: server.url.replace('mariadb:', 'mysql:') });
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await connection.end();
  return `${server.url}/${name}`;
}

const ratios: Ratio[] = [];
try {
  if (asked('reading')) ratios.push(...(await reading(await database())));
  if (asked('ingest')) {
    for (const engine of ['sqlite', 'mariadb']) {
      const pid = engine === 'sqlite' ? 0 : server.pid();
      const place = () => (engine === 'sqlite' ? Promise.resolve('sqlite') : database());
      const round = async (variant: string) => inChild<Measured>('ingest-child', [variant, await place(), await place(), String(pid)]);
      ratios.push(
        await compare(
          `归集一年的检查行为(${engine})`,
          () => round('bare'),
          () => round('hub'),
        ),
      );
    }
  }
  if (asked('rules')) ratios.push(await ruling());
  if (asked('flat')) ratios.push(await flatness());
  if (asked('deliver')) ratios.push(...(await delivering()));
  if (asked('figures')) ratios.push(await figuring());
} finally {
  await server.close();
}

const meanings: Readonly<Record<string, string>> = {
  reading: '读:裸 = node:http、手写 SQL 与 JSON.stringify 给出同样的应答;速度比 1 即与裸做一样快。',
  ingest: '归集:裸 = 在一个事务里写入同样的行;速度比 1 即与裸写一样快。造行本身(替身数据源)不计在任何一边。',
  rules: '规则:裸 = 同样的归集,各数据类去掉全部质量规则(字段自身的读法仍在);愿望:耗费比 ≤ 1.6,即规则不超过入库的 0.6。',
  flat: '内存:裸 = 归集一年,hub = 归集其若干倍;看峰值内存,应不随行数增长。',
  deliver:
    '推送:裸 = 同样的批次正文已经备好,直接发给同一接收端并取同样的回执,不用数据库;愿望:速度比 ≥ 0.25,hub 峰值内存 ≤ 200 MiB 且不随积压增长(比较两行)。',
  figures: '年度指标:裸 = 全年 46 901 条,hub = 扩充后的同一账册,两边都经枢纽自己的汇总;愿望:耗费比 ≤ 1.2,即看板的耗费不随记录增长。',
};
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
]);
const columns = ['项目', '耗费比(hub/裸)', '速度比(裸/hub)', '裸 CPU ms', 'hub CPU ms', 'hub 峰值 MiB', '轮数', '测于'];
const told = Object.keys(meanings).map((name) => meanings[name]);
process.stdout.write(`${table(columns, rows)}\n${told.join('\n')}\n`);

// A run of a part replaces its own lines; each says the day it was measured on.
const latest = new URL('../../bench/latest.md', import.meta.url);
const before = existsSync(latest) ? readFileSync(latest, 'utf8').split('\n') : [];
const lines = new Map(before.filter((line) => line.startsWith('| ') && !line.startsWith(`| ${columns[0]}`)).map((line) => [titleOf(line), line]));
for (const row of rows) lines.set(String(row[0]), `| ${row.join(' | ')} |`);
const machine = `${cpus().length} × ${cpus()[0]?.model ?? ''},Node ${process.version}`;
const head = [`| ${columns.join(' | ')} |`, `|${columns.map(() => '---').join('|')}|`];
const lead = `\`npm run bench\`:各项轮流运行,取各自最小的 CPU 时间;只看比值。${machine}。`;
writeFileSync(latest, `# 基准\n\n${lead}\n\n${[...head, ...lines.values()].join('\n')}\n\n${told.map((line) => `- ${line}`).join('\n')}\n`);

function titleOf(line: string): string {
  return line.split(' | ')[0]?.slice(2) ?? '';
}
