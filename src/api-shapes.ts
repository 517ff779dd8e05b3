/** Shapes of requests and answers: plain data that the interfaces of api.ts take and give. */

import type { AlertStageName } from '../schema/handling.js';

export type Row = Record<string, string | number | null>;

/** What of a page is wanted: what nobody asks for costs no statement. */
export interface PageParts {
  readonly rows: boolean;
  readonly previous: boolean;
  readonly next: boolean;
  readonly total: boolean;
}

export interface PageRequest {
  /** One of `first` (from the beginning) and `last` (from the end) is a number, the other null. */
  readonly first: number | null;
  readonly last: number | null;
  readonly after: string | null;
  readonly before: string | null;
  readonly filter: Filter | null;
  readonly orderBy: readonly Order[];
  /** Columns wanted; id is always read. */
  readonly columns: readonly string[];
  readonly parts: PageParts;
  /** References of its rows to read with it, where that costs less than to read them apart. */
  readonly joins?: readonly JoinedReference[];
  /** The same object comes again with the same question: what is worked out of it is kept with it. */
  readonly recurs?: boolean;
}

export interface JoinedReference {
  readonly reference: string;
  /** Columns wanted of the record referred to; id is always read. */
  readonly columns: readonly string[];
}

export interface Match {
  readonly eq?: string | number | null;
  readonly ne?: string | number | null;
  readonly in?: readonly (string | number)[] | null;
  readonly gt?: string | number | null;
  readonly gte?: string | number | null;
  readonly lt?: string | number | null;
  readonly lte?: string | number | null;
  readonly contains?: string | null;
  readonly startsWith?: string | null;
  readonly isNull?: boolean | null;
  /** Whether it is among these values, all that its list has; of null neither holds. */
  readonly listed?: { readonly is: boolean; readonly values: readonly string[] };
}

/**
 * A condition on rows. `reference` holds where there is such a record, the viewer may see it, and it fulfils the filter; `some` where one of
 * those that refer to the row does.
 */
export type Filter =
  | { readonly field: string; readonly match: Match }
  | { readonly reference: string; readonly filter: Filter }
  | { readonly some: string; readonly filter: Filter }
  | { readonly and: readonly Filter[] }
  | { readonly or: readonly Filter[] }
  | { readonly not: Filter };

