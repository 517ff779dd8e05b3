/** The hub's own tables. Moments are UTC text, ids are UUIDv7 text (of deliveries a number), JSON is text: one set of column types for both engines. */
import { EntitySchema, type EntitySchemaColumnOptions, type EntitySchemaIndexOptions } from 'typeorm';

type Columns = Record<string, EntitySchemaColumnOptions>;

const text = (length: number): EntitySchemaColumnOptions => ({ type: 'varchar', length });
const maybe = (length: number): EntitySchemaColumnOptions => ({ type: 'varchar', length, nullable: true });
const long: EntitySchemaColumnOptions = { type: 'text', nullable: true };
const whole: EntitySchemaColumnOptions = { type: 'int', default: 0 };
const key = (length: number): EntitySchemaColumnOptions => ({ type: 'varchar', length, primary: true });
const MOMENT = 24;

export const hubTables: EntitySchema[] = [];

function table(name: string, columns: Columns, indices: Record<string, string[]> = {}, unique: Record<string, string[]> = {}): void {
  const index = (suffix: string, on: string[], one: boolean): EntitySchemaIndexOptions => ({ name: `${name}_${suffix}`, columns: on, unique: one });
  hubTables.push(
    new EntitySchema({
      name,
      tableName: name,
      columns,
      indices: [
        ...Object.entries(indices).map(([suffix, on]) => index(suffix, on, false)),
        ...Object.entries(unique).map(([suffix, on]) => index(suffix, on, true)),
      ],
    }),
  );
}

// kit: the one row that a unit of writing raises first, so that on a server too only one unit is under way
table('write_turn', { id: { type: 'int', primary: true }, taken: { type: 'bigint', default: 0 } });

// ingest
table('cursors', {
  source: key(80),
  kind: key(60),
  cursorText: long,
  rowsEver: whole,
  passes: whole,
  failures: whole,
  lastSuccessAt: maybe(MOMENT),
  lastTryAt: maybe(MOMENT),
  nextTryAt: maybe(MOMENT),
  errorCode: maybe(40),
  errorMessage: long,
});
table('revisions', {
  recordId: key(36),
  revision: { type: 'int', primary: true },
  kind: text(60),
  district: text(40),
  department: text(40),
  content: { type: 'text' },
  changedAt: maybe(MOMENT),
  replacedAt: text(MOMENT),
  withdrawnAt: maybe(MOMENT),
});
table(
  'quarantine',
  {
    id: key(36),
    source: text(80),
    kind: text(60),
    district: maybe(40),
    keyDigest: text(64),
    department: maybe(40),
    sourceKey: long,
    place: long,
    rule: text(40),
    field: maybe(200),
    problems: { type: 'text' },
    firstSeenAt: text(MOMENT),
    lastSeenAt: text(MOMENT),
    runId: maybe(36),
  },
  { district: ['district', 'id'] },
  { key: ['source', 'kind', 'keyDigest'] },
);
// bodies whose rows are to be asked again, because of records that their rules look up
table('lookups_due', { kind: key(60), rule: key(40), body: key(40), mark: text(36) });
// search
/** A column of marks for SQLite's full-text index; a server has none that knows Chinese, and reads through `folded` (schema/database/migration.ts).
 * Adding a column to this table makes TypeORM build it anew on SQLite, without its triggers: such a migration must make them again. */
