/** Command type: a command as a value with its name, the right it requires, and what it does. */
import type { Logger } from 'pino';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Right } from '../access/rights.js';
import type { Actor } from '../access/actor.js';
import type { Audit } from '../audit/open.js';
import type { Database } from '../db/database.js';
import type { HandlingPorts } from '../handling/ports.js';
import type { JobStore } from '../jobs/job-store.js';
import type { JobRunner } from '../jobs/runner.js';
import type { HubClock } from '../kit/clock.js';
import type { ConfiguredSource } from '../connectors/configured.js';
import type { IngestPorts } from '../ingest/ports.js';
import type { Notifier } from '../notify/open.js';
import type { DeliveryTarget } from '../outbox/delivery-target.js';
import type { PeoplePorts } from '../people/ports.js';
import type { RequestPorts } from '../requests/ports.js';
import type { RevalidatePorts } from '../validation/revalidate.js';

/** What commands work with; src/app.ts passes it in. */
export interface CommandPorts {
  readonly db: Database;
  readonly clock: HubClock;
  readonly log: Pick<Logger, 'info'>;
  readonly targets: readonly DeliveryTarget[];
  readonly sources: readonly ConfiguredSource[];
  readonly kinds: readonly KindDefinition[];
  /** Names of the configured keys. */
  readonly viewers: readonly string[];
  /** From src/jobs/runner.ts. */
  readonly work: JobRunner;
  /** From src/jobs/job-store.ts. */
  readonly store: Pick<JobStore, 'enable'>;
  readonly people: {
    readonly ports: PeoplePorts;
    /** What is remembered of people and keys is read anew. */
    forget(): void;
  };
  /** From src/notify/open.ts. */
  readonly notifier: Pick<Notifier, 'again'>;
  /** From src/audit/open.ts. */
  readonly audit: Pick<Audit, 'write'>;
  readonly requests: RequestPorts;
  readonly revalidation: RevalidatePorts;
  readonly ingest: IngestPorts;
  readonly handling: HandlingPorts;
}

export interface Command<I extends object, R> {
  /** As the log names it. */
  readonly name: string;
  readonly title: string;
  readonly right: Right;
  /** The arguments that may be written down; a secret or a file's content is none of them. */
  readonly logged: readonly (keyof I & string)[];
  run(ports: CommandPorts, input: I, actor: Actor, prepared?: unknown): Promise<R>;
  /** What takes long and needs no transaction, done before `run` is in one: everybody who writes would wait for it. Of commands without a request id. */
  prepare?(ports: CommandPorts, input: I): Promise<unknown>;
  /** With this it only looks, and there is no act to write down. */
  looks?(input: I): boolean;
  /** What an entry of the audit log calls that on which it acts; its first argument unless given. */
  object?(ports: CommandPorts, input: I): Promise<string>;
  /** It is one transaction and nothing else: with the request's id kept in it, it is done once and for all or not at all. */
  readonly atomic?: true;
  /** Of a command in several steps: what there is before its first step, at most 80 characters. */
  mark?(ports: CommandPorts, input: I): Promise<string>;
  /** What an attempt that was cut off came to, told by the mark it left; null: nothing, so it is done now. */
  resumed?(ports: CommandPorts, input: I, mark: string): Promise<R | null>;
}

/** What the interface says of a command. */
export type CommandOf<F> = F extends (input: infer I extends object) => Promise<infer R> ? Command<I, R> : never;
