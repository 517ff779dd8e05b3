/** Hub of a history: its store, which outlives its processes, and the process that works on it; on either engine. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { stringify } from 'yaml';
import { databaseSchema } from '../../../schema/database/entities.js';
import { loadKinds, loadProfiles } from '../../../schema/registry.js';
import { loadConfig } from '../../../src/config/load.js';
import { loadConnectors } from '../../../src/connectors/load.js';
import { migrate } from '../../../src/db/database.js';
import { jobs } from '../../../src/jobs/jobs.js';
import type { HubClock } from '../../../src/kit/clock.js';
import { compose } from '../../support/compose.js';
import { copyTemplate } from '../../support/template.js';
import { mapping, tables } from '../../support/own-words.js';
import { uscc } from '../../support/chain.js';
import { writeSqlRehearsal } from '../../../connectors/sources/sql/rehearsal.js';
import { type HubProcess, openProcess } from './process.js';
import type { SimulatedTime } from './time.js';
import { KINDS } from './world.js';

export interface Machine {
  /** Milliseconds by which the hub's clock is wrong. */
  skewMs: number;
  readonly source: string;
  readonly folder: string;
  start(): Promise<HubProcess>;
  /** The store as it was when it was last synced. */
  losePower(): void;
  /** The store under another name, as `from` has it: what a connection that is gone may still do to the old files does nothing. */
  takeStore(from?: string): void;
  /** Where the embedded store is. */
  readonly store: string;
  close(): void;
}

const sids = { auth: 's0', push: 's1', receipt: 's2', inventory: 's3', catalogue: 's4', alerts: 's5', feedback: 's6' };
const YAML_OF = (database: string, home: string, origin: string, appKey: string, kinds: readonly Parameters<typeof mapping>[0][]) =>
  stringify({
    city: { code: '420700', name: '鄂州市', uscc: uscc(0) },
    zone: 'Asia/Shanghai',
    database: { url: database },
    districts: [
      { code: 'echeng', name: '鄂城区', areaNumber: '420704', level: '3', areaDefault: true },
      { code: 'huarong', name: '华容区', areaNumber: '420703', level: '3', areaDefault: true },
    ],
    sources: [
      {
        name: 'a',
        district: { field: 'ssq', values: { '1': 'echeng', '2': 'huarong' } },
        type: 'sql',
        settings: { url: `sqlite:${join(home, 'a.db')}` },
        kinds: Object.fromEntries(kinds.map((kind) => [kind.name, mapping(kind)])),
      },
    ],
    targets: [
      {
        name: 'province',
        type: 'province-exchange',
        profile: 'hubei-assumed@1',
        settings: { rid: 'r', sids, appKey, baseUrl: origin },
        kinds: [...KINDS],
      },
    ],
  });

const log = pino({ level: process.env.HISTORY_LOG ?? 'silent' });

/** @param database urls of one empty database, each process opens the next; null: an embedded one of its own */
export async function openMachine(
  time: SimulatedTime,
  province: { origin: string; appKey: string },
  database: readonly string[] | string | null,
): Promise<Machine> {
  const folder = mkdtempSync(join(tmpdir(), 'deliveries-'));
  const synced = join(folder, 'synced');
  mkdirSync(synced);
  const [kinds, types, profiles] = [await loadKinds(), await loadConnectors(), await loadProfiles()];
  const taken = kinds.filter((kind) => KINDS.some((name) => name === kind.name));
  const urls = database === null ? [`sqlite:${join(folder, 'hub.db')}`] : [database].flat();
  const [url] = urls as [string];
  let [starts, moves] = [0, 0];
  const yamlOf = (at: string): string => YAML_OF(at, folder, province.origin, province.appKey, taken);
  writeFileSync(join(folder, 'hub.yaml'), yamlOf(url));
  const source = `sqlite:${join(folder, 'a.db')}`;
  await writeSqlRehearsal(source, Object.fromEntries(taken.flatMap((kind) => tables(kind))));
  const declared = { kinds, profiles, jobs, sourceTypes: types.sources, targetTypes: types.targets };
  const config = loadConfig({ file: join(folder, 'hub.yaml'), env: { HUB_DATA: folder }, ...declared });
  if (database === null) await copyTemplate(join(folder, 'hub.db'));
  else await migrate({ url, folder, schema: await databaseSchema(kinds) });
  let store = 'hub.db';
  const ENDS = ['', '-wal'];
  const keep = (): void => {
    if (database !== null) return;
    for (const file of readdirSync(synced)) rmSync(join(synced, file));
    for (const end of ENDS) if (existsSync(join(folder, store + end))) copyFileSync(join(folder, store + end), join(synced, `hub.db${end}`));
  };
  const machine: Machine = {
    skewMs: 0,
    source,
    folder,
    start: () =>
      openProcess({
        time,
        skew: () => machine.skewMs,
        open: (clock: HubClock) =>
          compose({
            config: { ...config, database: { url: database === null ? `sqlite:${join(folder, store)}` : (urls[starts++ % urls.length] as string) } },
            kinds,
            types,
            clock,
            log,
          }),
        durable: keep,
      }),
    losePower() {
      // What was never said to be synced is lost whole only by a store that says so at all.
      if (database === null && readdirSync(synced).length > 0) machine.takeStore(join(synced, 'hub.db'));
    },
    get store() {
      return join(folder, store);
    },
    takeStore(from = join(folder, store)) {
      store = `hub-${++moves}.db`;
      for (const end of ENDS) if (existsSync(from + end)) copyFileSync(from + end, join(folder, store + end));
      writeFileSync(join(folder, 'hub.yaml'), yamlOf(`sqlite:${join(folder, store)}`));
    },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
  return machine;
}
