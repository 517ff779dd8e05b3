/** What of the outbox needs a person: targets that are not open, and batches of which nobody knows what became of them. */
import type { RowOf } from '../../schema/database/own-table.js';
import type { batches, targets } from '../../schema/database/tables/batches.js';
import type { Sql } from '../db/sql.js';

type TargetStanding = Pick<RowOf<typeof targets>, 'name' | 'state' | 'reason' | 'failures'>;
type UnsettledBatch = Pick<RowOf<typeof batches>, 'target' | 'number' | 'state' | 'message'>;

export const targetStandings = (sql: Sql): Promise<TargetStanding[]> =>
  sql.query<TargetStanding>('SELECT name, state, reason, failures FROM targets ORDER BY name');

export const unsettledBatches = (sql: Sql): Promise<UnsettledBatch[]> =>
  sql.query<UnsettledBatch>("SELECT target, number, state, message FROM batches WHERE state IN ('DOUBT','STOPPED') ORDER BY id");
