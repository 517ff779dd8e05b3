/** Record of a log's row: the record that a delivery, a finding or a row set aside is about, of whatever kind. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { Node } from '../../schema/kind/kind.js';
import type { Row } from '../../src/api.js';
import type { Context } from '../engine/context.js';
import { addBatchField } from '../engine/dynamic-resolvers.js';
import type { SelectedAt } from '../engine/selection.js';
import { recordsAt, shownByKeyAt } from '../kinds/read-records.js';

type Made = new () => object;
type OfKind = (kind: KindDefinition, rows: readonly Row[], context: Context, node: SelectedAt) => Promise<readonly unknown[]>;

// A statement for each kind among the rows of a page: most are of a few.
const COST = { statements: 4, rows: 1 };

/** By the id that the row has of it. */
export const addRecordById = (to: Made): void =>
  addRecord(to, (kind, rows, context, node) =>
    recordsAt(
      kind,
      rows.map(({ recordId }) => String(recordId)),
      context,
      node,
    ),
  );

/** By the source's key: the row itself was never stored, a record under its key may be. */
export const addRecordByKey = (to: Made): void =>
  addRecord(to, (kind, rows, context, node) =>
    shownByKeyAt(
      kind,
      rows.map(({ source, rowKey }) => ({ source: String(source), digest: rowKey === null ? '' : String(rowKey) })),
      context,
      node,
    ),
  );

function addRecord(to: Made, read: OfKind): void {
  const spec = { type: () => Node, title: '所属的记录;已撤回、不存在或不可见的为空', nullable: true, cost: COST };
  addBatchField<Row>(to, 'record', spec, async (rows, _args, context, node) => {
    const found = new Map<Row, unknown>();
    const each = context.hub.kinds.map(async (kind) => {
      const ofKind = rows.filter((row) => row.kind === kind.name);
      if (ofKind.length === 0) return;
      (await read(kind, ofKind, context, node)).forEach((record, i) => void found.set(ofKind[i] as Row, record));
    });
    await Promise.all(each);
    return rows.map((row) => found.get(row) ?? null);
  });
}
