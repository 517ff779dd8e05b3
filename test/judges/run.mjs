/**
 * The judges: other people's tools, given the served demo world and the guides. Each is a file in judges/ that returns what it objects to; an
 * objection that we live with stands there under its id with the reason, and one that no longer occurs must go. `run.mjs NAME …` asks only these;
 * `JUDGES_URL`, its data folder `JUDGES_DATA` and, where it is another, its clone `JUDGES_PROGRAM` name a demo that already runs.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorld, worldAt } from './world.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

async function judgesNamed(names) {
  const files = readdirSync(join(here, 'judges')).filter((file) => file.endsWith('.mjs'));
  const judges = await Promise.all(files.map(async (file) => ({ name: file.slice(0, -4), ...(await import(`./judges/${file}`)) })));
  return judges.filter(({ name }) => names.length === 0 || names.includes(name)).sort((a, b) => Number(a.served) - Number(b.served));
}

function theWorld(folder) {
  const { JUDGES_URL, JUDGES_DATA, JUDGES_PROGRAM } = process.env;
  return JUDGES_URL ? worldAt(JUDGES_URL, JUDGES_DATA, JUDGES_PROGRAM) : openWorld(join(folder, 'hub'));
}

/** @returns {Promise<{ name: string, what: string, open: { id: string, text: string }[], accepted: string[], ms: number }>} */
async function ask({ name, what, accepted = {}, judge }, world, folder) {
  const began = performance.now();
  const found = await judge({ world, folder }).catch((error) => [{ id: 'error', text: error.stack ?? String(error) }]);
  const seen = new Set(found.map(({ id }) => id));
  const unused = Object.keys(accepted).filter((id) => !seen.has(id));
  const open = [...found.filter(({ id }) => !(id in accepted)), ...unused.map((id) => ({ id, text: '已不再出现:请从 accepted 中删去' }))];
  return { name, what, open, accepted: Object.keys(accepted).filter((id) => seen.has(id)), ms: Math.round(performance.now() - began) };
}

function tell({ name, what, open, accepted, ms }) {
  const known = accepted.length === 0 ? '无' : `${accepted.length} 处(${[...new Set(accepted.map((id) => id.split('/')[0]))].join('、')})`;
  console.log(
    `${open.length === 0 ? '✓' : '✗'} ${name} | ${what} | ${open.length === 0 ? '无异议' : `${open.length} 处`} | 例外:${known} | ${ms} ms`,
  );
  for (const { id, text } of open) console.log(`    [${id}] ${text.replaceAll('\n', '\n      ')}`);
}

async function main(names) {
  const began = performance.now();
  const judges = await judgesNamed(names);
  const folder = mkdtempSync(join(here, '.work-'));
  const served = judges.filter(({ served }) => served);
  const world = served.length === 0 ? null : await theWorld(folder);
  try {
    const results = [];
    const one = async (judge) => {
      const result = await ask(judge, world, folder);
      tell(result);
      results.push(result);
    };
    for (const judge of judges.filter(({ served }) => !served)) await one(judge);
    await world?.whole();
    for (const judge of served) await one(judge);
    const failed = results.filter(({ open }) => open.length > 0);
    console.log(`${results.length - failed.length} 家通过,${failed.length} 家有异议(${Math.round((performance.now() - began) / 1000)} 秒)`);
    if (failed.length > 0) {
      console.log(`怎样处理:按上面各行改正架构、服务或 docs/graphql-{zh,en}.md;确实不该改的,把编号和理由写进 test/judges/judges/ 中该文件的 accepted。
单独再跑:npm run judges -- ${failed.map(({ name }) => name).join(' ')}`);
      process.exitCode = 1;
    }
  } finally {
    await world?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

await main(process.argv.slice(2));
