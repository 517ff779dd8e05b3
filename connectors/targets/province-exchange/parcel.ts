/** The bytes of a parcel: the push body of provincial-interface.md §1.3, or the one row of a call. The same parcel gives the same bytes. */
import type { Profile } from '../../../schema/profile.js';
import { local } from '../../../schema/time.js';
import type { OutgoingRow, Parcel } from '../../contract.js';

const OPERATIONS = { i: 'insert', u: 'update', d: 'delete' } as const;
const utf8 = new TextEncoder();
const LISTS = new Set(['actCodes']);

export function renderParcel(parcel: Parcel, profile: Profile, zone: string): Uint8Array {
  const called = profile.tables.some(({ table, call }) => table === parcel.table && call);
  return utf8.encode(JSON.stringify(called ? callBody(parcel) : pushBody(parcel, profile, zone)));
}

function pushBody(parcel: Parcel, profile: Profile, zone: string): object {
  if (parcel.number === null) throw new Error(`${parcel.table}: a pushed parcel needs its number`);
  const time = local(parcel.sealedAt, zone);
  const rows = parcel.rows.map((row) =>
    withPresent(row, {
      record_unique_identity: row.identity,
      cd_id: row.cdId,
      cd_time: time,
      cd_source: row.cdSource,
      cd_batch: parcel.number as string,
      cd_operation: profile.operations[OPERATIONS[row.operation]],
    }),
  );
  return { table: parcel.table, batch: parcel.number, rows };
}

function callBody(parcel: Parcel): object {
  const [row, ...more] = parcel.rows;
  if (!row || more.length > 0) throw new Error(`${parcel.table}: a call takes exactly one row`);
  const body: Record<string, string | string[]> = withPresent(row, {});
  for (const name of LISTS) if (typeof body[name] === 'string') body[name] = body[name].split(',');
  return body;
}

/** The envelope with the row's fields after it. An absent optional is left out, not "". */
function withPresent(row: OutgoingRow, envelope: Record<string, string>): Record<string, string> {
  for (const name in row.values) if (row.values[name] !== '') envelope[name] = row.values[name] as string;
  return envelope;
}
