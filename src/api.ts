/**
 * What GraphQL, HTTP and the command line may ask of the hub: interfaces only. Reads are bound to a viewer and commands to an actor once,
 * so that no caller hands one on by hand and none can be forgotten.
 */
import type { logTables } from '../schema/database/tables.js';
import type { City, Viewer } from '../schema/organisation.js';
import type { KindDefinition } from '../schema/kind/kind-definition.js';
import type { Actor } from './access/actor.js';
import type { CountedYear, YearChange } from './calendar/years.js';
import type { JobOutcome } from './jobs/outcome.js';
import type { AccessKey, NewKey } from './people/keys.js';
import type { Handed, NewPerson } from './people/manage-people.js';
import type { ListedPerson } from './people/listed.js';
import type { NewStandIn } from './people/manage-stand-ins.js';
import type { OpenWork } from './people/handing.js';
import type { Person } from './people/person.js';
import type { AskedFor } from './requests/ask.js';
import type { Decision } from './requests/decide.js';
import type { FoundStandIn, NotGood } from './people/stand-ins.js';
import type { GivenScope } from './people/scope-given.js';
import type { AccountState } from '../schema/database/tables/people.js';
import type {
  AddedDocuments,
  AlertHandling,
  AssignOrder,
  BoardPage,
  BoardRequest,
  AlertResponseAnswer,
  BalanceDifference,
  BalanceRow,
  CatalogueChangesOfDepartment,
  ClockInUse,
  DeadlinePage,
  DeadlineRequest,
  EnterpriseLoad,
  EnterpriseLoadRequest,
  FigureSeriesAnswer,
  FigureSeriesRequest,
  FiguresOfYear,
  Filter,
  Freshness,
  Held,
  Hits,
  IndicatorAnswer,
  IndicatorGroup,
  IndicatorRequest,
  OnSiteLoad,
  PageRequest,
  QualityReport,
  ReadPage,
  RecordStanding,
  RecordVersion,
  RemovedDocument,
  RereadOrder,
  RetriedRows,
  RetryPreview,
  RetryRequest,
  Row,
  SearchRequest,
  SourceOverview,
  StatisticsCell,
  StatisticsRequest,
  StepWords,
  TakenRow,
  TargetOverview,
  TargetPart,
  UnclaimedCount,
  UnclaimedItem,
  WrittenStep,
  WorkGroup,
} from './api-shapes.js';

export type * from './api-shapes.js';

/** Reads of records: lean rows, stored values (unmasked; the resolver masks), withdrawn left out, the viewer's scope in every SQL. */
export interface Records {
  page(kind: KindDefinition, request: PageRequest): Promise<ReadPage>;
  /** One statement whatever the number of ids; ids not visible are absent. */
  byIds(kind: KindDefinition, ids: readonly string[], columns: readonly string[]): Promise<Map<string, Row>>;
  /** A page of `kind` for each parent id, by the reference column. One statement whatever the number of parents, the totals with it. */
  byReference(kind: KindDefinition, column: string, parents: readonly string[], request: PageRequest): Promise<Map<string, ReadPage>>;
  /** Child rows of each parent in their order. One statement. */
  children(table: string, parents: readonly string[], columns: readonly string[]): Promise<Map<string, Row[]>>;
  /** Findings of each record, of the viewer's districts: those of a kind that all may see are its own district's all the same. @param columns to show */
  issues(records: readonly string[], columns: readonly string[]): Promise<Map<string, Row[]>>;
}

/** The hub's own logs as connections, newest first: runs, batches, deliveries, quarantine, quality issues. */
export type LogName = keyof typeof logTables;

export interface LogCount {
  readonly key: string | null;
  readonly total: number;
}

export interface Logs {
  page(log: LogName, request: PageRequest): Promise<ReadPage>;
  /** How many rows there are of each value of a column, the most first; at most 500 values. */
  counts(log: LogName, by: string, filter: Filter | null): Promise<readonly LogCount[]>;
  balance(): Promise<readonly BalanceRow[]>;
  /** Rows of the balance that a full count of every record and delivery does not confirm. */
  differences(): Promise<readonly BalanceDifference[]>;
  freshness(): Promise<readonly Freshness[]>;
  quality(period: { readonly from: string; readonly to: string }): Promise<QualityReport>;
  figures(year: number, asOf: string | null, wanted: ReadonlySet<string>): Promise<FiguresOfYear>;
}

