/** What a hub lives through before its database is kept: every state of a delivery is there in the end, and batches that are not through. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { openReleasedWorld, type ReleasedWorld, type WorldOptions } from '../support/released-world.js';
import { type Part, partsOf } from './parts.js';
import type { Rows, Told } from './small-year.js';
import { operator } from '../support/viewers.js';

export type Tables = Record<string, Record<string, Told[]>>;

const HOUR = 3_600_000;

export async function live(options: WorldOptions, rows: Rows, kinds: readonly KindDefinition[]): Promise<{ world: ReleasedWorld; told: Tables }> {
  const told: Tables = {};
  const parts = partsOf(rows);
  let world = await openReleasedWorld(options);
  let tick = 0;
  const tell = async (part: Part, change: Told = {}): Promise<void> => {
    const changed = new Date(options.at - 24 * HOUR + ++tick * 60_000).toISOString();
    const tables = tablesOf(rows, kinds, parts, part, { changed, ...change });
    await world.tell(tables);
    keep(told, tables);
    await world.app.sync();
  };
  const deliver = async (): Promise<void> => {
    for (let sent = 1; sent > 0; ) sent = (await world.app.deliver()).parts.reduce((sum, part) => sum + (part.counts.已发 ?? 0), 0);
  };
  await world.app.hub.commands(operator).release({ target: 'province' });
  for (const part of ['FIRST', 'CHANGES', 'GOES', 'WAITS_CHANGED', 'WAITS_GONE'] as const) await tell(part);
  await deliver();
  // Acts with numbers that the province has, and what is told anew or taken back.
  await tell('NUMBER_USED');
  await tell('CHANGES', { checkActionName: '改过一次的检查' });
  await tell('GOES', { removed: '1' });
  await deliver();
  world.clock.pass(600_000);
  await world.app.jobs.recordTriggers();
  await world.app.sync();
  await deliver();
  const now = world.clock.now();
  await world.close();

  // The province takes long over a batch, then does not answer: its rows, and those that lean on them, stay under way.
  world = await openReleasedWorld({ ...options, at: now + 60_000, checkingMs: HOUR });
  await tell('SENT');
  await world.app.deliver();
  world.province.mood('silent');
  await tell('SEALED');
  await world.app.deliver();
  world.province.mood('calm');
  await tell('WAITING');
  await tell('WAITS_CHANGED', { checkActionName: '又改过的检查' });
  await tell('WAITS_GONE', { removed: '1' });
  return { world, told };
}

function tablesOf(rows: Rows, kinds: readonly KindDefinition[], parts: ReadonlyMap<string, Part>, part: Part, change: Told): Tables {
  const tables: Tables = {};
  for (const [district, byKind] of Object.entries(rows))
    for (const kind of kinds)
      for (const { values, children } of byKind[kind.name] ?? []) {
        if (parts.get(values.id as string) !== part) continue;
        const source = (tables[`${district}-db`] ??= {});
        (source[kind.table] ??= []).push({ ...values, ...change });
        for (const child of kind.children) (source[child.table] ??= []).push(...(children[child.name] ?? []));
      }
  return tables;
}

/** A row that is told again replaces what was told before. */
function keep(told: Tables, tables: Tables): void {
  for (const [source, byTable] of Object.entries(tables))
    for (const [table, rows] of Object.entries(byTable)) {
      const ids = new Set(rows.map((row) => row.id));
      const kept = (told[source] ??= {});
      kept[table] = [...(kept[table] ?? []).filter((row) => !ids.has(row.id)), ...rows];
    }
}
