/** The bytes of a parcel: the push body of provincial-interface.md §1.3, or the one row of a call. The same parcel gives the same bytes. */
import type { Profile } from '../../../schema/profile.js';
import { local } from '../../../schema/time.js';
import type { OutgoingRow, Parcel } from '../../contract.js';

const OPERATIONS = { i: 'insert', u: 'update', d: 'delete' } as const;
const LISTS = new Set(['actCodes']);

export function renderParcel(parcel: Parcel, profile: Profile, zone: string): Uint8Array {
  const called = profile.tables.some(({ table, call }) => table === parcel.table && call);
  return Buffer.from(JSON.stringify(called ? callBody(parcel) : pushBody(parcel, profile, zone)), 'utf8');
}

function pushBody(parcel: Parcel, profile: Profile, zone: string): object {
  if (parcel.number === null) throw new Error(`${parcel.table}: a pushed parcel needs its number`);
  const time = local(parcel.sealedAt, zone);
  const rows = parcel.rows.map((row) => ({
    record_unique_identity: row.identity,
    cd_id: row.cdId,
    cd_time: time,
    cd_source: row.cdSource,
    cd_batch: parcel.number,
    cd_operation: profile.operations[OPERATIONS[row.operation]],
    ...Object.fromEntries(present(row)),
  }));
  return { table: parcel.table, batch: parcel.number, rows };
}

function callBody(parcel: Parcel): object {
  const [row, ...more] = parcel.rows;
  if (!row || more.length > 0) throw new Error(`${parcel.table}: a call takes exactly one row`);
  return Object.fromEntries(present(row).map(([name, value]) => [name, LISTS.has(name) ? value.split(',') : value]));
}

// An absent optional is left out, not "".
function present(row: OutgoingRow): [string, string][] {
  return Object.entries(row.values).filter(([, value]) => value !== '');
}
