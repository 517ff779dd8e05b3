/**
 * The desk as a source: what people write here goes the way of every row, through the ordinary upsert, on a stream that has no connector. The key is
 * the natural one, so that a source's row of the same thing is found to be the same record.
 */
import type { RawRow, Source } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { DESK } from '../../schema/handling.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { City } from '../../schema/organisation.js';
import { moment } from '../../schema/time.js';
import { name, type TransactionSql } from '../db/sql.js';
import type { ConfiguredStream, ReadRow } from './configured-stream.js';
import { deskKey } from './desks-place.js';
import { loadExisting } from './existing.js';
import { loadPlace, savePlace } from './place.js';
import type { IngestPorts } from './ports.js';
import { readRow } from './row.js';
import { upsertPage } from './upsert.js';

const OWNER = { district: 'district of the desk', department: 'department of the desk', withdrawn: 'withdrawn in the desk' };

// Nothing is pulled from it: it is in no list of sources that a job goes through.
const nothing: Source = {
  page: () => Promise.reject(new Error('the desk has no pages')),
  close: async () => undefined,
};

export function deskStream(kind: KindDefinition, city: City): ConfiguredStream {
  const fields = Object.fromEntries(kind.fields.map((field) => [field.name, field.name]));
  return {
    ...{ source: DESK, zone: city.zone, kind, city, connector: nothing },
    district: { field: OWNER.district, values: Object.fromEntries(city.districts.map(({ code }) => [code, code])) },
    mapping: {
      ...{ kind: kind.name, key: kind.naturalKey, changedAt: null, follow: { mode: 'all' }, fields, values: {}, children: {}, extra: {} },
      ...{ department: OWNER.department, district: OWNER.district, withdrawn: { field: OWNER.withdrawn, equals: '1' } },
    },
  };
}

export interface DeskRow {
  readonly district: string;
  /** USCC; '': the district's own */
  readonly department: string;
  readonly values: Readonly<Record<string, string | null>>;
  readonly withdrawn: boolean;
}

/** Answers the id of the record. Refused where a rule would hold the row back: its writer is there to mend it. */
export async function tellByDesk(sql: TransactionSql, stream: ConfiguredStream, ports: IngestPorts, told: DeskRow, now: string): Promise<string> {
  const place = await loadPlace(sql, stream);
  const key = deskKey(stream.kind, told.values);
  const existing = (await loadExisting(sql, stream, [key])).get(key);
  // A clock that went back makes no older version of what is written now.
  const order = existing?.changedAt && existing.changedAt >= now ? moment(Date.parse(existing.changedAt) + 1) : now;
  const row = readRow(stream, rawOf(told, order));
  if (!told.withdrawn) refuseFaults(stream.kind, row, ports);
  const number = place.passNumber + 1;
  await upsertPage(sql, stream, [row], ports, { number, mappedSince: 0, versions: false, alone: true, now: order, at: now, runId: '', taken: true });
  const reached = { passNumber: number, passes: place.passes + 1, rowsEver: place.rowsEver + 1, lastSuccessAt: now, lastTryAt: now };
  await savePlace(sql, { ...place, ...reached });
  const [record] = await sql.query<{ id: string }>(`SELECT id FROM ${name(stream.kind.table)} WHERE source=? AND sourceKeyDigest=?`, [DESK, key]);
  return (record as { id: string }).id;
}

const rawOf = ({ values, district, department, withdrawn }: DeskRow, order: string): RawRow => ({
  values: { ...values, [OWNER.district]: district, [OWNER.department]: department, [OWNER.withdrawn]: withdrawn ? '1' : '0' },
  place: DESK,
  order,
});

function refuseFaults(kind: KindDefinition, row: ReadRow, ports: Pick<IngestPorts, 'check'>): void {
  const fault = ports.check(kind, row).find(({ severity }) => severity === 'BLOCK');
  if (!fault) return;
  throw new HubError('BAD_ARGUMENT', { name: kind.fields.find(({ name }) => name === fault.field)?.apiName ?? fault.field, why: fault.message });
}