export interface Order {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

export interface ReadPage {
  readonly rows: readonly Row[];
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  /** 0 where it was not asked for */
  readonly totalCount: number;
  readonly cursorOf: (row: Row) => string;
  /** By reference, the record of each row; rows that refer to the same one share it. Absent where they were not read with the page. */
  readonly joined?: ReadonlyMap<string, readonly (Row | null)[]>;
}

export interface Figures {
  readonly claims: number;
  readonly checklistCompletion: number | null;
  readonly pushedRows: number;
  readonly jointInspections: number;
  readonly alertsReceived: number;
  readonly alertsFedBack: number;
  readonly alertsClosed: number;
  readonly bulletins: number;
  readonly exposureNotices: number;
  readonly plans: number;
}

export interface FiguresOfYear {
  readonly year: number;
  readonly asOf: string;
  /** those that were asked for; null for a viewer without the whole city */
  readonly city: Partial<Figures> | null;
  readonly districts: readonly { readonly district: string; readonly figures: Partial<Figures> }[];
}

export interface Freshness {
  readonly source: string;
  readonly district: string | null;
  /** FRESH, LATE, AHEAD (the last success lies in the future), FAILING, SILENT (answers, but never a row), NEVER */
  readonly state: string;
  readonly lastSuccessAt: string | null;
  readonly lagSeconds: number | null;
}

/** A row of the balance as it is kept, and what a full count finds. */
export interface BalanceDifference {
  readonly kept: BalanceRow;
  readonly counted: BalanceRow;
}

export interface BalanceRow {
  readonly target: string;
  readonly district: string;
  readonly kind: string;
  readonly live: number;
  readonly accepted: number;
  readonly inFlight: number;
  readonly waiting: number;
  readonly returned: number;
  readonly blocked: number;
  readonly withdrawn: number;
  readonly quarantined: number;
}

export interface SearchRequest {
  readonly text: string;
  /** Names of kinds; null for all. */
  readonly kinds: readonly string[] | null;
  readonly first: number;
  readonly after: string | null;
}

/** A record that a search found, best first, with the text that was hit. */
export interface Hit {
  readonly kind: string;
  readonly recordId: string;
  readonly district: string;
  readonly title: string;
  readonly codes: readonly string[];
  readonly snippet: string;
  readonly cursor: string;
}

export interface Hits {
  readonly hits: readonly Hit[];
  readonly hasPreviousPage: boolean;
  /** There may be none all the same: a page ends where enough was looked through, if need be short. */
  readonly hasNextPage: boolean;
  readonly endCursor: string | null;
}

export interface QualityReport {
  /** days of the records' own dates, both inclusive */
  readonly from: string;
  readonly to: string;
  /** live records, and those of them that no finding holds back */
  readonly records: number;
  readonly passed: number;
  readonly departments: readonly { readonly district: string; readonly department: string; readonly records: number; readonly passed: number }[];
  readonly rules: readonly { readonly rule: string; readonly records: number }[];
  readonly letThrough: readonly {
    readonly target: string;
    readonly kind: string;
    readonly code: string | null;
    readonly field: string | null;
    readonly rows: number;
  }[];
}

/** What the order of a re-read came to, for one kind of a source. */
export interface RereadOrder {
  readonly source: string;
  readonly kind: string;
  /** Live records of it; about so many rows are read again. */
  readonly records: number;
  /** What cannot be asked again, or is read anyway; a Chinese sentence. */
  readonly note: string | null;
}

/** The record that a row which was set aside has become. */
export interface TakenRow {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly sourceKey: string;
  readonly revision: number;
}

/** A target, or one of its tables, kinds or sources. */
export interface TargetPart {
  readonly target: string;
  readonly table?: string | null;
  readonly kind?: string | null;
  readonly source?: string | null;
}

/** A hold on a part of a target, as a person put it there. */
export interface TargetHold {
  readonly target: string;
  readonly scope: 'TABLE' | 'KIND' | 'SOURCE';
  readonly name: string;
  readonly reason: string | null;
  readonly heldBy: string;
  readonly heldAt: string;
}

/** Rows of one table that a hold or a release touches: WAITING to go, UNDER_WAY (sealed or sent: stays so), HELD by that very hold. */
export interface AffectedRows {
  readonly table: string;
  readonly state: 'WAITING' | 'UNDER_WAY' | 'HELD';
  readonly rows: number;
}

export interface WaitingRows {
  readonly rows: number;
  /** Since when the longest of them waits. */
  readonly oldestAt: string | null;
}

export interface OpenBatches {
  readonly sealed: number;
  readonly sent: number;
  readonly doubtful: number;
  readonly stopped: number;
}

/** A target as whoever runs the deliveries sees it. */
export interface TargetOverview {
  readonly name: string;
  readonly profile: string;
  readonly profileTitle: string;
  readonly state: 'OPEN' | 'HELD' | 'STOPPED';
  readonly reason: string | null;
  readonly changedAt: string | null;
  readonly failures: number;
  readonly holds: readonly TargetHold[];
  /** What may be held of it. */
  readonly kinds: readonly string[];
  readonly tables: readonly string[];
  readonly sources: readonly string[];
  readonly window: string | null;
  readonly rowsPerMinute: number | null;
  readonly restsUntil: string | null;
  /** Of the viewer's scope. */
  readonly waiting: WaitingRows;
  readonly openBatches: OpenBatches;
}

/** One kind of a source: how far it was read, and what went wrong last. */
export interface StreamOverview {
  readonly kind: string;
  readonly rows: number;
  readonly passes: number;
  readonly failures: number;
  readonly lastSuccessAt: string | null;
  readonly lastTryAt: string | null;
  readonly nextTryAt: string | null;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly notices: readonly string[];
  readonly rereadSince: string | null;
  readonly rereadRows: number;
  readonly sweepSince: string | null;
  readonly sweepRows: number;
  readonly sweptAt: string | null;
  /** Rows that were set aside. */
  readonly quarantined: number;
}

export interface SourceOverview extends Omit<Freshness, 'source'> {
  readonly name: string;
  /** A feed of a target. */
  readonly downward: boolean;
  readonly streams: readonly StreamOverview[];
}

/** What came of a hold or a release. */
export interface Held {
  /** What it would touch, where nothing was done; and ids of some of these rows. */
  readonly affected?: readonly AffectedRows[];
  readonly samples?: readonly number[];
  /** rows of a source that were held or released */
  readonly rows: number;
  /** holds on parts of the target that there are now */
  readonly holds: readonly TargetHold[];
}

/** Rows of a table that were sent again in bulk. */
export interface RetriedRows {
  readonly target: string;
  readonly table: string;
  readonly rows: number;
}

export interface AddedDocuments {
  readonly added: number;
  readonly documents: readonly { readonly hash: string; readonly operation: string }[];
}

export interface RemovedDocument {
  readonly viewer: string;
  readonly hash: string;
  readonly operation: string;
}

/** Records of a kind in groups; only what the viewer may see is in it. */
export interface StatisticsRequest {
  /** Names of its dimensions (`dimensionsOf`), at most four; none: one group of all. */
  readonly by: readonly string[];
  /** Names of its measures (`statisticsOf`); `count` is always told. */
  readonly measures: readonly string[];
  readonly filter: Filter | null;
  /** Days, both inclusive. Records without a day are in it where both are null only. */
  readonly from: string | null;
  readonly to: string | null;
  /** Amounts are summed over acts about organisations only. */
  readonly organisationsOnly: boolean;
  /** More groups than this are refused (TOO_MANY_GROUPS). */
  readonly most: number;
}

export interface StatisticsCell {
  /** In the order of `by`: the code, `yyyy-MM-dd`, `yyyy-Www`, `yyyy-MM`, `yyyy-Qn`, `yyyy`; null where the record has none. */
  readonly keys: readonly (string | null)[];
  readonly count: number;
  /** Live records that stand accepted, as `figures.pushedRows` counts them; 0 unless asked for. */
  readonly accepted: number;
  /** By the measure's name: the exact sum in the smallest unit (分) as a whole number in text, null without any amount; how many have one. */
  readonly sums: Readonly<Record<string, { readonly sum: string | null; readonly with: number }>>;
  /** By the measure's name (`distinct claim`). */
  readonly distinct: Readonly<Record<string, number>>;
}

export type IndicatorDimension = 'DISTRICT' | 'DEPARTMENT' | 'MONTH' | 'QUARTER';

export interface IndicatorRequest {
  readonly year: number;
  readonly groupBy: readonly IndicatorDimension[];
  /** A day; the earlier of today and the year's end where it is null. */
  readonly asOf: string | null;
}

/** A group: null where it is not grouped by that. */
export interface IndicatorGroup {
  readonly district: string | null;
  /** The empty text: nobody's. */
  readonly department: string | null;
  readonly month: string | null;
  readonly quarter: string | null;
  /** The days of the row's own month, quarter or year, as far as they had come. */
  readonly from: string;
  readonly to: string;
  /** Those whose records are in it. */
  readonly districts: readonly string[];
}

export interface IndicatorRow extends IndicatorGroup {
  readonly numerator: number;
  readonly denominator: number;
  /** By which codes or ids a filter finds the numerator's records, and how many; null: no filter does. */
  readonly found: { readonly values: readonly string[]; readonly opens: number } | null;
  /** By kind, how many records the filter of the denominator opens. */
  readonly opens: Readonly<Record<string, number>>;
}

export interface IndicatorAnswer {
  readonly asOf: string;
  readonly rows: readonly IndicatorRow[];
  readonly total: IndicatorRow;
}

/** Checks of enterprises in a row's days, districts and department; in the order of the rows, the total last. */
export interface OnSiteLoad {
  readonly checks: number;
  readonly enterprises: number;
}

export interface StageTimes {
  readonly stage: string;
  readonly closed: number;
  readonly open: number;
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
}

export interface AlertResponseRow extends IndicatorGroup {
  readonly alerts: number;
  readonly stages: readonly StageTimes[];
}

export interface AlertResponseAnswer {
  readonly asOf: string;
  readonly rows: readonly AlertResponseRow[];
  readonly total: AlertResponseRow;
}

export type FigureGroup = 'DISTRICT' | 'DEPARTMENT' | 'CITY';

export interface FigureSeriesRequest {
  /** Whole years, or the days from..to; one of them is null. */
  readonly years: readonly number[] | null;
  readonly days: { readonly from: string; readonly to: string } | null;
  readonly by: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR';
  readonly groupBy: FigureGroup;
  readonly asOf: string | null;
  /** Whether the year before is read too. */
  readonly compared: boolean;
  /** Names of the figures to work out; the others are not asked of the database. */
  readonly wanted: ReadonlySet<string>;
}

export interface FiguresOfPeriod {
  readonly from: string;
  readonly to: string;
  readonly figures: Figures;
}

export interface FigureSeriesRow extends FiguresOfPeriod {
  readonly period: string;
  /** It is not whole: cut by the asked days or by `asOf`. */
  readonly partial: boolean;
  readonly district: string | null;
  readonly department: string | null;
  /** The same period of the year before, cut at the same day; null where it was not asked for, or a year has no such week. */
  readonly yearBefore: FiguresOfPeriod | null;
}

export interface FigureSeriesAnswer {
  readonly asOf: string;
  readonly rows: readonly FigureSeriesRow[];
}

/** An item that the catalogue asks of a district and nobody there has claimed. */
export interface UnclaimedItem {
  readonly itemId: string;
  readonly itemCode: string;
  readonly itemName: string;
  readonly district: string;
  /** Whose it would be, as the district's other claims say; null where they do not. */
  readonly department: string | null;
}

export interface UnclaimedCount {
  readonly district: string;
  readonly department: string | null;
  readonly unclaimed: number;
  readonly withoutChecklist: number;
}

export interface CatalogueChange {
  readonly itemId: string;
  readonly itemCode: string;
  readonly itemName: string;
  readonly change: 'ADDED' | 'CHANGED' | 'ENDED';
  /** Titles of the fields that changed. */
  readonly fields: readonly string[];
  /** Claims of the department that it touches. */
  readonly claims: number;
}

export interface CatalogueChangesOfDepartment {
  readonly district: string;
  readonly department: string | null;
  readonly changes: readonly CatalogueChange[];
}

export interface EnterpriseLoadRequest {
  readonly year: number;
  /** Of district and department. */
  readonly filter: Filter | null;
  /** Unified social credit codes; null for all. */
  readonly enterprises: readonly string[] | null;
  readonly beyondCapOnly: boolean;
  readonly cap: number;
}

/** Visits of one body to one enterprise in a year. */
export interface LoadOfPair {
  readonly enterprise: string | null;
  readonly enterpriseName: string | null;
  readonly body: string | null;
  readonly bodyName: string | null;
  readonly checks: number;
  readonly jointChecks: number;
  /** Checks more than the cap allows. */
  readonly beyondCap: number;
}

export interface EnterpriseLoad {
  /** The most checked first. */
  readonly pairs: readonly LoadOfPair[];
  readonly enterprises: number;
  readonly checks: number;
  readonly pairsBeyondCap: number;
}

/** How a record stands at a target, in words for its district's administrator. */
export interface RecordStanding {
  /** null: none takes its kind */
  readonly target: string | null;
  /** of the row that decides; null: it has none there */
  readonly state: string | null;
  /** the hold of a blocked row */
  readonly reason: string | null;
  readonly sentence: string;
  readonly next: string;
}

/** A record as it is, or was. */
export interface RecordVersion {
  readonly revision: number;
  readonly changedAt: string | null;
  /** null: not known */
  readonly ingestedAt: string | null;
  readonly withdrawn: boolean;
  /** as it is stored: its own fields, its owners, and its child rows under their names */
  readonly content: Readonly<Record<string, string | number | null | readonly Row[]>>;
}

/** A step of an alert as it stands, whoever told it. Of one that the viewer may not see only that it is there. */
export interface StandingStep {
  readonly id: string | null;
  readonly stage: string;
  /** Null: not seen. */
  readonly source: string | null;
  readonly ofDesk: boolean;
  readonly district: string;
  readonly department: string;
  readonly unitName: string | null;
  readonly happenedAt: string | null;
  readonly verdict: string | null;
  readonly measures: string | null;
  readonly actCodes: readonly string[];
  readonly revision: number | null;
  /** Until then it waits; null: it does not. */
  readonly goesUpAt: string | null;
  readonly mayTakeBack: boolean;
  readonly mayWriteAgain: boolean;
}

/** What was written in the desk of a stage, once. */
export interface DeskWriting {
  readonly alertId: string;
  readonly stage: string;
  readonly district: string;
  readonly department: string;
  readonly unitName: string;
  readonly happenedAt: string;
  readonly why: string | null;
  readonly verdict: string | null;
  readonly measures: string | null;
  readonly actCodes: string | null;
  readonly author: string;
  readonly writtenAt: string;
  readonly takenBackAt: string | null;
  readonly takenBackBy: string | null;
}

export interface Assignment {
  readonly alertId: string;
  readonly fromDistrict: string;
  readonly toDistrict: string;
  readonly reason: string;
  readonly author: string;
  readonly assignedAt: string;
}

export interface AlertDeadline {
  readonly clock: string;
  readonly title: string;
  /** With which it ends. */
  readonly stage: AlertStageName;
  readonly days: number;
  /** Null: it reaches a year of which there is no notice. */
  readonly dueDay: string | null;
  /** Working days from today; 0: today is the last. */
  readonly daysLeft: number | null;
}

export interface AlertHandling {
  readonly district: string;
  readonly owner: 'DESK' | 'SOURCE';
  readonly source: string | null;
  readonly ownerName: string;
  readonly stage: AlertStageName | null;
  /** What the viewer may write next. */
  readonly next: readonly AlertStageName[];
  readonly mayAssignTo: readonly string[];
  readonly steps: readonly StandingStep[];
  readonly writings: readonly DeskWriting[];
  readonly assignments: readonly Assignment[];
  readonly deadlines: readonly AlertDeadline[];
}

/** Open alerts at one stage. */
export interface BoardRequest {
  /** Null: those that are not signed. */
  readonly stage: AlertStageName | null;
  readonly first: number;
  readonly after: readonly [createdAt: string, id: string] | null;
}

export interface BoardPage {
  readonly places: readonly (readonly [createdAt: string, id: string])[];
  readonly more: boolean;
  /** Counted to 1 001 at most, which is said as “more than 1 000”. */
  readonly total: number;
}

/** A step as it is written in the desk. */
export interface StepWords {
  readonly alert: string;
  readonly stage: AlertStageName;
  /** How far the writer saw the alert; null: not signed. */
  readonly expectedStage: AlertStageName | null;
  /** Of the step that is written anew, 0 for none; null: whatever it is. */
  readonly expectedRevision?: number | null;
  readonly verdict?: string | null;
  readonly measures?: string | null;
  readonly actCodes?: readonly string[] | null;
  /** Where it did not happen now, with the reason. */
  readonly happenedAt?: string | null;
  readonly why?: string | null;
  /** USCC of the department that handles it; null: that of the writer, or to which the alert was dispatched. */
  readonly unit?: string | null;
}

/** Local ids. */
export interface WrittenStep {
  readonly alert: string;
  readonly step: string;
}

export interface AssignOrder {
  readonly alert: string;
  readonly district: string;
  readonly reason: string;
  readonly expectedRevision: number;
}

/** Which deadlines are asked for. */
export interface DeadlineRequest {
  /** Working days from today; null: whenever. */
  readonly within: number | null;
  /** Names of clocks; null: all. */
  readonly clocks: readonly string[] | null;
  readonly district: string | null;
  readonly department: string | null;
  /** Only those whose day cannot be worked out, only those whose can; null: both, these last. */
  readonly withoutDay: boolean | null;
  readonly first: number;
  readonly after: string | null;
  readonly count: boolean;
}

/** One open record, or outward row, under one clock. */
export interface OpenDeadline {
  readonly clock: string;
  readonly startDay: string;
  /** null: a year that it reaches has no notice, `missingYear` */
  readonly dueDay: string | null;
  readonly missingYear: number | null;
  /** In the clock's unit; null where it cannot be counted. */
  readonly daysLeft: number | null;
  /** OVERDUE, TODAY, SOON, LATER, NO_CALENDAR */
  readonly state: string;
  readonly kind: string;
  readonly recordId: string;
  readonly district: string | null;
  readonly department: string | null;
  readonly target: string | null;
  readonly cursor: string;
}

export interface DeadlinePage {
  readonly rows: readonly OpenDeadline[];
  readonly more: boolean;
  /** 0 where it was not asked for */
  readonly total: number;
}

/** A clock with the days that the city has set; `reason`: why nothing of it is observed yet. */
export interface ClockInUse {
  readonly name: string;
  readonly title: string;
  readonly days: number;
  readonly unit: string;
  readonly from: string;
  readonly until: string;
  readonly owner: string;
  readonly basis: string;
  readonly mark: string;
  readonly observed: boolean;
  readonly reason: string | null;
}

/** Work that one act ends: rows of one cause at one department. */
export interface WorkGroup {
  /** Stays the same from one reading to the next. */
  readonly id: string;
  readonly what: string;
  readonly cause: string;
  readonly causeTitle: string;
  readonly district: string | null;
  readonly department: string | null;
  readonly rows: number;
  /** There are more than were counted. */
  readonly more: boolean;
  /** Since which day the oldest of them is so. */
  readonly since: string | null;
  /** The day on which the most urgent of them is due; null: none is. */
  readonly mostUrgentDay: string | null;
  /** Working days until then, below zero where it is past. */
  readonly daysLeft: number | null;
  /** FIX, DECIDE, WAIT */
  readonly action: string;
  /** What to do next, in a sentence. */
  readonly next: string;
  /** Address of the rows on the desk. */
  readonly opens: string;
}

/** Which returned or refused rows are to go again; what is not given narrows nothing. */
export interface RetryRequest {
  readonly code: string;
  readonly target?: string | null;
  readonly table?: string | null;
  readonly state?: string | null;
  readonly kind?: string | null;
  readonly district?: string | null;
  readonly department?: string | null;
  readonly field?: string | null;
}

export interface RetryPreview {
  readonly rows: number;
  /** Another as soon as one of these rows is. */
  readonly snapshot: string;
  /** Numbers of the first ten. */
  readonly samples: readonly number[];
}
