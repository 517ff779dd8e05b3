/** Sums between days, from months, days and stale records together, are what counting the records gives. */
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { markStale, rollUp, staleKeys } from '../../src/indicators/rollup.js';
import { type Sum, sumsOf } from '../../src/indicators/sums.js';
import { type Database, openDatabase } from '../../src/db/database.js';
import { insertRows } from '../../src/db/sql.js';
import { row } from '../gateway/stage.js';
import { engines, migratedDatabase } from '../support/database.js';

const day = fc.date({ min: new Date('2021-11-20'), max: new Date('2023-02-10'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const districts = ['echeng', 'huarong'];
const claim = fc.record({
  n: fc.nat(30),
  day,
  writtenOffAt: fc.option(day),
  district: fc.constantFrom(...districts),
  department: fc.constantFrom('d1', 'd2'),
  gone: fc.boolean(),
});
const edge = fc.oneof(day, fc.constantFrom('0000-00-00', '2022-01-01', '2022-06-30', '2022-12-31', '2022-02-28'));
const span = fc.tuple(edge, edge).map((pair) => pair.sort() as [string, string]);

describe.each(engines)('sums on %s', (engine) => {
  let db: Database;
  let kinds: KindDefinition[];
  let claims: KindDefinition;
  beforeAll(async () => {
    kinds = await loadKinds();
    claims = kinds.find((kind) => kind.name === 'itemClaim') as KindDefinition;
    const url = await migratedDatabase(engine);
    const schema = await databaseSchema(kinds);
    db = await openDatabase({ url, folder: tmpdir(), schema });
  });
  afterAll(() => db.close());

  it('agree with the records after any changes and rollings up, whatever the days', async () => {
    const kept = new Map<number, ReturnType<typeof row>>();
    const put = async (one: { n: number; day: string; writtenOffAt: string | null; district: string; department: string; gone: boolean }) => {
      const { n, district, gone, ...content } = one;
      const after = row(`c${n}`, district, { ...content, claimedAt: one.day, withdrawnAt: gone ? '2023-03-01T00:00:00.000Z' : null });
      await db.transaction(async (sql) => {
        await insertRows(sql, 'item_claim', Object.keys(after), [after], { unique: ['id'], update: Object.keys(after) });
        await markStale(sql, staleKeys(claims, [kept.get(n) ?? after, after]));
      });
      kept.set(n, after);
    };
    const counted = (measure: string, [from, to]: readonly [string, string], district: string): number =>
      [...kept.values()].filter((one) => {
        const off = one.writtenOffAt as string | null;
        const own = String(one.day);
        const at = measure === 'live' ? own : off === null ? null : off < own ? own : off;
        return one.withdrawnAt === null && one.district === district && at !== null && from <= at && at <= to;
      }).length;
    const check = async (before: Parameters<typeof put>[0][], after: Parameters<typeof put>[0][], spans: [string, string][]) => {
      for (const one of before) await put(one);
      await rollUp(db, kinds, []);
      for (const one of after) await put(one);
      const wanted = ['live', 'ended'].flatMap((measure) => spans.map(([from, to]): Sum => ({ kind: claims, measure, from, to })));
      const totals = await db.read((sql) => sumsOf(sql, wanted, [], { districts, department: null }));
      for (const [i, { measure, from, to }] of wanted.entries())
        for (const district of districts) expect(totals[i]?.get(district) ?? 0).toBe(counted(measure, [from, to], district));
    };
    const some = (most: number) => fc.array(claim, { maxLength: most });
    const property = fc.asyncProperty(some(8), some(2), fc.array(span, { minLength: 1, maxLength: 3 }), check);
    await fc.assert(property, { numRuns: 80, seed: 20221231 });
    expect(kept.size).toBeGreaterThan(20);
  });
});
