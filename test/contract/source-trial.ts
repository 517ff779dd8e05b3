/** One trial of a source type: its stage is opened, a source reads from it, and all is closed at the end. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { KindMapping, Source } from '../../connectors/contract.js';
import type { FollowMode, SourceContractStage, SourceStage, SourceVariant } from '../../connectors/contract-stage.js';
import { openHttp } from '../../connectors/http.js';
import { type FoundSource, stageOf } from '../support/connector-types.js';
import { NOW, zone } from '../support/source-pass.js';
import type { ContractPromise } from './promise.js';

/** A type under one mode against one of its other sides. */
export interface SourceCase {
  readonly found: FoundSource;
  readonly declared: SourceContractStage;
  readonly variantName: string;
  readonly variant: SourceVariant;
  readonly mode: FollowMode;
  readonly databaseServer: string | null;
}

export interface SourceTrial extends SourceCase {
  readonly stage: SourceStage;
  readonly source: Source;
  readonly mapping: KindMapping;
  /** As after a new start of the hub: it knows nothing but the cursor. */
  restarted(): Source;
  /** Time passes by the hub's clock. */
  wait(ms: number): void;
  /** Another trial of the same case. */
  fresh(): Promise<SourceTrial>;
}

export type SourcePromise = ContractPromise<SourceCase, SourceTrial>;

export function casesOf(found: FoundSource, databaseServer: string | null): SourceCase[] {
  const declared = stageOf(found);
  return Object.entries(declared.variants).flatMap(([variantName, variant]) =>
    declared.modes.map((mode) => ({ found, declared, variantName, variant, mode, databaseServer })),
  );
}

export async function trySource({ check }: Pick<SourcePromise, 'check'>, subject: SourceCase): Promise<void> {
  const closers: (() => Promise<unknown>)[] = [];
  try {
    await check(await open(subject, closers));
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

async function open(subject: SourceCase, closers: (() => Promise<unknown>)[]): Promise<SourceTrial> {
  const { found, variant, mode, databaseServer } = subject;
  const folder = await mkdtemp(join(tmpdir(), 'hub-stage-'));
  closers.push(() => rm(folder, { recursive: true, force: true }));
  let now = NOW;
  const clock = {
    now: () => now,
    during: null as (() => Promise<void>) | null,
    sleep: async () => clock.during?.(),
  };
  const stage = await variant.open({ folder, databaseServer, clock, zone });
  closers.push(() => stage.close());
  const http = openHttp();
  closers.push(() => http.close());
  const start = (): Source => {
    const context = { name: 'trial', clock, log: pino({ level: 'silent' }), http, folder, zone };
    const source = found.type.open(stage.settings, context);
    closers.push(() => source.close());
    return source;
  };
  return {
    ...subject,
    stage,
    source: start(),
    get mapping() {
      return stage.mapping(mode);
    },
    restarted: start,
    wait: (ms) => void (now += ms),
    fresh: () => open(subject, closers),
  };
}
