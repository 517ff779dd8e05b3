/** Ways between outward rows and batches: the batch that a row is under way in, and what a batch's receipt says of the rows that came back. */
import { Field, ObjectType } from 'type-graphql';
import { MomentScalar } from '../../schema/scalars/scalars.js';
import type { Row } from '../../src/api.js';
import { addBatchField } from '../engine/dynamic-resolvers.js';
import { prefetch } from '../engine/prefetch.js';
import { selectedNames } from '../engine/selection.js';
import { Verdict } from '../enums.js';
import { batchColumns, deliveryColumns } from '../logs/logs-resolver.js';
import { logClass } from '../shared-types.js';

@ObjectType('ReceiptLine', { description: '回执中的一行:退回或需要说明的上报行' })
export class ReceiptLineType {
  @Field(() => Verdict, { nullable: true, description: '质检结论' }) result!: string | null;
  @Field(() => String, { nullable: true, description: '退回代码' }) code!: string | null;
  @Field(() => String, { nullable: true, description: '退回字段' }) field!: string | null;
  @Field(() => MomentScalar, { nullable: true, description: '对方质检的时间(UTC)' }) checkedAt!: string | null;
  @Field(() => MomentScalar, { description: '收到回执的时间(UTC)' }) receivedAt!: string;
  @Field(() => logClass('deliveries'), { description: '上报行' }) delivery!: object;
}

const BATCH = { statements: 1, rows: 1 };
// A statement for each batch of a page; few rows of one come back.
const RECEIPTS = { statements: 20, rows: 50, many: 20 };

export function addBatchWays(log: string, to: new () => object): void {
  if (log === 'deliveries') {
    const spec = { type: () => logClass('batches'), title: '正在其中上报的批次;不在途中的、批次不可见的为空', nullable: true, cost: BATCH } as const;
    addBatchField<Row>(to, 'batch', spec, async (rows, _args, { queries }, node) => {
      const ids = [...new Set(rows.flatMap(({ batchId }) => (batchId === null || batchId === undefined ? [] : [String(batchId)])))];
      const found = ids.length === 0 ? new Map<string, Row>() : await queries.records.batches(ids, batchColumns(selectedNames(node, [])));
      return rows.map(({ batchId }) => found.get(String(batchId)) ?? null);
    });
  }
  if (log !== 'batches') return;
  const spec = { type: () => [ReceiptLineType], title: '回执中退回的行,最多 500 行(总数见 returnedCount)', cost: RECEIPTS, nullable: true } as const;
  addBatchField<Row>(to, 'receipts', spec, async (rows, _args, context, node) => {
    const lines = await context.queries.records.receipts(
      rows.map(({ id }) => String(id)),
      deliveryColumns(selectedNames(node, ['delivery'])),
    );
    const deliveries = [...lines.values()].flat().map(({ delivery }) => delivery);
    await prefetch(deliveries, 'Delivery', context, node, [['delivery']]);
    return rows.map(({ id }) => lines.get(String(id)) ?? []);
  });
}
