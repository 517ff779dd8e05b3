/** Rows that are written in statements of many: values said once, columns left unsaid, long texts beside the statement; the same on both engines. */
import { tmpdir } from 'node:os';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadKinds } from '../../schema/registry.js';
import { databaseSchema } from '../../schema/database/entities.js';
import { type Database, openDatabase } from '../../src/db/database.js';
import { runs } from '../../schema/database/tables/jobs.js';
import { agreed, insertRows } from '../../src/db/sql.js';
import { insertInto } from '../../src/db/table-rows.js';
import { addDeliveries, type NewDelivery, loadDeliveries } from '../../src/outbox/delivery.js';
import { engines, migratedDatabase } from '../support/database.js';

const AWKWARD = ['', '𠮷野家😀', `it's "quoted" \\ and \\' ?`, '两行\n一', '\u2028', 'x'.repeat(70_000), '?1 ?2 :a $b'];

describe.each(engines)('rows on %s', (engine) => {
  let db: Database;
  beforeEach(async () => {
    const numberOf = { url: await migratedDatabase(engine), folder: tmpdir(), schema: await databaseSchema(await loadKinds()) };
    db = await openDatabase(numberOf);
  });
  afterEach(() => db.close());

  const triggerRow = (i: number) => ({ id: `f-${i}`, job: '同一', plannedAt: `p-${i}`, noticedAt: 'n', state: i % 2 ? 'DONE' : 'OPEN' });
  const columns = ['id', 'job', 'plannedAt', 'noticedAt', 'state'];

  it('say what they share in every statement, however many there are', async () => {
    const rows = Array.from({ length: 4_099 }, (_, i) => triggerRow(i));
    await db.transaction((sql) => insertRows(sql, 'fires', columns, rows, undefined, { shared: ['job', 'noticedAt'] }));
    const stored = await db.read((sql) => sql.query<{ plannedAt: string }>('SELECT id, job, plannedAt, noticedAt, state FROM fires'));
    const numberOf = ({ plannedAt }: { plannedAt: string }): number => Number(plannedAt.slice(2));
    expect(stored.sort((a, b) => numberOf(a) - numberOf(b))).toEqual(rows);
  });

  it('overwrite what is there by what they share too', async () => {
    const onClash = { unique: ['id'], update: ['job', 'state'] };
    await db.transaction((sql) => insertRows(sql, 'fires', columns, [triggerRow(1), triggerRow(2), triggerRow(3)], onClash, { shared: ['job'] }));
    const other = [1, 2, 3].map((i) => ({ ...triggerRow(i), job: '另一', state: 'NEW' }));
    await db.transaction((sql) => insertRows(sql, 'fires', columns, other, onClash, { shared: ['job', 'state'] }));
    expect(await db.read((sql) => sql.query('SELECT id, job, state FROM fires ORDER BY id'))).toEqual(
      [1, 2, 3].map((i) => ({ id: `f-${i}`, job: '另一', state: 'NEW' })),
    );
  });

  it.each([false, true])('keep awkward texts to the letter (long: %s)', async (long) => {
    const longest = engine === 'mariadb' ? 60_000 : 70_000;
    const rows = AWKWARD.map((text, i) => ({ deliveryId: i + 1, text: text.slice(0, longest) }));
    const write = () =>
      db.transaction((sql) => insertRows(sql, 'outward_texts', ['deliveryId', 'text'], rows, { unique: ['deliveryId'], update: ['text'] }, { long }));
    await write();
    await write();
    expect(await db.read((sql) => sql.query('SELECT deliveryId, text FROM outward_texts ORDER BY deliveryId'))).toEqual(rows);
  });

  it('of an own table have by themselves what they leave out', async () => {
    const run = (id: string) => ({ id, job: 'sync', state: 'OK', startedAt: 'now', owner: 'o' });
    await db.transaction((sql) => insertInto(sql, runs, [run('a'), run('b')]));
    await db.transaction((sql) => insertInto(sql, runs, [{ ...run('c'), progressDone: 7, district: 'echeng' }]));
    // A default that some rows have and others lack would be lost in silence: it is an error.
    await expect(db.transaction((sql) => insertInto(sql, runs, [run('d'), { ...run('e'), progressDone: 7 }]))).rejects.toThrow();
    await db.transaction((sql) => insertInto(sql, runs, []));
    expect(await db.read((sql) => sql.query('SELECT id, progressDone, district FROM runs ORDER BY id'))).toEqual([
      { id: 'a', progressDone: 0, district: null },
      { id: 'b', progressDone: 0, district: null },
      { id: 'c', progressDone: 7, district: 'echeng' },
    ]);
  });

  it('fails as a whole, a long one too', async () => {
    const twice = [
      { deliveryId: 1, text: 'a' },
      { deliveryId: 1, text: 'b' },
    ];
    const write = db.transaction((sql) => insertRows(sql, 'outward_texts', ['deliveryId', 'text'], twice, undefined, { long: true }));
    await expect(write).rejects.toMatchObject({ code: expect.stringMatching(/CONSTRAINT|DUP_ENTRY/) });
    expect(await db.read((sql) => sql.query('SELECT * FROM outward_texts'))).toEqual([]);
  });

  it('come back as new deliveries were, what they leave unsaid too', async () => {
    const newDelivery = (i: number, part: string): NewDelivery => ({
      ...{ target: 'province', kind: 'checkAct', recordId: `r-${i}`, part, tableName: part === '' ? 't' : 'c', identity: `i-${i}${part}` },
      ...{ district: 'echeng', department: 'D', day: i % 2 ? null : '2022-03-01', revision: 1 + (i % 3), wantedDigest: 'w' },
      ...{ heldDigest: null, heldRevision: null, returnedDigest: null, verdict: null, state: i % 2 ? 'BLOCKED' : 'WAITING' },
      ...{ reason: i % 2 ? 'REFERENCE' : null, operation: null, batchId: null, lastBatch: null, overtaken: 0, lot: null, remedied: null, dueAt: 'd' },
      ...{ code: null, field: null, message: null, profile: 'p@1', updatedAt: 'u' },
    });
    const all = [0, 1, 2, 3, 4].flatMap((i) => [newDelivery(i, ''), newDelivery(i, 'checkPoint:a')]);
    const added = await db.transaction((sql) => addDeliveries(sql, all));
    const ids = added.map(({ id }) => id);
    expect(ids).toEqual(all.map((_, i) => i + 1));
    expect(await db.read((sql) => loadDeliveries(sql, 'id', ids))).toEqual(added);
  });
});

it('agree in all of the columns or in none', () => {
  const rows = [
    { a: 1, b: null, c: 'x' },
    { a: 1, b: null, c: 'y' },
  ];
  expect(agreed(rows, ['a', 'b'])).toEqual(['a', 'b']);
  expect(agreed(rows, ['a', 'c'])).toEqual([]);
});
