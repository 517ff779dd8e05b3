/** Source opener for tests of one source type: a source opened by its settings, a folder of its own, a mapping; all is closed after each test. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, inject } from 'vitest';
import type { ConnectorContext, KindMapping, Source } from '../../connectors/contract.js';
import { type FollowMode, type SourceContractStage, type SourceStage, stagedMapping } from '../../connectors/contract-stage.js';
import { openHttp } from '../../connectors/http.js';
import { loadConnectors } from '../../src/connectors/load.js';
import { NOW, zone } from './source-pass.js';

export const { sources: types } = await loadConnectors();
export const databaseServer = inject('mariadbUrl') ?? null;

const clock = { now: () => NOW, sleep: async () => undefined };

type OpenContext = ConnectorContext & { readonly mappings: readonly KindMapping[] };

export const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

export async function scratch(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'hub-source-'));
  closers.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

export function opened(type: string, settings: unknown, folder = '/', more: Partial<OpenContext> = {}): Source {
  const http = openHttp();
  const source = types.get(type)!.open(settings, { name: 'rehearsal', clock, log: pino({ level: 'silent' }), http, folder, zone, ...more });
  closers.push(
    () => http.close(),
    () => source.close(),
  );
  return source;
}

export const mappingOf = (
  mode: FollowMode,
  extra: Readonly<Record<string, unknown>>,
  more: Partial<KindMapping> = {},
  since?: string,
): KindMapping => ({
  ...stagedMapping(mode, extra, 'at', since),
  withdrawn: null,
  ...more,
});

/** The other side that a type brings along, and a source that reads it. */
export async function staged(type: string, { variants }: SourceContractStage, variant: string): Promise<SourceStage & { readonly source: Source }> {
  const folder = await scratch();
  const stage = await variants[variant]!.open({ folder, databaseServer, clock, zone });
  closers.push(() => stage.close());
  return { ...stage, settings: stage.settings, source: opened(type, stage.settings, folder) };
}
