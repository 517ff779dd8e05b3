/** The balance, read from counts that are kept, is that of a full count at any moment; where a kept count is wrong, the check says so. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Row } from '../../src/api.js';
import { checksOf } from '../../src/cli/doctor/checks.js';
import { insertRows } from '../../src/db/sql.js';
import { unbalanced } from '../../src/outbox/balance.js';
import { openStage, row } from '../gateway/stage.js';
import { engines } from '../support/database.js';
import { everything } from '../support/viewers.js';

const SEEDS = [1, 2, 3, 4, 5, 6];
const DISTRICTS = ['echeng', 'huarong'];

/** As likely as any other, the same for the same seed. */
function dice(seed: number): (sides: number) => number {
  let state = seed * 2_654_435_761;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const STATES = ['ACCEPTED', 'ACCEPTED', 'ACCEPTED', 'WAITING', 'AWAITING', 'IN_FLIGHT', 'AGAIN', 'RETURNED', 'BLOCKED'] as const;

/** A row of a record that is wanted, as its state has it. AGAIN: under way with what the target has. */
function delivery(id: number, record: Row, part: string, roll: ReturnType<typeof dice>): Row {
  const drawn = record.withdrawnAt ? 'WITHDRAWN' : (STATES[roll(STATES.length)] as string);
  const gone = drawn === 'WITHDRAWN' || (part !== '' && drawn === 'WAITING');
  return {
    ...{
      id,
      target: 'province',
      kind: 'jointInspection',
      recordId: String(record.id),
      part,
      tableName: 't',
      identity: `${record.id}${part}`,
      revision: 1,
    },
    ...{ district: String(record.district), department: 'd1', day: record.day ?? null, wantedDigest: gone ? null : 'new' },
    heldDigest: drawn === 'ACCEPTED' || drawn === 'AGAIN' ? 'new' : drawn === 'WAITING' && gone ? 'old' : null,
    ...{ state: drawn === 'AGAIN' ? 'IN_FLIGHT' : drawn, overtaken: 0, dueAt: '', profile: 'p', updatedAt: '' },
  };
}

describe.each(engines)('on %s', (engine) => {
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeEach(async () => {
    // One that goes up as a row of its own and one for each participant.
    stage = await openStage(engine, 0, {
      change: ({ targets }) => ({ targets: targets.map((target) => ({ ...target, kinds: ['jointInspection'] })) }),
    });
  });
  afterEach(() => stage.close());

  const logs = () => stage.hub.queries(everything).logs;
  const store = (rows: Row[]) => stage.app.db.transaction((sql) => insertRows(sql, 'deliveries', Object.keys(rows[0] as Row), rows));

  async function history(seed: number): Promise<void> {
    const roll = dice(seed);
    const records = Array.from({ length: 60 }, (_, i) =>
      row(`${seed}-${i}`, DISTRICTS[roll(2)] as string, {
        ...{ withdrawnAt: roll(8) === 0 ? 'gone' : null, day: roll(9) === 0 ? null : `2022-0${1 + roll(3)}-1${roll(9)}` },
        ...{ taskNo: `${i}`, taskName: 't', taskStartTime: '2022-01-01', status: '1', initiateUnitNo: 'u', initiateUnitName: 'n' },
      }),
    );
    await stage.insert('joint_inspection', records);
    await store(
      records.flatMap((record, i) => [
        delivery(seed * 1000 + 2 * i, record, '', roll),
        ...(roll(3) === 0 ? [delivery(seed * 1000 + 2 * i + 1, record, 'p', roll)] : []),
      ]),
    );
  }

  test('random histories, stale days and counted ones alike', async () => {
    for (const seed of SEEDS) {
      await history(seed);
      expect(await logs().differences(), `seed ${seed}, stale`).toEqual([]);
      if (seed % 2 === 0) await stage.rollUp();
      expect(await logs().differences(), `seed ${seed}, counted`).toEqual([]);
    }
    const found = (await logs().balance()).filter(({ live }) => live > 0);
    expect(found.length).toBeGreaterThan(0);
    for (const line of ['accepted', 'waiting', 'inFlight', 'returned', 'blocked', 'withdrawn'] as const)
      expect(
        found.reduce((sum, each) => sum + each[line], 0),
        line,
      ).toBeGreaterThan(0);
  });

  test.each([
    ['live', "measure='live'"],
    ['withdrawn', "measure='withdrawn'"],
    ['accepted', "measure LIKE 'at %'"],
  ] as const)('a kept count of %s that is wrong is told by doctor --full, with what is', async (line, which) => {
    await history(1);
    await stage.rollUp();
    const [before] = await logs().balance();
    await stage.app.db.transaction((sql) =>
      sql.run(`UPDATE rollup_months SET total=total+1000 WHERE kind='jointInspection' AND district='echeng' AND ${which}`),
    );
    const [after] = await logs().balance();
    expect(after?.[line]).toBeGreaterThan(before?.[line] ?? 0);
    if (line !== 'withdrawn') expect(unbalanced(await logs().balance())).toHaveLength(1);
    const runtime = { version: process.version, today: '2022-03-20', folder: stage.config.dataFolder, full: true, shortKeys: [], openFiles: [] };
    const check = (await checksOf(stage.app, stage.hub.queries(everything), runtime)).find(({ name }) => name === '账目清点');
    expect(check?.ok).toBe(false);
    expect(check?.message).toContain(`记 ${after?.[line]} 实 ${before?.[line]}`);
  });
});
