/** What a hub lives through before its database is kept: every state of a delivery is there in the end, and batches that are not through. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { openReleasedStage, type ReleasedStage, type StageOptions } from '../support/released-stage.js';
import { type Part, partsOf } from './parts.js';
import type { Rows, RowChange } from './small-year.js';
import { operator } from '../support/viewers.js';

export type Tables = Record<string, Record<string, RowChange[]>>;

const HOUR = 3_600_000;

export async function live(options: StageOptions, rows: Rows, kinds: readonly KindDefinition[]): Promise<{ stage: ReleasedStage; sources: Tables }> {
  const sources: Tables = {};
  const parts = partsOf(rows);
  let stage = await openReleasedStage(options);
  let tick = 0;
  const publish = async (part: Part, change: RowChange = {}): Promise<void> => {
    const changed = new Date(options.at - 24 * HOUR + ++tick * 60_000).toISOString();
    const tables = tablesOf(rows, kinds, parts, part, { changed, ...change });
    await stage.publish(tables);
    merge(sources, tables);
    await stage.app.sync();
  };
  const deliver = async (): Promise<void> => {
    for (let sent = 1; sent > 0; ) sent = (await stage.app.deliver()).parts.reduce((sum, part) => sum + (part.counts.已发 ?? 0), 0);
  };
  await stage.app.hub.commands(operator).release({ target: 'province' });
  for (const part of ['FIRST', 'CHANGES', 'GOES', 'WAITS_CHANGED', 'WAITS_GONE'] as const) await publish(part);
  await deliver();
  // Acts with numbers that the province has, and what is told anew or taken back.
  await publish('NUMBER_USED');
  await publish('CHANGES', { checkActionName: '改过一次的检查' });
  await publish('GOES', { removed: '1' });
  await deliver();
  stage.clock.pass(600_000);
  await stage.app.jobs.recordTriggers();
  await stage.app.sync();
  await deliver();
  const now = stage.clock.now();
  await stage.close();

  // The province takes long over a batch, then does not answer: its rows, and those that lean on them, stay under way.
  stage = await openReleasedStage({ ...options, at: now + 60_000, checkingMs: HOUR });
  await publish('SENT');
  await stage.app.deliver();
  stage.province.mood('silent');
  await publish('SEALED');
  await stage.app.deliver();
  stage.province.mood('calm');
  await publish('WAITING');
  await publish('WAITS_CHANGED', { checkActionName: '又改过的检查' });
  await publish('WAITS_GONE', { removed: '1' });
  return { stage, sources };
}

function tablesOf(rows: Rows, kinds: readonly KindDefinition[], parts: ReadonlyMap<string, Part>, part: Part, change: RowChange): Tables {
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
function merge(sources: Tables, tables: Tables): void {
  for (const [source, byTable] of Object.entries(tables))
    for (const [table, rows] of Object.entries(byTable)) {
      const ids = new Set(rows.map((row) => row.id));
      const merged = (sources[source] ??= {});
      merged[table] = [...(merged[table] ?? []).filter((row) => !ids.has(row.id)), ...rows];
    }
}
