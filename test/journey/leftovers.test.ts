/** What version 0.1.0 left in a wrong state after a refused or stopped batch is put right when a later version starts, before anything is sent. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Profile } from '../../schema/profile/profile.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { act, type Chain, claim, list, openChain } from '../support/chain.js';
import { engines } from '../support/database.js';

const TABLE = 'jg_jgxw_check_action';
/** As if check acts could not be withdrawn there. */
const keeping: Profile = { ...profile, tables: profile.tables.map((entry) => (entry.table === TABLE ? { ...entry, keepsWithdrawn: true } : entry)) };

describe.each(engines)('leftovers on %s', (engine) => {
  let chain: Chain;

  beforeEach(async () => {
    chain = await openChain(engine, { a: 'echeng' });
    await chain.put('a', 'itemClaim', { r1: claim(1) });
    await chain.put('a', 'checklist', { q1: list(1) });
    await chain.put('a', 'checkAct', Object.fromEntries([1, 2, 3, 4].map((n) => [`x${n}`, act(1, `JC-${n}`)])));
    await chain.run();
  });
  afterEach(() => chain.close());

  test('are settled by the state table, and none of them goes up', async () => {
    const acts = await chain.query<{ id: number }>("SELECT id FROM deliveries WHERE kind='checkAct' ORDER BY id");
    const left = [
      "state='WAITING', wantedDigest=NULL",
      "state='BLOCKED', reason='RULE'",
      "state='WAITING'",
      "state='WAITING', returnedDigest=wantedDigest, heldDigest=NULL, verdict='RETURNED'",
    ];
    await chain.app.db.transaction(async (sql) => {
      for (const [i, values] of left.entries()) await sql.run(`UPDATE deliveries SET ${values} WHERE id=?`, [acts[i]?.id ?? 0]);
    });
    const before = await chain.query('SELECT id FROM batches');

    const later = await chain.another(keeping);
    const states = await chain.query<{ state: string }>("SELECT state FROM deliveries WHERE kind='checkAct' ORDER BY id");
    expect(states.map(({ state }) => state)).toEqual(['WITHDRAWN', 'ACCEPTED', 'ACCEPTED', 'RETURNED']);

    await later.deliver();
    expect(await chain.query('SELECT id FROM batches')).toEqual(before);
  });
});
