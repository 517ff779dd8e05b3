/** Judge: a developer who copies each query of the guides and asks it of the demo world; acts come last, as they change what the others see. */
import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { operationsOf } from '../documents.mjs';
import { languages } from '../guide.mjs';
import { REFUSED, variablesOf } from '../variables.mjs';

export const what = '手册中的查询:逐个查询,不得有错误';
export const served = true;

export async function judge({ world }) {
  const all = languages.flatMap(operationsOf);
  const reads = all.filter(({ operation }) => operation.operation === 'query');
  const found = [];
  for (const each of reads) found.push(...(await read(world, each)));
  for (const each of all.filter((one) => !reads.includes(one))) found.push(...(await asked(world, each)).faults);
  return found;
}

// While the hub works a run or a batch may come between two answers, but not between every two.
const PAIRS = 5;

/** From the second time on a text runs compiled; with a remark that no other has it is new. The English guide has the same queries. */
async function read(world, operation) {
  const { faults } = await asked(world, operation);
  if (faults.length > 0 || operation.place.includes('-en.md')) return faults;
  await asked(world, operation);
  for (let pair = 0; pair < PAIRS; pair++) {
    const plain = await asked(world, { ...operation, text: `${operation.text}# ${randomUUID()}\n` });
    const compiled = await asked(world, operation);
    if (compiled.faults.length > 0) return compiled.faults;
    if (isDeepStrictEqual(settled(compiled.data), settled(plain.data))) return [];
  }
  return [{ id: 'compiled', text: `${operation.place} ${operation.name}:再次查询的应答与首次不同` }];
}

async function asked(world, { name, operation, text, place }) {
  const variables = await variablesOf(name, world);
  const { data, errors = [] } = await world.ask(text, variables, 'city-admin', name);
  const told = errors.map(({ message, path, extensions }) => ({ code: extensions?.code, message: `${path?.join('.') ?? ''} ${message}` }));
  // What an act did not do it says in its answer.
  const refused = Object.values(data ?? {}).flatMap((payload) => (Array.isArray(payload?.problems) ? payload.problems : []));
  const faults = [...told, ...refused].filter(({ code }) => code !== REFUSED[name]).map(({ code, message }) => `${code} ${message}`);
  if (operation.operation === 'query' && data && nothing(data)) faults.push('演练环境中什么也没有查到:查询或 test/judges/variables.mjs 中的变量要改');
  return { data, faults: faults.map((fault) => ({ id: 'asked', text: `${place} ${name}:${fault}` })) };
}

/** Whether no list and no field in it has anything: such a query shows a reader nothing. */
function nothing(value) {
  if (Array.isArray(value)) return value.every(nothing);
  if (value !== null && typeof value === 'object') return Object.entries(value).every(([name, inner]) => name === '__typename' || nothing(inner));
  return value === null || value === false || value === 0;
}

/** What moves by itself while the hub works: moments and ages. */
function settled(data) {
  return JSON.parse(JSON.stringify(data, (name, value) => (/(At|Seconds)$/.test(name) ? null : value)));
}
