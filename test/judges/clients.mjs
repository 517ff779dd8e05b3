/** Clients set up by the guide's own lines: a block is written to a module with the address and key before it, and taken as it stands. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse, print } from 'graphql';
import { blocksOf } from './guide.mjs';
import { operationsOf } from './documents.mjs';

const documents = new Map(operationsOf('zh').map((operation) => [operation.name, operation]));

/** @param name the first line of the block, `// apollo.js` */
export async function clientOf(name, { world, folder }, viewer) {
  const block = blocksOf('zh', 'js').find(({ text }) => text.startsWith(`// ${name}\n`));
  if (!block) throw new Error(`docs/graphql-zh.md 中没有以 // ${name} 开头的 js 代码`);
  mkdirSync(join(folder, 'clients'), { recursive: true });
  const path = join(folder, 'clients', `${viewer}-${name.replace(/js$/, 'mjs')}`);
  const before = `const url = ${JSON.stringify(world.url)};\nconst key = ${JSON.stringify(world.key[viewer] ?? viewer)};\n`;
  writeFileSync(path, before + block.text);
  return import(pathToFileURL(path).href);
}

/** The text of an operation of the guide, with its fragments and without its neighbours. */
export function guideQuery(name) {
  const found = documents.get(name);
  if (!found) throw new Error(`docs/graphql-zh.md 中没有名为 ${name} 的查询`);
  const own = parse(found.text).definitions.filter((definition) => definition.kind === 'FragmentDefinition' || definition.name?.value === name);
  return own.map(print).join('\n');
}

/** Objections collected in words. */
export function objections() {
  const found = [];
  return { found, expect: (id, holds, text) => void (holds || found.push({ id, text: typeof text === 'string' ? text : JSON.stringify(text) })) };
}

/** What leaves this process for the hub while `work` runs. */
export async function countingRequests(work) {
  const plain = globalThis.fetch;
  const signals = [];
  globalThis.fetch = (input, init) => {
    signals.push(init?.signal ?? null);
    return plain(input, init);
  };
  try {
    await work(signals);
  } finally {
    globalThis.fetch = plain;
  }
}

export const wrongQuery = 'query Wrong { itemClaims(first: 1) { nodes { noSuchField } } }';
export const slowQuery = 'query Slow { quality(period: { from: "2022-01-01", to: "2022-12-31" }) { passRate departments { records } } }';
export const wallRoots = ['figures', 'districts', 'riskAlerts'];
