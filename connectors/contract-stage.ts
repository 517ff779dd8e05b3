/**
 * Contract stage: what a connector type brings so that the contract suites can try it. Its other side is a small real server, database or
 * folder, which a suite fills, changes and spoils. What a type does not have it declares as missing; the suites then assert that it is.
 */
import type { ErrorCode } from '../schema/errors.js';
import type { Profile } from '../schema/profile/profile.js';
import type { ChildMapping, KindMapping, OutgoingRow, Sent, Verdict } from './contract.js';

export type FollowMode = KindMapping['follow']['mode'];

export interface StageResources {
  /** Empty, and removed after the trial; relative paths of the settings are read from it. */
  readonly folder: string;
  /** A server on which databases may be made (`mariadb://…`); null where none is installed. */
  readonly databaseServer: string | null;
  /** The hub's own; it stands still unless the suite moves it on. `during`: what happens on the other side while a source waits. */
  readonly clock: { now(): number; during?: (() => Promise<void>) | null };
  readonly zone: string;
}

/** A record at the source. `at`: when it changed, `yyyy-MM-dd HH:mm:ss` in the zone. */
export interface StageRecord {
  readonly id: string;
  readonly at: string;
  readonly name: string;
  readonly withdrawn?: boolean;
}

/**
 * How lists of a server go wrong. `renaming`: the same rows under ever new cursors. `cycling`: back to the first page. `endless`: rows
 * without end. `echoing`: every page twice. `backwards`: the newest first. `counting`: pages by offset, so that rows move under the reader.
 */
export type PageMood = 'calm' | 'renaming' | 'cycling' | 'endless' | 'echoing' | 'backwards' | 'counting';
/**
 * How the ends of lists deceive. `overstating`: a total above what comes. `unplaced`: more is there, and no place to go on. `gapped`: a page
 * without rows in the middle. `nulled`: null in the place of the list where nothing is left. `forgetful`: no place is known any more.
 */
export type EndMood = 'overstating' | 'unplaced' | 'gapped' | 'nulled' | 'forgetful';
/** `flooding`: an answer that never ends. `announcing`: one that says beforehand that it has 5 GB. */
export type AnswerMood = 'flooding' | 'announcing';

export interface StagedFault {
  readonly code: ErrorCode;
  /** Where the fault is one only under some modes. */
  readonly modes?: readonly FollowMode[];
}

/** Things that rows come in, files or messages, each of which may be unfinished or bad by itself. */
export interface StagedThings {
  /** One that is still written: it goes on while the source waits for the first time. */
  slow(begun: readonly StageRecord[], rest: readonly StageRecord[]): Promise<void>;
  /** Several that are refused whole; their names. */
  refuse(): Promise<readonly string[]>;
  /** One with a row between these that cannot be read; what tells a person where it stands. */
  mar(records: readonly StageRecord[]): Promise<string>;
}

export interface StageChild {
  readonly id: string;
  readonly parent: string;
  readonly at: string;
  readonly name: string;
}

/** The other side of one trial, and how the hub is set to read it: as `stagedMapping` has it. */
export interface SourceStage {
  readonly settings: unknown;
  mapping(mode: FollowMode): KindMapping;
  /** The source now holds these too; a record with an existing id replaces the old one. */
  put(records: readonly StageRecord[]): Promise<void>;
  /** Where records can vanish without a flag: these do. */
  remove?(ids: readonly string[]): Promise<void>;
  /** Goes wrong as declared under `faults`. */
  fail(fault: string): Promise<void>;
  /** Where `pageMoods` is declared. */
  turn?(mood: PageMood): void;
  /** Where `pageMoods` is declared: goes wrong at its ends so, and the mapping that says where the other side speaks of them. */
  ending?(mood: EndMood, mode: FollowMode): KindMapping;
  /** Where `floods` is declared: begins, and returns how many bytes were sent so far. */
  flood?(mood: AnswerMood): { sent(): number };
  /** Where `things` is declared. */
  readonly things?: StagedThings;
  /** Where `children` is declared: how a list is found; its fields have `name`. */
  readonly child?: ChildMapping;
  putChildren?(children: readonly StageChild[]): Promise<void>;
  close(): Promise<void>;
}

