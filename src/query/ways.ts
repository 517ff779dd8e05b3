/** Ways: from records to the hub's logs and back, bound to a viewer, each in one statement whatever the number of rows. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import { isOfDepartment } from '../access/scope.js';
import type { LogName, Row, Ways } from '../api.js';
import type { Database } from '../db/database.js';
import { name, names, selectIn } from '../db/sql.js';
import { groupBy } from '../kit/group.js';
import { checkedColumns, listOfKind, listOfLog } from './lists.js';
import { showOutsideTexts } from './outside-texts.js';
import { versionsOf } from './versions.js';
import { ownBatches, receiptsOfBatches, receiptsOfDeliveries, rowsOfBatches } from './receipts.js';
import { visible } from './visible.js';

const emptied = (rows: readonly Row[], log: LogName): void => {
  for (const column of listOfLog(log).owners) for (const row of rows) if (row[column] === '') row[column] = null;
};

export function openWays(db: Pick<Database, 'read'>, kinds: readonly KindDefinition[]): (viewer: Viewer) => Ways {
  return (viewer) => ({
    deliveries: (records, columns) =>
      db.read(async (sql) => {
        const list = listOfLog('deliveries');
        const where = visible(viewer, list, sql.dialect);
        const head = `SELECT * FROM deliveries WHERE ${where.text} AND`;
        const found = await selectIn<Row>(sql, head, name('recordId'), records, ' ORDER BY recordId, id', where.params);
        await showOutsideTexts(sql, viewer, kinds, 'deliveries', found, columns);
        emptied(found, 'deliveries');
        return groupBy(found, (row) => String(row.recordId));
      }),
    logRows: (log, ids, columns) =>
      db.read(async (sql) => {
        const where = visible(viewer, listOfLog(log), sql.dialect);
        const head = `SELECT * FROM ${name(log)} WHERE ${where.text} AND`;
        const wanted = [...new Set(ids)];
        const found =
          log === 'batches' && isOfDepartment(viewer)
            ? await ownBatches(sql, viewer, wanted.map(String))
            : await selectIn<Row>(sql, head, name('id'), wanted, '', where.params);
        await showOutsideTexts(sql, viewer, kinds, log, found, columns);
        emptied(found, log);
        return new Map(found.map((row) => [String(row.id), row]));
      }),
    rowsOfBatches: (batches) => db.read((sql) => rowsOfBatches(sql, viewer, batches)),
    receipts: (deliveries) => db.read((sql) => receiptsOfDeliveries(sql, viewer, kinds, deliveries)),
    receiptsOfBatches: (batches, most) => db.read((sql) => receiptsOfBatches(sql, viewer, kinds, batches, most)),
    versions: (kind, records, most) => db.read((sql) => versionsOf(sql, viewer, kind, records, most)),
    recordsOfKeys: (kind, keys, columns) =>
      db.read(async (sql) => {
        const list = listOfKind(kind);
        const where = visible(viewer, list, sql.dialect);
        const read = names(checkedColumns(list, [...new Set(['id', 'source', 'sourceKeyDigest', ...columns])]));
        // All under one source each: its index begins with it.
        const found = new Map<string, Row>();
        for (const [source, of] of groupBy(keys, (key) => key.source)) {
          const head = `SELECT ${read} FROM ${name(kind.table)} WHERE ${where.text} AND source=? AND`;
          const digests = [...new Set(of.map(({ digest }) => digest))];
          const rows = await selectIn<Row>(sql, head, name('sourceKeyDigest'), digests, '', [...where.params, source]);
          for (const row of rows) found.set(`${row.source}\n${row.sourceKeyDigest}`, row);
        }
        return keys.map(({ source, digest }) => found.get(`${source}\n${digest}`) ?? null);
      }),
  });
}