export interface ListedJob {
  readonly name: string;
  /** Chinese, for people. */
  readonly title: string;
  readonly schedule: string;
  readonly nextFireAt: string | null;
  readonly dueAt: string | null;
  readonly paused: number;
  readonly enabled: number;
  /** The process that runs it now. */
  readonly owner: string | null;
}

export interface Trigger {
  readonly job: string;
  readonly plannedAt: string;
  readonly noticedAt: string;
  /** ON_TIME, LATE (made up for), MISSED (too old), SKIPPED (ran already), PAUSED, MANUAL */
  readonly state: string;
}

/** How far a run is that is under way in any process. */
export interface RunUnderWay {
  readonly id: string;
  readonly source: string | null;
  readonly target: string | null;
  readonly startedAt: string;
  readonly done: number;
  readonly total: number | null;
  readonly phase: string | null;
}

export interface Jobs {
  list(): Promise<readonly ListedJob[]>;
  /** By the name of the job; a run that several jobs share stands under each of them. */
  underWay(): Promise<ReadonlyMap<string, readonly RunUnderWay[]>>;
  /** Jobs and parts of jobs that a person paused. */
  paused(): Promise<ReadonlySet<string>>;
  /** What became of the schedules' moments, newest first. */
  triggers(job: string | null, first: number): Promise<readonly Trigger[]>;
  /** Writes down the triggers that have come, and starts what is due and free; does not wait for it. */
  tick(): Promise<void>;
  /** Starts a job, or a part of one (`sync:gedian`), now and answers the id of its run; JOB_BUSY where it is running. */
  run(name: string): Promise<string>;
  pause(name: string, paused: boolean): Promise<void>;
}

/** Counts and sums of records in groups, from the rollups where they reach. */
export interface Statistics {
  /** Groups that have a record, in no order. One kind, one moment of the store. */
  cells(kind: KindDefinition, request: StatisticsRequest): Promise<readonly StatisticsCell[]>;
  /**
   * Rows that it would read beyond the rollups, as the sizes tell, without reading them: 0 where the rollups reach. For the cost of a query.
   */
  reads(kind: KindDefinition, request: StatisticsRequest): number;
}

/** Indicators, of what the viewer sees. Each is read in one moment of the store. */
export interface Indicators {
  /** @param indicator its name in schema/indicators/ratios.ts */
  ratio(indicator: string, request: IndicatorRequest): Promise<IndicatorAnswer>;
  /** The load beside these groups, in their order. */
  load(indicator: string, groups: readonly IndicatorGroup[]): Promise<readonly OnSiteLoad[]>;
  alertResponse(request: IndicatorRequest): Promise<AlertResponseAnswer>;
  figureSeries(request: FigureSeriesRequest): Promise<FigureSeriesAnswer>;
}

/** The catalogue against the claims, and what checks cost enterprises. */
export interface Catalogue {
  unclaimed(): Promise<readonly UnclaimedItem[]>;
  unclaimedCounts(byDepartment: boolean): Promise<readonly UnclaimedCount[]>;
  /** @param since yyyy-MM-dd @param district null for all that the viewer sees */
  changes(since: string, district: string | null): Promise<readonly CatalogueChangesOfDepartment[]>;
  enterpriseLoad(request: EnterpriseLoadRequest): Promise<EnterpriseLoad>;
}

/** What is to be done: deadlines of what is open, and groups of it. */
export interface ToDo {
  deadlines(request: DeadlineRequest): Promise<DeadlinePage>;
  /** All of them, the most urgent first. */
  groups(): Promise<readonly WorkGroup[]>;
  clocks(): readonly ClockInUse[];
}

