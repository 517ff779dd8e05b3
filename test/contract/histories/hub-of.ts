/** Hub of a history: a real one on an embedded store, that reads one stage as joint inspections with their participants. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKinds } from '../../../schema/registry.js';
import type { App } from '../../../src/app.js';
import { loadConnectors } from '../../../src/connectors/load.js';
import { usualConfig } from '../../support/app.js';
import { compose } from '../../support/compose.js';
import { copyTemplate } from '../../support/template.js';
import { zone } from '../../support/source-pass.js';
import type { SourceCase } from '../source-trial.js';
import type { SourceStage } from '../../../connectors/contract-stage.js';
import type { HubClock } from '../../../src/kit/clock.js';

export interface HistoryHub {
  readonly app: App;
  readonly stage: SourceStage;
  /** Milliseconds by which the hub's clock is ahead of the machine's. */
  readonly clock: { aheadMs: number };
  rows<T>(sql: string): Promise<T[]>;
  close(): Promise<void>;
}

export async function hubOf({ found, variant, mode, databaseServer }: SourceCase): Promise<HistoryHub> {
  const folder = await mkdtemp(join(tmpdir(), 'hub-history-'));
  const clock = { aheadMs: 0 };
  // Servers tell their own time, so the history happens now; nobody waits in earnest.
  const hubClock: HubClock = { now: () => Date.now() + clock.aheadMs, sleep: async (ms) => void (clock.aheadMs += Math.min(ms, 3_000)) };
  const stage = await variant.open({ folder, databaseServer, clock: hubClock, zone });
  const kinds = await loadKinds();
  const types = await loadConnectors();
  await stage.putChildren?.([]);
  const staged = stage.mapping(mode);
  const members = stage.child && { participants: { ...stage.child, fields: { unionUnitName: 'name' } } };
  const mapping = { ...staged, kind: 'jointInspection', fields: { taskNo: 'id', taskName: 'name' }, children: members ?? {} };
  const usual = await usualConfig(`sqlite:${join(folder, 'hub.db')}`, folder);
  const source = {
    name: 'trial',
    type: found.name,
    settings: stage.settings,
    zone,
    schedule: null,
    district: { fixed: 'echeng' },
    mappings: [{ ...mapping, keys: { sweeps: true, schedule: null, believe: false, withinMs: null } }],
  };
  const config = { ...usual, targets: [], sources: [source] };
  await copyTemplate(join(folder, 'hub.db'));
  const app = await compose({ config, kinds, types, clock: hubClock });
  return {
    app,
    stage,
    clock,
    rows: <T>(sql: string) => app.db.read((reader) => reader.query<T>(sql)),
    async close() {
      await app.close();
      await stage.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
