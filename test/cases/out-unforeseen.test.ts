/** Cases of the way out: an error that nobody foresaw ends a delivery: the run tells it, and so does the standing of its target until it is over. */
import { join } from 'node:path';
import Libsql from 'libsql';
import { expect, it } from 'vitest';
import { openOutCase } from './out-stage.js';

it('an unforeseen error of delivering stands at its target under its number, and goes with the next pass that works', async () => {
  const { plans, sync, release, deliver, hub } = await openOutCase();
  plans(3);
  await sync();
  await release();
  const store = new Libsql(join(hub.folder, 'hub.db'));
  store.exec('ALTER TABLE batch_days RENAME TO batch_days_away');
  const { state, message } = await deliver();
  expect(state).toBe('INTERNAL');
  const standing = () => hub.rows("SELECT state, failures, reason FROM targets WHERE name='province'");
  expect(await standing()).toEqual([{ state: 'OPEN', failures: 1, reason: message }]);
  const [run] = await hub.rows("SELECT state, errorCode FROM runs WHERE job='deliver' ORDER BY id DESC");
  expect(run).toEqual({ state: 'FAILED', errorCode: 'INTERNAL' });
  store.exec('ALTER TABLE batch_days_away RENAME TO batch_days');
  store.close();
  expect((await deliver()).state).toBe('OK');
  expect(await standing()).toEqual([{ state: 'OPEN', failures: 0, reason: null }]);
});