/** Ways from records to the hub's logs and back. */
export interface Ways {
  /** Outward rows of each record. @param columns to show */
  deliveries(records: readonly string[], columns: readonly string[]): Promise<Map<string, Row[]>>;
  /** Rows of a log by id. @param columns to show */
  logRows(log: LogName, ids: readonly (string | number)[], columns: readonly string[]): Promise<Map<string, Row>>;
  /** Ids of the outward rows of each batch, as they went up. */
  rowsOfBatches(batches: readonly string[]): Promise<Map<string, number[]>>;
  /** Verdicts on outward rows in their batches, by `batch delivery`. */
  receipts(deliveries: readonly { readonly delivery: number; readonly batch: string }[]): Promise<Map<string, Row[]>>;
  receiptsOfBatches(batches: readonly string[], most: number): Promise<Map<string, Row[]>>;
  /** Versions of each record, newest first: so many before the present one. */
  versions(kind: KindDefinition, records: readonly string[], most: number): Promise<Map<string, RecordVersion[]>>;
  /** Records by their source's keys, in the order of these; null where there is none that the viewer sees. */
  recordsOfKeys(kind: KindDefinition, keys: readonly { source: string; digest: string }[], columns: readonly string[]): Promise<(Row | null)[]>;
}

export interface Operations {
  targets(): Promise<readonly TargetOverview[]>;
  sources(): Promise<readonly SourceOverview[]>;
}

/** What is looked at of the system itself. */
export interface SystemLists {
  calendarYears(): Promise<readonly CountedYear[]>;
  /** What is told outside the page, without where to. */
  noticeRules(): readonly NoticeRuleShown[];
  /** Which profile each target uses. */
  profiles(): readonly { readonly target: string; readonly profile: string; readonly title: string }[];
}

/** A rule of the configuration. */
export interface NoticeRuleShown {
  readonly name: string;
  readonly events: readonly string[];
  readonly to: 'district' | 'department' | 'city';
  /** Codes; null: all. */
  readonly districts: readonly string[] | null;
  readonly quiet: { readonly text: string } | null;
  readonly once: 'event' | 'day';
  readonly format: string;
}

/** Reads, bound to the viewer. */
export interface Queries {
  readonly system: SystemLists;
  readonly people: PeopleLists;
  readonly catalogue: Catalogue;
  readonly alerts: Alerts;
  readonly work: ToDo;
  readonly records: Records;
  readonly logs: Logs;
  /** What is read from and delivered to, as whoever runs it sees it. */
  readonly operations: Operations;
  readonly jobs: Pick<Jobs, 'list' | 'underWay' | 'paused' | 'triggers'>;
  readonly statistics: Statistics;
  readonly indicators: Indicators;
  readonly ways: Ways;
  /** How each record stands at each target that takes its kind. A few statements for the page. */
  standing(kind: KindDefinition, ids: readonly string[]): Promise<Map<string, RecordStanding[]>>;
  search(request: SearchRequest): Promise<Hits>;
  /** Which rows would be sent again. */
  retryPreview(request: RetryRequest): Promise<RetryPreview>;
}

/** Alerts that are handled here. */
export interface Alerts {
  /** In a few statements whatever the number; of alerts that the viewer does not see there is none. */
  handling(alertIds: readonly string[]): Promise<ReadonlyMap<string, AlertHandling>>;
  board(request: BoardRequest): Promise<BoardPage>;
}

/** An id of the caller's own: given again with the same input within a day, it is the same act and has the first one's answer. */
export interface Repeatable {
  readonly requestId?: string | null;
}

export interface HoldTerms {
  /** Only says what it would touch. */
  readonly dryRun?: boolean;
  /** When the caller saw the target change last, or this part of it be held: CHANGED_MEANWHILE where that is no longer so. */
  readonly expectedChangedAt?: string | null;
}

