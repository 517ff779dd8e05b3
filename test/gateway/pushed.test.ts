/** Pushed rows: a record counts once, where any target whose profile counts its kind holds it as it is wanted, however stale the rollups are. */
// First: it brings the metadata that decorated classes need.
import { openTestApp, type TestApp } from '../support/app.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Profile } from '../../schema/profile/profile.js';
import { insertRows } from '../../src/db/sql.js';
import { markStale, rollUp, staleKeys } from '../../src/indicators/rollup.js';
import { engines } from '../support/database.js';
import { everything } from '../support/viewers.js';

// The second takes more kinds and counts one more; it does not count punishments. A joint inspection goes out in two rows.
const COUNTS: Readonly<Record<string, readonly string[]>> = {
  province: ['checkAct', 'punishAct'],
  second: ['checkAct', 'jointInspection'],
  third: ['jointInspection'],
};
const DAYS = ['2021-12-31', '2022-02-01', '2022-02-02'];

const side = fc.constantFrom('accepted', 'returned', 'changed under way', 'taken back', 'withdrawn', 'waiting', 'absent');
type Side = typeof side extends fc.Arbitrary<infer T> ? T : never;

const CONTENTS: Readonly<Record<Exclude<Side, 'absent'>, Record<string, string | null>>> = {
  accepted: { wantedDigest: 'a', heldDigest: 'a', verdict: 'ACCEPTED', state: 'ACCEPTED' },
  returned: { wantedDigest: 'b', heldDigest: 'a', returnedDigest: 'b', verdict: 'RETURNED', state: 'RETURNED' },
  'changed under way': { wantedDigest: 'b', heldDigest: 'a', verdict: 'ACCEPTED', state: 'WAITING' },
  'taken back': { wantedDigest: 'a', heldDigest: 'a', returnedDigest: 'b', verdict: 'RETURNED', state: 'ACCEPTED' },
  withdrawn: { wantedDigest: null, heldDigest: null, verdict: 'ACCEPTED', state: 'WITHDRAWN' },
  waiting: { wantedDigest: 'a', heldDigest: null, verdict: null, state: 'WAITING' },
};
const ACCEPTED: readonly Side[] = ['accepted', 'taken back'];

interface Standing {
  readonly n: number;
  readonly kind: string;
  readonly day: string;
  /** how its row stands at each target; of a joint inspection also its part */
  readonly at: Readonly<Record<string, Side>>;
  readonly part: Side;
}

const standing: fc.Arbitrary<Standing> = fc.record({
  n: fc.nat(7),
  kind: fc.constantFrom('checkAct', 'punishAct', 'jointInspection', 'otherAct'),
  day: fc.constantFrom(...DAYS),
  at: fc.record({ province: side, second: side, third: side, gone: side }),
  part: side,
});

/** A record of several rows is accepted when all are that are not withdrawn; one row at least is. */
function acceptedAt(record: Standing, target: string): boolean {
  const rows = [record.at[target] as Side, ...(record.kind === 'jointInspection' ? [record.part] : [])];
  const there = rows.filter((row) => row !== 'absent' && row !== 'withdrawn');
  return there.length > 0 && there.every((row) => ACCEPTED.includes(row));
}

describe.each(engines)('pushed rows on %s', (engine) => {
  let opened: TestApp;
  beforeAll(async () => {
    opened = await openTestApp(engine, '2022-12-31T00:00:00.000Z', ({ targets: [first] }) => ({
      targets: Object.entries(COUNTS).map(([name, counts]) => {
        const target = first as NonNullable<typeof first>;
        const profile: Profile = { ...target.profile, counts };
        return { ...target, name, profile, kinds: [...target.kinds, 'jointInspection'] };
      }),
    }));
  });
  afterAll(() => opened.close());

  it('are what a count of the records gives', async () => {
    const { app, config } = opened;
    const kept = new Map<string, Standing>();
    const put = async (record: Standing) => {
      const recordId = `${record.kind}${record.n}`;
      const row = (target: string, part: string, how: Side) =>
        how === 'absent' ? [] : [{ ...blank(record, recordId), target, part, tableName: part || 'main', identity: recordId, ...CONTENTS[how] }];
      const rows = Object.entries(record.at).flatMap(([target, how]) => [
        ...row(target, '', how),
        ...(record.kind === 'jointInspection' ? row(target, 'unit', record.part) : []),
      ]);
      const kind = app.hub.kinds.find(({ name }) => name === record.kind) as KindDefinition;
      await app.db.transaction(async (sql) => {
        await sql.run('DELETE FROM deliveries WHERE recordId=?', [recordId]);
        const [last] = await sql.query<{ id: number | null }>('SELECT MAX(id) AS id FROM deliveries');
        const numbered = rows.map((each, i) => ({ id: Number(last?.id ?? 0) + i + 1, ...each }));
        for (const each of numbered) await insertRows(sql, 'deliveries', Object.keys(each), [each]);
        await markStale(sql, staleKeys(kind, [blank(kept.get(recordId) ?? record, recordId), blank(record, recordId)]));
      });
      kept.set(recordId, record);
    };
    const recount = () =>
      [...kept.values()].filter(
        (record) => record.day >= '2022' && Object.keys(COUNTS).some((target) => COUNTS[target]?.includes(record.kind) && acceptedAt(record, target)),
      ).length;
    const check = async (before: readonly Standing[], after: readonly Standing[]) => {
      for (const record of before) await put(record);
      await rollUp(app.db, app.hub.kinds, app.targets);
      for (const record of after) await put(record);
      const figures = () => app.hub.queries(everything).logs.figures(2022, null, new Set(['pushedRows']));
      expect((await figures()).city).toEqual({ pushedRows: recount() });
      await rollUp(app.db, app.hub.kinds, app.targets);
      expect((await figures()).city).toEqual({ pushedRows: recount() });
    };
    expect(config.targets).toHaveLength(3);
    const some = (most: number) => fc.array(standing, { maxLength: most });
    await fc.assert(fc.asyncProperty(some(6), some(2), check), { numRuns: 60, seed: 20221231 });
    expect(kept.size).toBeGreaterThan(20);
  });
});

const blank = ({ kind, day }: Standing, recordId: string) => ({
  ...{ kind, recordId, day, district: 'echeng', department: 'd1', revision: 1, overtaken: 0, profile: 'p@1' },
  ...{ dueAt: '2022-01-01T00:00:00.000Z', updatedAt: '2022-01-01T00:00:00.000Z' },
});
