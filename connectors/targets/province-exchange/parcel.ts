/** Rendering of a parcel: the push body of provincial-interface.md §1.3, or the one row of a call. The same parcel gives the same bytes. */
import type { Profile } from '../../../schema/profile/profile.js';
import { local } from '../../../schema/time.js';
import type { Parcel } from '../../contract.js';

const OPERATIONS = { i: 'insert', u: 'update', d: 'delete' } as const;
const LISTS = new Set(['actCodes']);

export function renderParcel(parcel: Parcel, profile: Profile, zone: string): Uint8Array {
  const called = profile.tables.some(({ table, call }) => table === parcel.table && call);
  return called ? callBody(parcel) : pushBody(parcel, profile, zone);
}

const HEAD = /^\{"table":"[^"]*","batch":"(\d+)"/;

/** The number that the bytes of a push were rendered under. */
export const numberOf = (bytes: Uint8Array): string => HEAD.exec(Buffer.from(bytes.subarray(0, 200)).toString())?.[1] ?? '';

const EMPTY = '{}'.length;

// The envelope is set before the bytes of a row's fields: to read those and write them out again cost more than all else of a sealing.
function pushBody({ table, number, sealedAt, rows }: Parcel, profile: Profile, zone: string): Uint8Array {
  if (number === null) throw new Error(`${table}: a pushed parcel needs its number`);
  const quoted = JSON.stringify;
  const time = quoted(local(sealedAt, zone));
  const batch = quoted(number);
  const pieces: Uint8Array[] = [];
  let before = `{"table":${quoted(table)},"batch":${batch},"rows":[`;
  for (const { identity, cdId, cdSource, operation, content } of rows) {
    const names = `{"record_unique_identity":${quoted(identity)},"cd_id":${quoted(cdId)},"cd_time":${time},"cd_source":${quoted(cdSource)}`;
    const rest = `,"cd_batch":${batch},"cd_operation":${quoted(profile.operations[OPERATIONS[operation]])}`;
    const bare = content.length === EMPTY;
    pieces.push(Buffer.from(`${before}${names}${rest}${bare ? '' : ','}`), content.subarray(1));
    before = ',';
  }
  return Buffer.concat([...pieces, Buffer.from(rows.length > 0 ? ']}' : `${before}]}`)]);
}

function callBody({ table, rows }: Parcel): Uint8Array {
  const [row, ...more] = rows;
  if (!row || more.length > 0) throw new Error(`${table}: a call takes exactly one row`);
  const body = JSON.parse(Buffer.from(row.content).toString()) as Record<string, string | string[]>;
  for (const name of LISTS) if (typeof body[name] === 'string') body[name] = body[name].split(',');
  return Buffer.from(JSON.stringify(body));
}