/** What may be done, bound to the actor; each is a value in src/commands/. */
export interface Commands {
  /** Answers the id of the run. */
  runJob(input: Repeatable & { readonly name: string }): Promise<string>;
  pauseJob(input: Repeatable & { readonly name: string; readonly paused: boolean }): Promise<void>;
  /** @param source all where it is null */
  sync(input: { readonly source: string | null }): Promise<JobOutcome>;
  /** Orders that everything which a source still shows is read once more; the next passes do it in slices. @param kind all where it is null */
  rereadSource(input: Repeatable & { readonly source: string; readonly kind: string | null }): Promise<readonly RereadOrder[]>;
  /**
   * Takes a row that can be read and was set aside: an older one, or another one under the same key.
   * @param finding its id in quarantine @param expectedRevision that of the record it replaces, 0 for none: CHANGED_MEANWHILE where it is another
   */
  takeRow(input: Repeatable & { readonly finding: string; readonly expectedRevision?: number | null }): Promise<TakenRow>;
  /** Writes a step of an alert, or writes one anew: CHANGED_MEANWHILE where the alert is not as far as the writer saw. It goes up ten minutes later. */
  recordAlertStep(input: Repeatable & StepWords): Promise<WrittenStep>;
  /** While nothing of it went up. */
  takeBackAlertStep(input: Repeatable & Pick<StepWords, 'alert' | 'stage'>): Promise<WrittenStep>;
  /** To another district of its area, before the first step. Answers its id. */
  assignAlert(input: Repeatable & AssignOrder): Promise<string>;
  deliver(input: object): Promise<JobOutcome>;
  /** @param expectedUpdatedAt when the caller saw it changed last: CHANGED_MEANWHILE where that is no longer so */
  retryDelivery(input: Repeatable & { readonly id: string; readonly expectedUpdatedAt?: string | null }): Promise<Row>;
  /** Sends returned and refused rows of one code again, of the actor's districts. Answers how many of each table. @param dryRun only counts */
  retryDeliveries(
    input: Repeatable & RetryRequest & { readonly dryRun?: boolean; readonly snapshot?: string | null },
  ): Promise<readonly RetriedRows[]>;
  /** Holds a whole target, or one part of it; others may be held beside it. */
  hold(input: Repeatable & TargetPart & HoldTerms & { readonly reason?: string | null }): Promise<Held>;
  /** Opens a whole target, holds on its parts stay; or lifts that on one part. */
  release(input: Repeatable & TargetPart & HoldTerms): Promise<Held>;
  /**
   * Checks again what was checked under another version of a target's profile. Answers how many records.
   * @param all the accepted ones too
   */
  revalidate(input: { readonly target: string | null; readonly all: boolean }): Promise<number>;
  /** Adds the documents of a file to those that a key may ask by hash; answers how many were new. @param viewer name of the key */
  addDocuments(input: { readonly viewer: string; readonly file: string; readonly content: string }): Promise<AddedDocuments>;
  /** By hash, its beginning, or the name of the operation. @param viewer null: from every key */
  removeDocuments(input: { readonly viewer: string | null; readonly document: string }): Promise<readonly RemovedDocument[]>;
  importCalendar(input: {
    readonly file: string;
    readonly bytes: Uint8Array;
    readonly notice: string;
  }): Promise<YearChange & { readonly year: number }>;
  /** A message that was given up, or waits, goes out with the next run. */
  resendNotice(input: Repeatable & { readonly id: string }): Promise<void>;
  /** An account, of use when it is confirmed. Its first password is told this once. */
  proposePerson(input: NewPerson): Promise<Handed>;
  /** Confirms a proposed account or reset, or turns it down. */
  decidePerson(input: Repeatable & { readonly id: string; readonly accept: boolean }): Promise<Person>;
  /** Another role or scope; counts for her next request. */
  changePerson(input: Repeatable & GivenScope & { readonly id: string; readonly name?: string | null }): Promise<Person>;
  /** For good: the account, its sessions and keys. */
  endPerson(input: Repeatable & { readonly id: string; readonly handTo?: string | null }): Promise<Person>;
  /** Of use when it is confirmed. */
  proposeStandIn(input: Repeatable & NewStandIn): Promise<FoundStandIn>;
  decideStandIn(input: Repeatable & { readonly id: string; readonly accept: boolean }): Promise<FoundStandIn>;
  endStandIn(input: Repeatable & { readonly id: string }): Promise<FoundStandIn>;
  /** Another password to hand over, of use when it is confirmed; unlocks, and takes the second factor away. */
  resetPassword(input: { readonly id: string }): Promise<Handed>;
  unlockPerson(input: Repeatable & { readonly id: string }): Promise<Person>;
  /** Answers how many. */
  endSessions(input: Repeatable & { readonly id: string }): Promise<number>;
  /** The key is told this once. */
  proposeKey(input: NewKey): Promise<{ readonly key: AccessKey; readonly secret: string }>;
  decideKey(input: Repeatable & { readonly id: string; readonly accept: boolean }): Promise<AccessKey>;
  endKey(input: Repeatable & { readonly id: string }): Promise<AccessKey>;
  /** That a department of the actor's scope claims an item; answers the request's id. */
  requestClaim(input: Repeatable & AskedFor): Promise<{ readonly id: string }>;
  /** That its claim of an item is written off. */
  requestWriteOff(input: Repeatable & AskedFor): Promise<{ readonly id: string }>;
  /** @param expectedRevision as it was seen: CHANGED_MEANWHILE where it is another by now */
  decideRequest(input: Repeatable & Decision): Promise<{ readonly id: string }>;
  takeBackRequest(input: Repeatable & Pick<Decision, 'id' | 'expectedRevision'>): Promise<{ readonly id: string }>;
  /** One protected value of a record that the actor sees, as it is. @param field its name outside */
  reveal(input: { readonly kind: string; readonly id: string; readonly field: string; readonly reason: string }): Promise<Revealed>;
}