export interface SourceVariant {
  /** It is left out where there is no such server. */
  readonly onDatabaseServer?: boolean;
  /** By a name for people. Among them the other side is away once (SOURCE_UNAVAILABLE) and talks nonsense once (SOURCE_MALFORMED). */
  readonly faults: Readonly<Record<string, StagedFault>>;
  open(resources: StageResources): Promise<SourceStage>;
}

export interface SourceContractStage {
  /** The other sides this type can read (two database engines), each tried in full. */
  readonly variants: Readonly<Record<string, SourceVariant>>;
  readonly modes: readonly FollowMode[];
  /** Rows of a full page under the stage's mapping; null: everything is one page. */
  readonly pageRows: number | null;
  /** Modes in which the first page says how many rows the pass will bring. */
  readonly totals: readonly FollowMode[];
  /** Null: the type has no lists of children. `alone`: modes in which a child that changes alone brings its parent again. */
  readonly children: { readonly alone: readonly FollowMode[] } | null;
  /** Whether the other side says where its next page begins, and so may lead astray. */
  readonly pageMoods: boolean;
  /** Whether an answer has no size before it has come. */
  readonly floods: boolean;
  /** Whether pages become shorter where rows are large, instead of being refused. */
  readonly largeRows: boolean;
  /** Whether rows come in files or messages that are taken each by itself; left out: they do not. */
  readonly things?: boolean;
}

/** How a mood answers a batch of two good rows, and then its receipt. */
export interface StagedMood {
  readonly sent: Sent['outcome'];
  readonly receipt: Verdict['outcome'];
  /** Rows that the receipt counts, where the other side counts wrongly. */
  readonly counted?: number;
}

/** The other side of one trial. */
export interface TargetStage {
  readonly settings: unknown;
  readonly profile: Profile;
  /** A table that is pushed under a number. */
  readonly table: string;
  /** Rows that are accepted, each with an identity of its own. */
  rows(count: number): readonly OutgoingRow[];
  /** Rows that are returned, where `returns` is declared; their identities are none of `rows`. */
  badRows?(count: number): readonly OutgoingRow[];
  /** Identities that the other side holds for the table now. */
  held(): Promise<readonly string[]>;
  /** As declared under `moods`; `calm` is the ordinary one. */
  turn(mood: string): void;
  /** A row that is sent by a call of its own, without a number, and how many were taken; where `calls` is declared. */
  readonly call?: { readonly table: string; readonly good: OutgoingRow; readonly bad: OutgoingRow; taken(): number };
  /** Rows that a feed holds now, where any is declared. */
  feedRows?(feed: string): number;
  /** Settings under which the other side is not there. */
  readonly away: unknown;
  /** Settings that the other side knows nobody by; none where it lets everybody in. */
  readonly strangers: readonly unknown[];
  /** The secret that both sides share: its text now, and its end; where `secret` is declared. */
  readonly secret?: { text(): string; end(): void };
  close(): Promise<void>;
}

export interface TargetContractStage {
  open(resources: StageResources): Promise<TargetStage>;
  /** A batch is decided when it is sent, or later, and its receipt is requested by its number. */
  readonly decides: 'AT_ONCE' | 'LATER';
  /** Whether another body under a used number is refused; if not, it takes the place of the first. */
  readonly conflicts: boolean;
  /** Whether the other side judges rows. */
  readonly returns: boolean;
  readonly calls: boolean;
  readonly feeds: readonly string[];
  readonly secret: boolean;
  readonly moods: Readonly<Record<string, StagedMood>>;
}

/** The mapping of a staged record: raw names at the top of a row, changes ten minutes back. @param since field or parameter that takes a moment */
export function stagedMapping(mode: FollowMode, extra: Readonly<Record<string, unknown>>, changedAt = 'at', since = changedAt): KindMapping {
  return {
    kind: 'staged',
    key: ['id'],
    changedAt,
    follow: mode === 'since' ? { mode, field: since, overlapMs: 600_000 } : { mode },
    fields: { name: 'name' },
    values: {},
    withdrawn: { field: 'withdrawn', equals: '1' },
    department: null,
    district: null,
    children: {},
    extra,
  };
}
