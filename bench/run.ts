/**
 * Entry point, `npm run bench [part …]`: ratios against the bare limit, taken in the same run on the same machine; a table here and in
 * bench/latest.md.
 */
import { createConnection } from 'mysql2/promise';
import { HubError } from '../schema/errors.js';
import { startMariadb } from '../test/support/mariadb.js';
import { attacking } from './attacking.js';
import { changing } from './changing.js';
import { desk } from './desk.js';
import { delivering } from './delivering.js';
import { figuring } from './figuring.js';
import { ingesting } from './ingesting.js';
import type { Location, Ratio } from './measure.js';
import { beginPart, endParts } from './progress.js';
import { reading } from './reading.js';
import { report } from './report.js';
import { flatness, ruling } from './ruling.js';
import { signingIn } from './signing-in.js';

interface Part {
  readonly name: string;
  readonly title: string;
  run(location: Location): Promise<readonly Ratio[]>;
}

const parts: readonly Part[] = [
  { name: 'reading', title: '读', run: async (location) => reading(await location.database(), location.serverPid) },
  { name: 'ingest', title: '归集', run: ingesting },
  { name: 'changed', title: '变更', run: changing },
  { name: 'rules', title: '规则', run: async () => [await ruling()] },
  { name: 'flat', title: '内存', run: async () => [await flatness()] },
  { name: 'deliver', title: '推送', run: () => delivering() },
  { name: 'attacks', title: '攻击', run: attacking },
  { name: 'figures', title: '年度指标', run: () => figuring() },
  { name: 'desk', title: '工作台', run: () => desk() },
  { name: 'sign-in', title: '登录', run: () => signingIn() },
];

const names = process.argv.slice(2);
for (const name of names)
  if (!parts.some((part) => part.name === name))
    throw new HubError('USAGE', { why: `没有项目 ${name}(有 ${parts.map((part) => part.name).join('、')})` });
const chosen = parts.filter((part) => names.length === 0 || names.includes(part.name));

const server = await startMariadb();
let serial = 0;
const location: Location = {
  serverPid: () => server.pid(),
  async database() {
    const name = `bench_${++serial}`;
    const connection = await createConnection({ uri: server.url.replace('mariadb:', 'mysql:') });
    await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    await connection.end();
    return `${server.url}/${name}`;
  },
};

const ratios: Ratio[] = [];
try {
  for (const [i, part] of chosen.entries()) {
    beginPart(`${i + 1}/${chosen.length} ${part.title}(${part.name})`);
    ratios.push(...(await part.run(location)));
  }
} finally {
  endParts();
  await server.close();
}
if (ratios.length > 0) report(ratios);
