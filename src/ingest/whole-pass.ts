/** End of a pass that showed everything: what it did not show is there no more, and of a key that has one row left that row is taken. */
import { name, runIn } from '../db/sql.js';
import type { TransactionSql } from '../db/database.js';
import type { ConfiguredStream } from './configured-stream.js';
import { clearTwins } from './moment-findings.js';
import { releaseUnseen } from './quarantine.js';
import { rawOf } from './raw-content.js';
import { readRow } from './row.js';
import type { StorePorts } from './store-page.js';
import { upsertPage } from './upsert.js';

/** @param now the hub's own moment */
export async function endWholePass(sql: TransactionSql, stream: ConfiguredStream, ports: StorePorts, pass: number, now: string): Promise<void> {
  const alone = await leftAlone(sql, stream, pass);
  const rows = alone.flatMap(({ raw }) => (raw === null ? [] : [readRow(stream, rawOf(raw))]));
  if (rows.length > 0)
    await upsertPage(sql, stream, rows, ports, { number: pass, mappedSince: 0, versions: false, now, at: now, runId: '', taken: true });
  const ids = alone.map(({ id }) => id);
  if (ids.length > 0) await runIn(sql, 'DELETE FROM quarantine WHERE', [], 'id', ids);
  const single = await releaseUnseen(sql, stream, pass);
  await clearTwins(sql, stream, ports, [...single, ...alone.map(({ rowKey }) => rowKey)], now);
}

interface Alone {
  readonly id: string;
  readonly rowKey: string;
  readonly raw: string | null;
}

/** Rows that the pass showed while it did not show what their record holds; one for each key. */
async function leftAlone(sql: TransactionSql, { source, kind }: ConfiguredStream, pass: number): Promise<Alone[]> {
  const found = await sql.query<Alone>(
    `SELECT q.id, q.rowKey, q.raw FROM quarantine q JOIN ${name(kind.table)} r ON r.source=q.source AND r.sourceKeyDigest=q.rowKey ` +
      "WHERE q.source=? AND q.kind=? AND q.rule='KEY_NOT_UNIQUE' AND q.pass=? AND r.readPass<? ORDER BY q.id",
    [source, kind.name, pass, pass],
  );
  return [...new Map([...found].reverse().map((row) => [row.rowKey, row])).values()];
}