/** A protected value as it is, for so long on a page. */
export interface Revealed {
  readonly value: string | null;
  readonly seconds: number;
}

export interface ListedStandIn extends FoundStandIn {
  readonly notGood: NotGood | null;
}

/** People and keys, for administrators. */
export interface PeopleLists {
  people(states: readonly AccountState[]): Promise<readonly ListedPerson[]>;
  keys(): Promise<readonly AccessKey[]>;
  /** With how each stands today. @param person on either side; null: all */
  standIns(person: string | null): Promise<readonly ListedStandIn[]>;
  /** What hangs on an account. */
  openWork(person: string): Promise<readonly OpenWork[]>;
}

/** How large the lists are, as the rollups tell, for the cost of a query. Read again about once a minute, so it may lag. */
export interface Sizes {
  /** Another after each reading. */
  readonly version: number;
  /** Rows of a kind or a log that the viewer may see; of a kind also those of these months (days, both inclusive). */
  rows(list: string, viewer: Viewer, from?: string | null, to?: string | null): number;
  refresh(): Promise<void>;
}

/** Trusted documents, by the SHA-256 of their texts. */
export interface Documents {
  /** The text, where this viewer may ask it by this hash. */
  find(viewer: string, hash: string): Promise<string | null>;
  /** Whether the viewer has any; as of the last `find`. */
  has(viewer: string): boolean;
  /** Whether a document's operation has this name; as of the last `find`. */
  isKnown(operation: string): boolean;
}

/** What the desk asks by hash: any person may, and whatever key may send texts. */
export interface DeskDocuments {
  /** Name to hash. */
  readonly names: Readonly<Record<string, string>>;
  readonly textOf: (hash: string) => string | null;
}

export interface Hub {
  /** Another text with every version of the program or its configuration: what answers hang on beside the store. */
  readonly edition: string;
  readonly documents: Documents;
  readonly desk: DeskDocuments;
  /** Another text whenever a commit changed what can be asked. */
  answersAt(): Promise<string>;
  /** The day in the city's zone. */
  today(): string;
  readonly sizes: Sizes;
  /** Visits that one body may pay one enterprise in a year. */
  readonly onSiteCap: number;
  /** Days that a request waits for its decision, and an approved one for its source. */
  readonly requestDays: number;
  readonly city: City;
  readonly kinds: readonly KindDefinition[];
  queries(viewer: Viewer): Queries;
  commands(actor: Actor): Commands;
  /** Writes into the audit log what leaves as a file: before it does, and how many rows it came to. */
  note(actor: Actor, act: { readonly act: string; readonly object: string; readonly outcome: string; readonly details: object }): Promise<void>;
}
