/** A row that changes while its batch is under way, whatever becomes of the batch: what follows is decided as anywhere else. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Profile } from '../../schema/profile/profile.js';
import { profile } from '../../schema/profiles/hubei-assumed-1.js';
import { nowOf } from '../../src/kit/clock.js';
import { releaseTarget } from '../../src/outbox/targets.js';
import { unbalanced } from '../../src/outbox/balance.js';
import { MOVES, type MoveCause } from '../../src/outbox/states.js';
import { act, type Chain, claim, list, openChain, punishment, type Values } from '../support/chain.js';
import { engines } from '../support/database.js';
import { everything } from '../support/viewers.js';

const TABLE = 'jg_jgxw_check_action';
/** As if check acts could not be withdrawn there. */
const keeping: Profile = { ...profile, tables: profile.tables.map((entry) => (entry.table === TABLE ? { ...entry, keepsWithdrawn: true } : entry)) };

const actor = { name: 'test', role: 'CITY_ADMIN', districts: '*', via: 'api' } as const;
const [first, second] = [act(1, 'JC-1'), act(1, 'JC-1', { checkResult: '02' })];
const unclaimed = { status: 'WRITTEN_OFF', writtenOffAt: '2022-01-15' };

type Way = 'refused' | 'stopped and released' | 'unknown to either side';

interface Walk {
  readonly title: string;
  readonly profile?: Profile;
  /** How x1 stands before it is changed to `second`, or to `changed`. */
  readonly before?: Values;
  readonly changed?: Values;
  /** What the source says while that is under way. */
  meanwhile(chain: Chain): Promise<void>;
  /** by what became of the batch; then what the province holds of x1 and what went up of it afterwards */
  readonly expected: Readonly<Record<Way, readonly [state: string, held: string, sent: string]>>;
  /** Where it hangs on which of two batches is there first. */
  readonly or?: readonly [state: string, held: string, sent: string];
}

const walks: readonly Walk[] = [
  {
    title: 'withdrawn, in a table that takes no withdrawals: no d is made',
    profile: keeping,
    meanwhile: (chain) => chain.put('a', 'checkAct', { x1: { ...second, removed: '1' } }),
    expected: {
      refused: ['WITHDRAWN', '01', ''],
      'stopped and released': ['WITHDRAWN', '01', ''],
      'unknown to either side': ['WITHDRAWN', '02', 'u'],
    },
  },
  {
    title: 'as the province holds it again, and breaks a rule by now: accepted, not blocked',
    meanwhile: async (chain) => {
      await chain.put('a', 'checkAct', { x1: first });
      await chain.put('a', 'itemClaim', { r1: claim(1, unclaimed) });
    },
    expected: {
      refused: ['ACCEPTED', '01', ''],
      'stopped and released': ['ACCEPTED', '01', ''],
      'unknown to either side': ['BLOCKED RULE', '02', 'u'],
    },
    // Where the claim's end comes first, the province refuses the change for the same reason, and holds what is wanted.
    or: ['ACCEPTED E10', '01', 'u'],
  },
  {
    title: 'as it was returned once: it stands returned, and is not sent again unchanged',
    before: act(1, 'JC-0'),
    changed: act(1, 'JC-1'),
    meanwhile: (chain) => chain.put('a', 'checkAct', { x1: act(1, 'JC-0') }),
    expected: {
      refused: ['RETURNED E11', '-', ''],
      'stopped and released': ['RETURNED E11', '-', ''],
      'unknown to either side': ['RETURNED E11', '01', 'iu'],
    },
  },
  {
    title: 'as the province holds it again: accepted, and nothing is sent',
    meanwhile: (chain) => chain.put('a', 'checkAct', { x1: first }),
    expected: {
      refused: ['ACCEPTED', '01', ''],
      'stopped and released': ['ACCEPTED', '01', ''],
      'unknown to either side': ['ACCEPTED', '01', 'uu'],
    },
  },
];
const ways: readonly Way[] = ['refused', 'stopped and released', 'unknown to either side'];

