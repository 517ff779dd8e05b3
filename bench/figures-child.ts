/**
 * `prepare` ingests and delivers the year's acts and what they depend on, and adds copies up to a number; `ask` asks for the year's figures,
 * `cells` a wall's statistics, the first of a cold process among them.
 */
import { tmpdir } from 'node:os';
import { figures as definitions } from '../schema/indicators/figures.js';
import type { KindDefinition } from '../schema/kind/kind-definition.js';
import type { Profile } from '../schema/profile/profile.js';
import { loadKinds, loadProfiles } from '../schema/registry.js';
import { databaseSchema } from '../schema/database/entities.js';
import { rollUp } from '../src/indicators/rollup.js';
import { openDatabase } from '../src/db/database.js';
import { KINDS, openBenchHub, yearOf } from './hub.js';
import { cost } from './measure.js';
import { moreActs } from './more-acts.js';

const CALLS = 200;
const everything = { name: 'bench', role: 'CITY_ADMIN', districts: '*' } as const;

const [variant, database, url, count] = process.argv.slice(2) as [string, string, string, string];

async function prepare(): Promise<unknown> {
  const app = await openBenchHub({ database: `sqlite:${database}`, province: url, spread: true }, new Map(KINDS.map((kind) => [kind, yearOf(kind)])));
  await app.sync();
  await app.deliver();
  await app.close();
  const wanted = Number(count);
  if (wanted > 0) moreActs(database, wanted);
  const kinds = await loadKinds();
  const db = await openDatabase({ url: `sqlite:${database}`, folder: tmpdir(), schema: await databaseSchema(kinds) });
  const profiles = await loadProfiles();
  await rollUp(db, kinds, [{ name: 'province', profile: profiles.get('hubei-assumed@1') as Profile }]);
  await db.close();
  return {};
}

async function ask(): Promise<unknown> {
  const app = await openBenchHub({ database: `sqlite:${database}`, spread: true }, new Map());
  const all = new Set(definitions.map((figure) => figure.name));
  const figures = () => app.hub.queries(everything).logs.figures(2022, '2022-12-31', all);
  const { city } = await figures();
  const spent = await cost(0, async () => {
    for (let call = 0; call < CALLS; call++) await figures();
  });
  await app.close();
  return { ...spent, note: `${city?.pushedRows} 条` };
}

/** What a wall asks: the trend by district, the departments, the items, the results, the fines of a quarter. */
const wall: readonly (readonly string[])[] = [['MONTH', 'DISTRICT'], ['DEPARTMENT'], ['ITEM'], ['CHECK_RESULT', 'MONTH'], ['WEEK'], []];

async function cells(): Promise<unknown> {
  const app = await openBenchHub({ database: `sqlite:${database}`, spread: true }, new Map());
  const kind = app.hub.kinds.find(({ name }) => name === 'checkAct') as KindDefinition;
  const { statistics } = app.hub.queries(everything);
  const asked = { measures: ['accepted'], filter: null, from: '2022-01-01', to: '2022-12-31', organisationsOnly: false, most: 5000 };
  let counted = 0;
  const began = performance.now();
  let first = 0;
  const spent = await cost(0, async () => {
    for (let call = 0; call < CALLS / 10; call++)
      for (const by of wall) {
        counted = (await statistics.cells(kind, { ...asked, by })).reduce((sum, { count }) => sum + count, 0);
        first ||= performance.now() - began;
      }
  });
  await app.close();
  return { ...spent, note: `${counted} 条,首次 ${Math.round(first)} ms` };
}

const variants: Readonly<Record<string, () => Promise<unknown>>> = { prepare, ask, cells };
console.log(JSON.stringify(await variants[variant]?.()));
process.exit(0);
