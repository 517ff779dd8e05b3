/** Ways: from records to the hub's logs and back, bound to a viewer, each in one statement whatever the number of rows. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Row, Ways } from '../api.js';
import type { Database } from '../db/database.js';
import { name, names, selectIn } from '../db/sql.js';
import { groupBy } from '../kit/group.js';
import { checkedColumns, listOfKind, listOfLog } from './lists.js';
import { showOutsideTexts } from './outside-texts.js';
import { versionsOf } from './versions.js';
import { visible } from './visible.js';

export function openWays(db: Pick<Database, 'read'>, kinds: readonly KindDefinition[]): (viewer: Viewer) => Ways {
  return (viewer) => ({
    deliveries: (records, columns) =>
      db.read(async (sql) => {
        const list = listOfLog('deliveries');
        const where = visible(viewer, list, sql.dialect);
        const head = `SELECT * FROM deliveries WHERE ${where.text} AND`;
        const found = await selectIn<Row>(sql, head, name('recordId'), records, ' ORDER BY recordId, id', where.params);
        await showOutsideTexts(sql, kinds, 'deliveries', found, columns);
        for (const row of found) for (const column of list.owners) if (row[column] === '') row[column] = null;
        return groupBy(found, (row) => String(row.recordId));
      }),
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
