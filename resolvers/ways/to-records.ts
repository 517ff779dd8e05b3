/** Ways to a record: from a row of a log that is about one, read together for all rows of a kind. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { Node } from '../../schema/kind/stamp.js';
import type { Row } from '../../src/api.js';
import { addBatchField } from '../engine/dynamic-resolvers.js';
import { recordsAt } from '../kinds/read-records.js';

// A page of a log is of a few kinds.
const RECORD = { statements: 4, rows: 1 };

export function addRecord(to: new () => object, kinds: readonly KindDefinition[]): void {
  const spec = { type: () => Node, title: '所说的记录(不存在、已撤回或不可见时为空)', nullable: true, cost: RECORD, right: 'records' } as const;
  addBatchField<Row>(to, 'record', spec, async (rows, _args, context, node) => {
    const found = new Map<string, unknown>();
    for (const kind of kinds) {
      const ids = rows.filter((row) => row.kind === kind.name).map((row) => String(row.recordId));
      const records = ids.length === 0 ? [] : await recordsAt(kind, ids, context, node);
      ids.forEach((id, i) => {
        found.set(`${kind.name} ${id}`, records[i] ?? null);
      });
    }
    return rows.map((row) => found.get(`${row.kind} ${row.recordId}`) ?? null);
  });
}