export const fullText = { table: 'search_texts', key: 'number', column: 'grams', index: 'search_texts_grams' } as const;
table(
  fullText.table,
  {
    [fullText.key]: { type: 'int', primary: true, generated: 'increment' },
    recordId: text(36),
    kind: text(60),
    district: text(40),
    folded: { type: 'text' },
    [fullText.column]: long,
  },
  {},
  { record: ['recordId'] },
);
// quality
table(
  'issues',
  {
    id: key(36),
    recordId: text(36),
    position: whole,
    kind: text(60),
    district: text(40),
    department: text(40),
    source: text(80),
    sourceKey: long,
    rule: text(40),
    severity: text(10),
    field: text(60),
    label: text(100),
    message: { type: 'text' },
    value: long,
    target: maybe(80),
    foundAt: text(MOMENT),
  },
  {
    district: ['district', 'department', 'id'],
    rule: ['rule', 'id'],
    kind: ['kind', 'severity', 'recordId'],
    // Not unique: numbers of rules move when the catalogue grows.
    row: ['recordId', 'position'],
  },
);
// outbox
table(
  'deliveries',
  {
    id: { type: 'int', primary: true },
    target: text(80),
    kind: text(60),
    recordId: text(36),
    part: text(130),
    tableName: text(60),
    identity: text(36),
    district: text(40),
    department: text(40),
    day: maybe(10),
    revision: whole,
    wantedDigest: maybe(64),
    heldDigest: maybe(64),
    heldRevision: { type: 'int', nullable: true },
    returnedDigest: maybe(64),
    verdict: maybe(10),
    state: text(12),
    reason: maybe(12),
    operation: maybe(1),
    batchId: maybe(36),
    overtaken: whole,
    lot: maybe(36),
    remedied: maybe(20),
    dueAt: text(MOMENT),
    code: maybe(20),
    field: maybe(80),
    message: long,
    profile: text(60),
    updatedAt: text(MOMENT),
  },
  // A state changes twice on a row's way out: it stands in one index only, which holds the id behind it on both engines.
  {
    due: ['target', 'state', 'tableName'],
    record: ['recordId', 'target'],
    counted: ['target', 'kind', 'district', 'day', 'department'],
  },
  { row: ['target', 'identity', 'tableName'] },
);
// The texts of outward rows that are still to go: a table beside, because a state's change writes its whole row anew.
table('outward_texts', { deliveryId: { type: 'int', primary: true }, text: { type: 'text' } });
table(
  'batches',
  {
    id: key(36),
    target: text(80),
    number: maybe(20),
    tableName: text(60),
    rowCount: whole,
    firstRow: whole,
    lastRow: whole,
    state: text(12),
    fence: whole,
    owner: maybe(80),
    leaseUntil: maybe(MOMENT),
    sealedAt: text(MOMENT),
    sentAt: maybe(MOMENT),
    receivedAt: maybe(MOMENT),
    decidedAt: maybe(MOMENT),
    dueAt: text(MOMENT),
    asks: whole,
    tries: whole,
    accepted: { type: 'int', nullable: true },
    returned: { type: 'int', nullable: true },
    bodyDigest: text(64),
    bodyLength: whole,
    code: maybe(20),
    message: long,
    district: maybe(40),
  },
  { open: ['target', 'state', 'dueAt'] },
  { number: ['target', 'number'] },
);
table('batch_bodies', { batchId: key(36), part: { type: 'int', primary: true }, bytes: { type: 'blob' } });
// What went up in a batch, some hundred rows to a part: nobody asks for one of them alone, and a row for each cost more than the rest of a sealing.
table('batch_rows', { batchId: key(36), part: { type: 'int', primary: true }, list: { type: 'text' } });
table('receipts', {
  batchId: key(36),
  position: { type: 'int', primary: true },
  deliveryId: { type: 'int', nullable: true },
  identity: maybe(36),
  operation: maybe(1),
  result: text(10),
  code: maybe(20),
  field: maybe(80),
  message: long,
  checkedAt: maybe(MOMENT),
  receivedAt: text(MOMENT),
});
table('batch_numbers', { target: key(80), day: text(10), last: whole });
table('targets', { name: key(80), state: text(12), reason: long, changedAt: text(MOMENT), failures: whole, nextTryAt: maybe(MOMENT) });
table('secrets', { target: key(80), generation: whole, sealed: long, holder: maybe(80), leaseUntil: maybe(MOMENT) });
// assess
table(
  'rollups',
  { kind: key(60), measure: key(40), district: key(40), department: key(40), day: key(10), total: whole },
  // With the total, so that a year's sum reads this index and nothing else.
  { sums: ['kind', 'measure', 'district', 'day', 'total'] },
);
// The same, added up by month: a year's figures read twelve rows of a district, not one for each department and day.
table('rollup_months', { kind: key(60), measure: key(40), district: key(40), month: key(7), total: whole });
table('stale_days', { kind: key(60), district: key(40), department: key(40), day: key(10), mark: text(36) });
// calendar: only the days that are not as the week has them; a year is known when it stands in calendar_years
table('calendar_days', { day: key(10), kind: text(10), name: text(80) });
table('calendar_years', { year: { type: 'int', primary: true }, notice: text(80), source: text(120), loadedAt: text(MOMENT) });
// runs
table('jobs', {
  name: key(80),
  schedule: text(120),
  nextFireAt: maybe(MOMENT),
  dueAt: maybe(MOMENT),
  paused: whole,
  owner: maybe(80),
  leaseUntil: maybe(MOMENT),
  fence: whole,
  enabled: whole,
});
table(
  'fires',
  { id: key(36), job: text(80), plannedAt: text(MOMENT), noticedAt: text(MOMENT), state: text(10) },
  { state: ['job', 'state'] },
  { planned: ['job', 'plannedAt'] },
);
table(
  'runs',
  {
    id: key(36),
    job: text(80),
    source: maybe(80),
    target: maybe(80),
    district: maybe(40),
    state: text(12),
    startedAt: text(MOMENT),
    endedAt: maybe(MOMENT),
    counts: long,
    errorCode: maybe(40),
    errorMessage: long,
    owner: text(80),
    heartbeatAt: maybe(MOMENT),
    progressDone: whole,
    progressTotal: { type: 'int', nullable: true },
  },
  { job: ['job', 'id'], state: ['state', 'heartbeatAt'] },
);