describe.each(engines)('a row changed while its batch is under way, on %s', (engine) => {
  let chain: Chain;

  async function open(taken: Profile = profile): Promise<void> {
    chain = await openChain(engine, { a: 'echeng' }, 'test', [], taken);
    await chain.app.db.transaction(async (sql) => {
      await sql.run('CREATE TABLE moves_seen (before_it VARCHAR(12), after_it VARCHAR(12))');
      const insert = 'INSERT INTO moves_seen VALUES (OLD.state, NEW.state)';
      const body = engine === 'sqlite' ? `BEGIN ${insert}; END` : insert;
      await sql.run(`CREATE TRIGGER moved AFTER UPDATE ON deliveries FOR EACH ROW ${body}`);
    });
    await chain.put('a', 'itemClaim', { r1: claim(1) });
    await chain.put('a', 'checklist', { q1: list(1) });
    await run();
  }

  afterEach(async () => {
    const books = await chain.balance();
    const pushed = await pushedRows();
    await chain.close();
    expect(unbalanced(books)).toEqual([]);
    const counted = books.filter(({ kind }) => profile.counts.includes(kind));
    expect(pushed).toBe(counted.reduce((sum, { accepted }) => sum + accepted, 0));
  });

  const pushedRows = async () => (await chain.app.hub.queries(everything).logs.figures(2022, '2022-12-31', new Set(['pushedRows']))).city?.pushedRows;

  /** What was moved since it was last asked is among the moves that these may make. */
  async function movedBy(...causes: readonly MoveCause[]): Promise<void> {
    const moves = await chain.query('SELECT DISTINCT before_it, after_it FROM moves_seen WHERE before_it<>after_it');
    await chain.app.db.transaction((sql) => sql.run('DELETE FROM moves_seen'));
    const legal = MOVES.filter(({ by }) => causes.includes(by)).flatMap(({ from, to }) =>
      from.flatMap((one) => to.map((other) => `${one} ${other}`)),
    );
    expect(moves.map((move) => `${move.before_it} ${move.after_it}`).filter((move) => !legal.includes(move))).toEqual([]);
  }
  const sync = async () => {
    await chain.app.sync();
    await movedBy('plan', 'readiness');
  };
  const deliver = async () => {
    await chain.app.deliver();
    await movedBy('seal', 'receipt', 'refusal', 'readiness');
  };
  const run = async () => {
    await chain.run();
    await movedBy('plan', 'seal', 'receipt', 'refusal', 'readiness');
  };
  const settled = async () => {
    chain.province.mood('calm');
    chain.clock.pass(120_000);
    await run();
    await run();
  };
  const identity = async () => (await chain.query<{ identity: string }>("SELECT identity FROM check_act WHERE sourceKey='x1'"))[0]?.identity ?? '';
  const outcome = async () => [(await chain.states('checkAct')).x1, chain.province.held(TABLE).get(await identity())?.check_result ?? '-'];
  const batches = async () => (await chain.query<{ id: string }>('SELECT id FROM batches')).map(({ id }) => id);
  /** Operations with which x1 went up since, in their order. */
  const sentSince = async (before: readonly string[]) => {
    const rows = await chain.query<{ id: string; list: string }>(
      "SELECT b.id, r.list FROM batches b JOIN batch_rows r ON r.batchId=b.id WHERE b.state='DECIDED' ORDER BY b.id",
    );
    const [x1] = await chain.query<{ id: number }>("SELECT d.id FROM deliveries d JOIN check_act r ON r.id=d.recordId WHERE r.sourceKey='x1'");
    const sealed = rows.filter(({ id }) => !before.includes(id)).flatMap(({ list }) => JSON.parse(list) as [number, string][]);
    return sealed.flatMap(([id, operation]) => (id === x1?.id ? [operation] : [])).join('');
  };
  /** Sealed and sent, and no answer that can be read has come. */
  async function underWay(values: Values, besides: Readonly<Record<string, Values>> = {}): Promise<void> {
    await chain.put('a', 'checkAct', { x1: values, ...besides });
    await sync();
    chain.province.mood('html');
    await deliver();
    expect((await chain.states('checkAct')).x1).toMatch(/^IN_FLIGHT/);
  }

  const ended: Record<Way, (walk: Walk) => Promise<void>> = {
    refused: async (walk) => {
      await underWay(walk.changed ?? second, { y1: act(1, 'JC-Y') });
      await walk.meanwhile(chain);
      await sync();
      chain.province.mood('refuses');
      chain.clock.pass(120_000);
      await deliver();
      expect(await chain.query("SELECT rowCount FROM batches WHERE state='REFUSED'")).toEqual([{ rowCount: 2 }]);
    },
    'stopped and released': async (walk) => {
      await underWay(walk.changed ?? second);
      // As where the province took it once, and then knows its number with other content.
      await chain.app.db.transaction((sql) => sql.run("UPDATE batches SET state='STOPPED', code='2005' WHERE state='SEALED'"));
      chain.province.mood('calm');
      await walk.meanwhile(chain);
      await sync();
      await chain.app.db.transaction((sql) => releaseTarget(sql, chain.app.targets, 'province', nowOf(chain.clock)));
      await movedBy('release', 'readiness');
    },
    'unknown to either side': async (walk) => {
      await underWay(walk.changed ?? second);
      await walk.meanwhile(chain);
      await sync();
    },
  };

  describe.each(walks)('$title', (walk) => {
    test.each(ways)('%s', async (way) => {
      await open(walk.profile);
      if (walk.before) await chain.put('a', 'checkAct', { z1: act(1, 'JC-0', { superviseObject: '另一企业' }) });
      await chain.put('a', 'checkAct', { x1: walk.before ?? first });
      await run();
      const before = await batches();

      await ended[way](walk);
      await settled();

      expect([walk.expected[way], ...(walk.or && way === 'unknown to either side' ? [walk.or] : [])]).toContainEqual([
        ...(await outcome()),
        await sentSince(before),
      ]);
    });
  });

  test('a row that was returned and is taken back to what the province holds is accepted, in the balance and in the figures', async () => {
    await open();
    await chain.put('a', 'checkAct', { z1: act(1, 'JC-0', { superviseObject: '另一企业' }), x1: first });
    await run();
    expect(await pushedRows()).toBe(2);

    await chain.put('a', 'checkAct', { x1: act(1, 'JC-0') });
    await run();
    expect([await outcome(), await pushedRows()]).toEqual([['RETURNED E11', '01'], 1]);

    await chain.put('a', 'checkAct', { x1: first });
    await run();
    expect([await outcome(), await pushedRows()]).toEqual([['ACCEPTED E11', '01'], 2]);
  });

  describe('a row refused in a batch of its own', () => {
    const refused = act(1, 'JC-1', { superviseObject: '拒收' });
    beforeEach(() => open());

    async function refuseAlone(meanwhile: () => Promise<void>): Promise<void> {
      await underWay(refused);
      await meanwhile();
      await sync();
      chain.province.mood('refuses');
      chain.clock.pass(120_000);
      await deliver();
    }

    test('is held back, holds back what depends on it, and stays so when it is checked again; a retry sends it', async () => {
      await refuseAlone(() => chain.put('a', 'punishAct', { p1: punishment(1, 'CF-1', 'JC-1') }));
      expect([await chain.states('checkAct'), await chain.states('punishAct')]).toEqual([{ x1: 'BLOCKED REFUSED' }, { p1: 'BLOCKED REFERENCE' }]);

      // Its claim changes to and fro: the record is checked again, with the same content.
      for (const values of [unclaimed, {}]) {
        await chain.put('a', 'itemClaim', { r1: claim(1, values) });
        await run();
      }
      const [row] = await chain.query<{ id: number; reason: string }>("SELECT id, reason FROM deliveries WHERE kind='checkAct'");
      expect([row?.reason, await chain.query("SELECT rowCount FROM batches WHERE state='REFUSED'")]).toEqual(['REFUSED', [{ rowCount: 1 }]]);

      chain.province.mood('calm');
      await chain.app.hub.commands(actor).retryDelivery({ id: String(row?.id) });
      await movedBy('retry', 'plan', 'readiness');
      await settled();
      expect([await chain.states('checkAct'), await chain.states('punishAct')]).toEqual([{ x1: 'ACCEPTED' }, { p1: 'ACCEPTED' }]);
      await expect(chain.app.hub.commands(actor).retryDelivery({ id: String(row?.id) })).rejects.toMatchObject({ code: 'DELIVERY_NOT_RETRIABLE' });
    });

    test('that breaks a rule by the time of a retry is held back by that rule', async () => {
      await refuseAlone(() => chain.put('a', 'itemClaim', { r1: claim(1, unclaimed) }));
      const [row] = await chain.query<{ id: number }>("SELECT id FROM deliveries WHERE kind='checkAct'");
      expect((await chain.app.hub.commands(actor).retryDelivery({ id: String(row?.id) })).reason).toBe('RULE');
      await movedBy('retry', 'plan', 'readiness');
    });

    test('is sent where it has another content by then', async () => {
      await refuseAlone(() => chain.put('a', 'checkAct', { x1: second }));
      await settled();
      expect(await outcome()).toEqual(['ACCEPTED', '02']);
    });

    test('is withdrawn where it was taken away by then', async () => {
      await refuseAlone(() => chain.put('a', 'checkAct', { x1: { ...refused, removed: '1' } }));
      await settled();
      expect(await outcome()).toEqual(['WITHDRAWN', '-']);
    });
  });
});
