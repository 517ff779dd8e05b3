/** Ports of the ingest: what it needs of other rooms, which it does not import. */
import type { Finding, KindDefinition } from '../../schema/kind/kind-definition.js';
import type { RuleId } from '../../schema/rule-catalogue.js';
import type { Sql } from '../db/sql.js';
import type { ReadRow } from './configured-stream.js';
import type { Stored } from './records.js';

export interface RecordFindings {
  readonly recordId: string;
  readonly kind: string;
  readonly district: string;
  readonly department: string;
  readonly source: string;
  readonly sourceKey: string;
  readonly findings: readonly Finding[];
}

/** From src/validation/context.ts and src/validation/issues.ts. */
export interface FindingPorts {
  /** All findings of a row, those that it has already first. */
  check(kind: KindDefinition, row: Pick<ReadRow, 'content' | 'children' | 'findings' | 'district'>): Finding[];
  /** Replaces the findings of one rule for these records. */
  saveFindings(sql: Sql, rule: RuleId, found: readonly RecordFindings[], recordIds: readonly string[], now: string): Promise<void>;
  /** Findings of these records that hold them back and are none of these rules', nor a profile's. */
  readFindings(sql: Sql, recordIds: readonly string[], but: readonly RuleId[]): Promise<Map<string, Finding[]>>;
  /** Replaces the findings of these rules, and of every profile, for these records. */
  saveRevalidated(sql: Sql, rules: readonly RuleId[], found: readonly RecordFindings[], recordIds: readonly string[], now: string): Promise<void>;
  saveIssues(sql: Sql, found: readonly RecordFindings[], recordIds: readonly string[], now: string): Promise<void>;
}

/** From src/outbox/delivery-ports.ts. */
export interface DeliveryPlanPorts {
  /** Plans what must reach the targets for these records, as they are now; `written` are those just written, as they were written, `before` as they were. */
  planDeliveries(
    sql: Sql,
    kind: KindDefinition,
    ids: readonly string[],
    written: readonly Stored[],
    before?: ReadonlyMap<string, Stored>,
  ): Promise<void>;
  /** Looks again whether these records' deliveries may go. */
  updateReadiness(sql: Sql, kind: KindDefinition, ids: readonly string[]): Promise<void>;
  /** Identities of these records whose withdrawal went out: what comes back needs a new one. */
  withdrawalsSent(sql: Sql, recordIds: readonly string[]): Promise<Set<string>>;
}

export interface IngestPorts extends FindingPorts, DeliveryPlanPorts {
  readonly kinds: readonly KindDefinition[];
  /** Updates the search entries of these records; from src/search/entries.ts. @param before as they were, by id */
  makeFindable(sql: Sql, kind: KindDefinition, rows: readonly Stored[], before?: ReadonlyMap<string, Stored>): Promise<void>;
  /** What is kept beside the records follows: clocks that run, open alerts, news of them, requests that a source answers. @param before rows as they were, by id */
  recordsWritten(sql: Sql, kind: KindDefinition, rows: readonly Stored[], before: ReadonlyMap<string, Stored>, now: string): Promise<void>;
  /** To which district a person handed these records: there no other record moves them; from src/handling/assignments.ts. */
  handedOn(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** From src/indicators/rollup-ports.ts. */
  markStale(sql: Sql, kind: KindDefinition, rows: readonly Stored[]): Promise<void>;
}
