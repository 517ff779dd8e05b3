/**
 * Attack table: each input that once stopped the process, against a served hub on both engines: refused or answered in how many ms, how long the
 * loop stood, and what a stranger's small query took meanwhile.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { getIntrospectionQuery } from 'graphql';
import { table } from '../src/cli/reports/table.js';
import type { Location, Ratio } from './measure.js';
import { PROGRAM_ENV, PROGRAM_FLAGS } from './measure.js';
import { at } from './progress.js';

const many = (count: number, part: (i: number) => string): string => Array.from({ length: count }, (_, i) => part(i)).join(' ');
const act = 'checkActionName checkActionCode institutionCode checkDate checkResult claim { itemCode } checklist { listName }';
const contains = (i: number): string => `{ checkActionName: { contains: "无${i}" } }`;

/** Name, text, and how often at once. */
const attacks: readonly (readonly [string, string, number])[] = [
  ['balance ×50', `{ ${many(50, (i) => `a${i}: balance { live }`)} }`, 1],
  ['balance ×9', `{ ${many(9, (i) => `a${i}: balance { live }`)} }`, 1],
  ['quality ×50', `{ ${many(50, (i) => `a${i}: quality(period: { from: "2022-01-01", to: "2022-12-31" }) { passRate }`)} }`, 1],
  ['quality ×19', `{ ${many(19, (i) => `a${i}: quality(period: { from: "2022-01-01", to: "2022-12-31" }) { passRate }`)} }`, 1],
  ['5 counts, 90 contains', `{ ${many(5, (i) => `a${i}: checkActs(filter: { or: [${many(90, contains)}] }) { totalCount }`)} }`, 1],
  ['10 counts, 1 contains', `{ ${many(10, (i) => `a${i}: checkActs(filter: ${contains(i)}) { totalCount }`)} }`, 1],
  ['__schema ×390', `{ ${many(390, (i) => `a${i}: __schema { types { name } }`)} }`, 1],
  ['introspection', getIntrospectionQuery(), 1],
  ['49 × 500 rows', `{ ${many(49, (i) => `a${i}: checkActs(first: 500) { nodes { ${act} } }`)} }`, 1],
  ['11 × 500 rows', `{ ${many(11, (i) => `a${i}: checkActs(first: 500) { nodes { ${act} } }`)} }`, 1],
  ['49 × 500 ids', `{ ${many(49, (i) => `a${i}: checkActs(first: 500) { nodes { id } }`)} }`, 1],
  ['claims{nodes{id}} ×400', `{ ${'claims { nodes { id } } '.repeat(400)} }`, 1],
  ['a{a{a{name}}} ×300', `{ ${'a { a { a { name } } } '.repeat(300)} }`, 1],
  [
    '50 heavy fields',
    `{ ${many(50, (i) => `a${i}: checkActs(first: 100, orderBy: [{ checkResult: DESC }, { checkDate: ASC }]) { nodes { id claim { id } } }`)} }`,
    1,
  ],
  [
    '50 heavy fields, 20 at once',
    `{ ${many(50, (i) => `a${i}: checkActs(first: 100, orderBy: [{ checkResult: DESC }, { checkDate: ASC }]) { nodes { id } }`)} }`,
    20,
  ],
];

const SMALL = '{ itemClaims(first: 1) { nodes { id } } }';

export async function attacking(location: Location): Promise<Ratio[]> {
  for (const engine of ['sqlite', 'mariadb'] as const) {
    const database = engine === 'sqlite' ? `sqlite:${join(mkdtempSync(join(tmpdir(), 'bench-attacks-')), 'hub.db')}` : await location.database();
    const rows = await attacked(engine, database);
    console.log(`\n${engine}\n${table(['攻击', '状态', 'ms', '循环停住 ms', '其中 CPU', '邻居 p50', '邻居 max', '内存 MiB'], rows)}`);
  }
  return [];
}

async function attacked(engine: string, database: string): Promise<string[][]> {
  at(`${engine}:归集一年…`);
  const child = spawn(process.execPath, [...PROGRAM_FLAGS, new URL('attack-child.js', import.meta.url).pathname, database], {
    env: PROGRAM_ENV,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<string> => String((await lines.next()).value);
  const seen = async (): Promise<{ stoodMs: number; cpuMs: number; rssMiB: number }> => {
    child.stdin.write('\n');
    return JSON.parse(await next());
  };
  let url = '';
  while (!url.startsWith('http')) url = await next();
  const rows: string[][] = [];
  for (let time = 0; time < 20; time++) await ask(url, 'neighbour', SMALL);
  for (const [name, query, often] of attacks)
    for (const round of [1, 2]) {
      await seen();
      const began = performance.now();
      let over = false;
      const hit = Promise.all(Array.from({ length: often }, () => ask(url, 'attacker', query))).finally(() => (over = true));
      const waits: number[] = [];
      do waits.push((await ask(url, 'neighbour', SMALL)).ms);
      while (!over);
      const statuses = new Set((await hit).map(({ status }) => status));
      const { stoodMs, cpuMs, rssMiB } = await seen();
      waits.sort((a, b) => a - b);
      const ms = (value = 0): string => value.toFixed(value < 10 ? 1 : 0);
      const [middle, most] = [waits[waits.length >> 1], waits.at(-1)];
      const times = [ms(performance.now() - began), String(stoodMs), String(cpuMs), ms(middle), ms(most)];
      const row = [`${name} (${round})`, [...statuses].join(), ...times, String(rssMiB)];
      at(row.join(' | '));
      rows.push(row);
    }
  child.kill();
  return rows;
}

async function ask(url: string, name: string, query: string): Promise<{ status: string; ms: number }> {
  const began = performance.now();
  const headers = { 'content-type': 'application/json', authorization: `Bearer key-of-${name}` };
  const post = (): Promise<Response> => fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  // A socket that was idle may be closed just as it is used again.
  const response = await post().catch(post);
  const text = await response.text();
  const code = /"code":"(\w+)"/.exec(text.slice(0, 2_000))?.[1];
  return { status: `${response.status}${code ? ` ${code}` : ''}`, ms: performance.now() - began };
}
