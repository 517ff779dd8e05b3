/** Totals from the rollups are what a COUNT of the records is, however stale the rollups are. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../../src/api.js';
import { engines } from '../support/database.js';
import { openStage, row } from './stage.js';

const DAYS = [null, '2022-01-01', '2022-01-02', '2022-02-01'];
const DISTRICTS = ['echeng', 'huarong'];
const DEPARTMENTS = ['d1', 'd7'];

/** One claim at one place of eight, on a day or without one, present or withdrawn. */
const ownerAndDay = fc.record({
  n: fc.nat(7),
  day: fc.constantFrom(...DAYS),
  of: fc.constantFrom(...DISTRICTS),
  by: fc.constantFrom(...DEPARTMENTS),
  gone: fc.boolean(),
});
const step = fc.oneof({ weight: 4, arbitrary: ownerAndDay.map((put) => ({ put })) }, { weight: 1, arbitrary: fc.constant({ put: null }) });

const days = fc.constantFrom(...(DAYS.slice(1) as string[]));
const leafOf = (districts: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...districts).map((eq) => ({ district: { eq } })),
    fc.subarray(DEPARTMENTS).map((list) => ({ department: { in: list } })),
    fc
      .tuple(fc.constantFrom('claimedAt', 'day'), fc.constantFrom('gte', 'lt', 'eq', 'ne'), days)
      .map(([field, operator, day]) => ({ [field as string]: { [operator as string]: day } })),
    fc.boolean().map((isNull) => ({ claimedAt: { isNull } })),
  );
const filterOf = (leaf: ReturnType<typeof leafOf>) =>
  fc.oneof(
    fc.constant(null),
    leaf,
    leaf.map((not) => ({ not })),
    fc.array(leaf, { maxLength: 2 }).map((or) => ({ or })),
    fc.tuple(leaf, leaf).map((and) => ({ and })),
  );
/** A district may name no other. */
const asked = fc.oneof(fc.tuple(fc.constant('city'), filterOf(leafOf(DISTRICTS))), fc.tuple(fc.constant('echeng'), filterOf(leafOf(['echeng']))));

describe.each(engines)('totals on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  const stored = new Map<number, Row>();
  beforeAll(async () => {
    stage = await openStage(engine);
  });
  afterAll(() => stage.close());

  const total = async (key: string, of: unknown) => {
    const { data, errors } = await stage.ask(key, 'query($filter: ItemClaimFilter) { itemClaims(filter: $filter) { totalCount } }', { filter: of });
    expect(errors).toBeUndefined();
    return data.itemClaims.totalCount;
  };

  it('agree with the records after any coming, going, moving and rolling up', async () => {
    const check = async (
      steps: readonly { put: { n: number; day: string | null; of: string; by: string; gone: boolean } | null }[],
      [key, filter]: [string, unknown],
    ) => {
      for (const { put } of steps) {
        if (!put) await stage.rollUp();
        else {
          const content = { department: put.by, day: put.day, claimedAt: put.day, withdrawnAt: put.gone ? '2022-09-09T00:00:00.000Z' : null };
          const after = row(`c${put.n}`, put.of, content);
          await stage.replace('item_claim', stored.get(put.n) ?? after, after);
          stored.set(put.n, after);
        }
      }
      stage.statements.length = 0;
      const found = await total(key, filter);
      expect(stage.statements.join()).toContain('rollups');
      // A condition that always holds, and that no rollup knows of, has the records counted.
      expect(await total(key, { and: [{ revision: { gte: 0 } }, ...(filter ? [filter] : [])] })).toBe(found);
      expect(stage.statements.at(-1)).not.toContain('rollups');
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), asked, check), { numRuns: 120, seed: 20220303 });
    expect(stored.size).toBe(8);
  });

  it('come from the records where a filter needs more than district, department and day', async () => {
    for (const more of [
      { status: { eq: 'CLAIMED' } },
      { writtenOffAt: { isNull: true } },
      { item: {} },
      { not: { item: {} } },
      { or: [{ status: { isNull: true } }, { district: { eq: 'echeng' } }] },
    ]) {
      stage.statements.length = 0;
      await total('city', more);
      expect(stage.statements.join()).not.toContain('rollups');
    }
  });
});
