/**
 * `prepare` ingests and delivers the year's acts and what they depend on, and adds copies up to a number; `ask` asks a widget's question again and
 * again, `first` once, as the first of a new process.
 */
import { tmpdir } from 'node:os';
import { figures as definitions } from '../schema/indicators/figures.js';
import type { KindDefinition } from '../schema/kind/kind-definition.js';
import type { Queries } from '../src/api.js';
import type { Profile } from '../schema/profile/profile.js';
import { loadKinds, loadProfiles } from '../schema/registry.js';
import { databaseSchema } from '../schema/database/entities.js';
import { rollUp } from '../src/indicators/rollup.js';
import { openDatabase } from '../src/db/database.js';
import { KINDS, openBenchHub, yearOf } from './hub.js';
import { cost } from './measure.js';
import { moreActs } from './more-acts.js';

const CALLS = 100;
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

const YEAR = { from: '2022-01-01', to: '2022-12-31' };
type Questions = Readonly<Record<string, (queries: Queries, kind: KindDefinition) => Promise<unknown>>>;

const names = new Set(definitions.map((figure) => figure.name));
const stats = (by: readonly string[], measures: readonly string[] = []) => ({
  ...{ by, measures, filter: null, ...YEAR, organisationsOnly: false, most: 50_000 },
});

/** Each a widget of the year. */
const questions: Questions = {
  figures: ({ logs }) => logs.figures(2022, YEAR.to, names),
  byMonth: ({ statistics }, kind) => statistics.cells(kind, stats(['DISTRICT', 'MONTH'], ['accepted'])),
  byItem: ({ statistics }, kind) => statistics.cells(kind, stats(['ITEM'])),
  coverage: ({ indicators }) => indicators.ratio('coverage', { year: 2022, groupBy: ['DISTRICT'], asOf: YEAR.to }),
  series: ({ indicators }) =>
    indicators.figureSeries({ years: [2022], days: null, by: 'MONTH', groupBy: 'DISTRICT', asOf: YEAR.to, compared: true, wanted: names }),
};

async function ask(calls: number, warmed: boolean): Promise<unknown> {
  const app = await openBenchHub({ database: `sqlite:${database}`, spread: true }, new Map());
  const kind = app.hub.kinds.find(({ name }) => name === 'checkAct') as KindDefinition;
  const question = questions[count] as Questions[string];
  await app.hub.sizes.refresh();
  const once = (): Promise<unknown> => question(app.hub.queries(everything), kind);
  if (warmed) await once();
  const began = performance.now();
  const spent = await cost(0, async () => {
    for (let call = 0; call < calls; call++) await once();
  });
  const ended = performance.now();
  const { pushedRows } = (await app.hub.queries(everything).logs.figures(2022, YEAR.to, names)).city ?? {};
  const ms = ((ended - began) / calls).toFixed(1);
  await app.close();
  return { ...spent, note: `${pushedRows} 条,每次 ${ms} ms` };
}

const work = { prepare, ask: () => ask(CALLS, true), first: () => ask(1, false) }[variant] as () => Promise<unknown>;
console.log(JSON.stringify(await work()));
process.exit(0);
