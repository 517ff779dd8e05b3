/** A command of the command line as a value: help, completion, `--json` and usage errors are made from it. */
import type { HubError } from '../../../schema/errors.js';
import type { App } from '../../app.js';
import type { AppOptions } from '../../app-options.js';
import type { DryRun } from '../../db/dry-run.js';
import type { Commands, Queries } from '../../api.js';
import type { DemoFiles } from '../serve/demo-accounts.js';

export interface CliArgument {
  readonly name: string;
  readonly optional?: true;
  /** The last one, as often as it is given. */
  readonly repeated?: true;
}

export interface CliOption {
  readonly name: string;
  /** How its value is named; null where it takes none. */
  readonly value: string | null;
  readonly summary: string;
  /** The command does nothing without it; its `check` says so. */
  readonly required?: true;
  /** All that its value may be. */
  readonly choices?: readonly string[];
}

/** What a person wrote: arguments and options that fit the command. */
export interface CliInput {
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** What commands work with; nothing is read or connected before it is needed. */
export interface Program {
  options(): Promise<AppOptions>;
  /** Brings the database up to date; answers the migrations that ran. */
  migrate(): Promise<readonly string[]>;
  /** What that would do. */
  dryRun(): Promise<DryRun>;
  /** As the command opens it. @param works false in a process that orders and leaves the work to another */
  app(works?: boolean, role?: string): Promise<App>;
  queries(): Promise<Queries>;
  commands(works?: boolean): Promise<Commands>;
  /** Where the keys and accounts of the demo stand; null outside it. */
  demo(): Promise<DemoFiles | null>;
  /** Ends what was opened; may be called again. */
  close(): Promise<void>;
}

/**
 * What a command does with the store. `nothing`: it opens none, or sees to it by itself; `reads`: it looks and writes nothing, not even by
 * opening; `works`: it adds what its work lacks; `serves`: what is configured is its to write down.
 */
export type StoreOpening = 'nothing' | 'reads' | 'works' | 'serves';

export interface CliCommand<R = unknown> {
  readonly name: string;
  readonly args: readonly CliArgument[];
  readonly options: readonly CliOption[];
  /** A line break in it is one in the help. */
  readonly summary: string;
  readonly opens: StoreOpening;
  /** With what a person wrote here it only looks (`--dry-run`), whatever it does otherwise. */
  looks?(input: CliInput): boolean;
  /** Without a configuration: the demo is started here, or none is taken; else the running one is joined. */
  readonly demo?: 'starts' | 'none';
  /** Throws USAGE for options that the command does not allow together. */
  check?(input: CliInput): void;
  run(program: Program, input: CliInput): Promise<R>;
  /** For a person; empty where there is nothing to say. */
  text(report: R): string;
  /** With `--json`, what stdout says of an error beside stderr; without it nothing. */
  failure?(error: HubError): unknown;
  /** 0 unless given. */
  exit?(report: R): number;
}
