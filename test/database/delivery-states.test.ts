/** A delivery's state as a function and as SQL: both come from one table, and agree on every combination of its columns. */
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databaseSchema } from '../../schema/database/entities.js';
import { loadKinds } from '../../schema/registry.js';
import { type Database, openDatabase } from '../../src/db/database.js';
import { addDeliveries, type NewDelivery } from '../../src/outbox/delivery.js';
import type { StateContext } from '../../src/outbox/state-facts.js';
import { type StateRow, stateTable } from '../../src/outbox/state-table.js';
import { OPERATION_SQL, operationOf, STATE_ROWS, states } from '../../src/outbox/states.js';
import { engines, migratedDatabase } from '../support/database.js';

const now = '2026-01-01T00:00:00.000Z';
const crossed = <A, B>(some: readonly A[], others: readonly B[]) => some.flatMap((one) => others.map((other) => [one, other] as const));
const flags = [false, true] as const;

/** Every combination of what the columns may hold: contents a, b and unknown, reasons of the table, of later ones and of none. */
const combinations: readonly NewDelivery[] = crossed(
  crossed([null, 'a', 'b'], [null, 'a', 'b', '?']),
  crossed([null, 'a', 'b', 'd'], [null, 'RULE', 'DUPLICATE', 'REFUSED', 'SIZE', 'REFERENCE', 'BRAKE', 'NUMBER']),
).map(([[wantedDigest, heldDigest], [returnedDigest, reason]], i) => ({
  ...{ target: 't', kind: 'checkAct', recordId: `r${i}`, part: '', tableName: 'table', identity: `i${i}`, district: 'd', department: 'u', day: null },
  ...{ revision: 1, wantedDigest, heldDigest, heldRevision: null, returnedDigest, verdict: null, state: 'IN_FLIGHT', reason, operation: null },
  ...{
    batchId: null,
    lastBatch: null,
    overtaken: 0,
    lot: null,
    remedied: null,
    dueAt: now,
    code: null,
    field: null,
    message: null,
    profile: 'p',
    updatedAt: now,
  },
}));
const contexts: readonly StateContext[] = crossed(crossed(flags, flags), flags).map(([[sealed, keepsWithdrawn], awaitsOthers]) => ({
  sealed,
  keepsWithdrawn,
  awaitsOthers,
}));

/** As a hold to come would stand in the table. */
const MORE_HOLDS: readonly StateRow[] = STATE_ROWS.flatMap((row): StateRow[] =>
  'hold' in row && row.hold === 'RULE' ? [{ when: [], hold: 'BRAKE', lifted: 'BY_COMMAND' }, row] : [row],
);
const tables = [
  ['as it is', stateTable(STATE_ROWS)],
  ['with one more hold', stateTable(MORE_HOLDS)],
] as const;

describe.each(engines)('a delivery on %s', (engine) => {
  let db: Database;
  beforeEach(async () => {
    const location = { url: await migratedDatabase(engine), folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
    db = await openDatabase(location);
    await refill();
  });
  afterEach(() => db.close());

  // What a new delivery leaves empty is written afterwards.
  const refill = () =>
    db.transaction(async (sql) => {
      await sql.run('DELETE FROM deliveries');
      const added = await addDeliveries(
        sql,
        combinations.map((combination) => ({ ...combination })),
      );
      for (const [heldDigest, returnedDigest] of crossed([null, 'a', 'b', '?'], [null, 'a', 'b', 'd'])) {
        const ids = added.filter((one) => one.heldDigest === heldDigest && one.returnedDigest === returnedDigest).map((one) => one.id);
        await sql.run(`UPDATE deliveries SET heldDigest=?, returnedDigest=? WHERE id IN (${ids.join(',')})`, [heldDigest, returnedDigest]);
      }
    });
  const stored = (columns: string) => db.read((sql) => sql.query(`SELECT ${columns} FROM deliveries ORDER BY id`));

  it.each(tables)('has the same state and reason by the function and by an UPDATE, by the table %s', async (_, table) => {
    for (const context of contexts) {
      const { state, reason } = table.sql(context);
      await refill();
      await db.transaction((sql) => sql.run(`UPDATE deliveries SET state=${state}, reason=${reason}, batchId=NULL`));
      expect(await stored('state, reason'), JSON.stringify(context)).toEqual(combinations.map((row) => ({ ...table.stateOf(row, context) })));
    }
  });

  it('has the same operation by the function and by SQL', async () => {
    expect((await stored(`${OPERATION_SQL} AS operation`)).map((row) => row.operation)).toEqual(combinations.map(operationOf));
  });

  it('is checked against the rows it depends on exactly where these decide its state', async () => {
    const context = { sealed: false, keepsWithdrawn: false, awaitsOthers: false };
    const { state, reason } = states.sql(context);
    await db.transaction((sql) => sql.run(`UPDATE deliveries SET state=${state}, reason=${reason}`));
    const decided = (await stored(`CASE WHEN ${states.decidedByOthers} THEN 1 ELSE 0 END AS asked`)).map((row) => Number(row.asked) === 1);
    expect(decided).toEqual(
      combinations.map(
        (row) => states.stateOf(row, context).state !== states.stateOf(row, { ...context, awaitsOthers: true }).state || isOfOthers(row),
      ),
    );
    function isOfOthers(row: NewDelivery) {
      return states.lifted(states.stateOf(row, context).reason) === 'BY_OTHERS';
    }
  });
});
