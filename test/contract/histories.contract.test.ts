/**
 * Histories: every source type is driven through random ones, against a plain model. After a read the hub holds the newest content of all
 * that its overlap covers, after a sweep of all, or a finding names the row. A failure prints its seed, and becomes a test by name here.
 */
import fc from 'fast-check';
import { describe, expect, inject, test } from 'vitest';
import { foundSources } from '../support/connector-types.js';
import { type Abilities, histories, type History } from './histories/history.js';
import { hubOf, type HistoryHub } from './histories/hub-of.js';
import { openWorld, type World } from './histories/world.js';
import { casesOf, type SourceCase } from './source-trial.js';

const databaseServer = inject('mariadbUrl') ?? null;
const found = await foundSources();
// The night's torture takes more.
const RUNS = Number(process.env.HISTORIES ?? 3);
const ZONE_MS = 8 * 3_600_000;

function abilitiesOf({ found: { type }, declared, mode }: SourceCase, hub: Pick<HistoryHub, 'stage'>): Abilities {
  const file = declared.things === true;
  return {
    mode,
    removes: hub.stage.remove !== undefined,
    sweeps: hub.stage.remove !== undefined && mode !== 'feed' ? true : type.sweeps === true,
    children: hub.stage.child !== undefined,
    moods: declared.pageMoods && mode !== 'feed' ? ['calm', 'echoing', 'counting'] : ['calm'],
    ownPlace: mode === 'feed' && type.sweeps !== true,
    ...(file && { ownPlace: false }),
  };
}

/** What differs between the model and the hub without a finding that names it. */
async function differences(world: World, hub: HistoryHub, swept: boolean): Promise<string[]> {
  const rows = await hub.rows<{ k: string; t: string; w: string | null }>(
    'SELECT sourceKey AS k, taskName AS t, withdrawnAt AS w FROM joint_inspection',
  );
  const known = new Map(rows.map((row) => [row.k, row]));
  const told = new Set(
    (await hub.rows<{ k: string }>("SELECT sourceKey AS k FROM quarantine UNION SELECT sourceKey FROM issues WHERE rule='MISSING_AT_SOURCE'")).map(
      ({ k }) => k,
    ),
  );
  const wrong = [...world.records.values()].flatMap((record) => {
    const mine = known.get(record.id);
    const right = record.withdrawn ? !mine || mine.w !== null : mine?.t === record.name && mine.w === null;
    return right || (record.uncovered && !swept) || told.has(record.id)
      ? []
      : [`${record.id}: ${record.name} ${record.at}, hub ${mine?.t ?? 'nothing'}`];
  });
  const lists = await listsOf(hub);
  const bent = [...world.records.values()].flatMap(({ id, withdrawn, uncovered }) => {
    const right = [...world.children.values()].flatMap(({ parent, name }) => (parent === id ? [name] : [])).sort();
    const free = withdrawn || told.has(id) || (!swept && (uncovered || world.uncoveredLists.has(id)));
    return free || String(lists.get(id) ?? []) === String(right) ? [] : [`${id} has ${right}, hub ${lists.get(id) ?? 'none'}`];
  });
  const gone = swept ? [...world.vanished].filter((id) => known.has(id) && known.get(id)?.w === null && !told.has(id)) : [];
  return [...wrong, ...bent, ...gone.map((id) => `${id}: vanished and not told`)];
}

/** The participants' names by task. */
async function listsOf(hub: HistoryHub): Promise<Map<string, string[]>> {
  const lists = new Map<string, string[]>();
  const text = 'SELECT r.sourceKey AS k, p.unionUnitName AS n FROM joint_participant p JOIN joint_inspection r ON r.id=p.parentId ORDER BY n';
  for (const { k, n } of await hub.rows<{ k: string; n: string }>(text)) lists.set(k, [...(lists.get(k) ?? []), n]);
  return lists;
}

async function live(subject: SourceCase, { skew, mood, steps }: History): Promise<void> {
  const hub = await hubOf(subject);
  try {
    if (mood !== 'calm') hub.stage.turn?.(mood);
    const world = openWorld(hub.stage, skew, ZONE_MS, subject.declared.children?.alone.includes(subject.mode) === true || subject.mode === 'all');
    for (const { acts, sweep } of steps) {
      for (const act of acts) await world.do(act, Date.now() + hub.clock.aheadMs);
      const { parts } = await hub.app.sync();
      expect(['OK', 'PARTLY']).toContain(parts[0]?.state);
      expect(await differences(world, hub, false)).toEqual([]);
      if (sweep) {
        await hub.app.sweep('trial/jointInspection');
        world.swept();
        expect(await differences(world, hub, true)).toEqual([]);
      }
      hub.clock.aheadMs += 7_000;
    }
  } finally {
    await hub.close();
  }
}

const calm = (...steps: History['steps']): History => ({ skew: 0, mood: 'calm', steps });
const insert = { act: 'insert', who: 0 } as const;

/** What random ones have found, or come to seldom. */
const NAMED: readonly { readonly name: string; readonly needs: (can: Abilities) => boolean; readonly history: History }[] = [
  {
    name: 'a child that moves to another parent leaves the first one by the next sweep',
    needs: ({ children, sweeps }) => children && sweeps,
    history: calm(
      // Both parents lie behind the overlap.
      {
        acts: [insert, insert, ...[0, 1].map((who) => ({ act: 'change' as const, who, late: 7_200 })), insert, { act: 'child', who: 0, child: 1 }],
        sweep: false,
      },
      { acts: [{ act: 'child', who: 1, child: 1 }], sweep: true },
    ),
  },
  {
    name: 'a child on two pages of its list is one child',
    needs: ({ children, moods }) => children && moods.includes('echoing'),
    history: { ...calm({ acts: [insert, { act: 'child', who: 0, child: 1 }, { act: 'change', who: 0, late: 0 }], sweep: false }), mood: 'echoing' },
  },
  {
    name: 'a moment in the future hides no later one',
    needs: ({ ownPlace }) => !ownPlace,
    history: calm(
      { acts: [insert, { act: 'future', who: 0 }], sweep: false },
      { acts: [{ act: 'change', who: 0, late: 7 }, insert], sweep: false },
      { acts: [insert], sweep: false },
    ),
  },
  {
    name: 'what vanishes, and what comes under another key, is told by the next sweep',
    needs: ({ removes, sweeps }) => removes && sweeps,
    history: calm(
      { acts: [insert, insert, insert], sweep: false },
      {
        acts: [
          { act: 'remove', who: 0 },
          { act: 'rekey', who: 1 },
        ],
        sweep: true,
      },
    ),
  },
];

for (const subject of found.filter(({ stage }) => stage).flatMap((type) => casesOf(type, databaseServer))) {
  const { found: type, variantName, variant, mode } = subject;
  describe.skipIf(variant.onDatabaseServer && databaseServer === null)(`the source type ${type.name}, ${variantName}, followed by ${mode}`, () => {
    const abilities = async (): Promise<Abilities> => {
      const probe = await hubOf(subject);
      await probe.close();
      return abilitiesOf(subject, probe);
    };

    test('keeps to the histories that have names', async () => {
      const can = await abilities();
      for (const { needs, history } of NAMED) if (needs(can)) await live(subject, history);
    });

    test('holds what its histories come to', async () => {
      const can = await abilities();
      await fc.assert(
        fc.asyncProperty(histories(can), (history) => live(subject, history)),
        { numRuns: RUNS, endOnFailure: process.env.SHRINK === undefined, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
      );
    });
  });
}
