/** Batch ways: from an outward row to the batch it went up in and what came back of it, and from a batch to its rows. */
import { Field, ID, Int, ObjectType, Resolver } from 'type-graphql';
import { HubError } from '../../schema/errors.js';
import { MomentScalar } from '../../schema/scalars/scalars.js';
import type { Row } from '../../src/api.js';
import type { Context } from '../engine/context.js';
import { addBatchField } from '../engine/dynamic-resolvers.js';
import { prefetch } from '../engine/prefetch.js';
import { selectedNames, type SelectedAt } from '../engine/selection.js';
import { Verdict } from '../enums.js';
import { logClass } from '../shared-types.js';

type Made = new () => object;

@ObjectType('ReceiptRow', { description: '回执中对一行的结论;一行有几个原因的有几条' })
export class ReceiptRowType {
  @Field(() => ID, { description: '上报行的编号' }) deliveryId!: number;
  @Field(() => String, { nullable: true, description: '操作:i 新增,u 更新,d 撤回' }) operation!: string | null;
  @Field(() => Verdict, { nullable: true, description: '结论' }) result!: string | null;
  @Field(() => String, { nullable: true, description: '退回代码' }) code!: string | null;
  @Field(() => String, { nullable: true, description: '退回字段' }) field!: string | null;
  @Field(() => String, { nullable: true, description: '退回说明' }) message!: string | null;
  @Field(() => String, { nullable: true, description: '对方质检的时间,照对方所写' }) checkedAt!: string | null;
  @Field(() => MomentScalar, { description: '收到回执的时间(UTC)' }) receivedAt!: string;
}

const ONE = { statements: 1, rows: 1 };
const FEW = { statements: 1, rows: 2, many: 2 };
const PAGE = 20;
const MOST = 500;

type Paged = { readonly first: number; readonly after?: string | null };

const first = { name: 'first', title: `条数,最多 ${MOST}`, type: () => Int, otherwise: PAGE };
const after = { name: 'after', title: '从此编号的上报行之后开始:上一页最后一行的 id', type: () => ID, nullable: true };
// Parts of a batch are read whole: some hundred rows in each text.
const paged = (parts: number) => ({
  statements: 2,
  rows: (args: Readonly<Record<string, unknown>>) => parts + (typeof args.first === 'number' && args.first > 0 ? Math.min(args.first, MOST) : PAGE),
  many: PAGE,
});

const batchOf = ({ batchId, lastBatch }: Row): string | null => (batchId ?? lastBatch ?? null) as string | null;

export function addWaysOfDelivery(to: Made): void {
  const batch = {
    type: () => logClass('batches'),
    title: '最近所在的批次;未曾封批、升级前已有结论的为空,含他区数据的批次只有市级可见',
    nullable: true,
    cost: ONE,
  };
  addBatchField<Row>(to, 'batch', batch, async (rows, _args, context, node) => {
    const ids = rows.flatMap((row) => batchOf(row) ?? []);
    const found = ids.length === 0 ? new Map<string, Row>() : await context.queries.ways.logRows('batches', ids, [...selectedNames(node, [])]);
    await prefetch([...found.values()], 'Batch', context, node, [[]]);
    return rows.map((row) => found.get(batchOf(row) ?? '') ?? null);
  });
  const receipt = { type: () => [ReceiptRowType], title: '最近所在的批次的回执中对这一行的结论;合格的、尚无回执的没有', nullable: true, cost: FEW };
  addBatchField<Row>(to, 'receipt', receipt, async (rows, _args, context, node) => {
    const asked = rows.flatMap((row) => {
      const batch = batchOf(row);
      return batch === null ? [] : [{ delivery: Number(row.id), batch }];
    });
    const found = asked.length === 0 ? new Map<string, Row[]>() : await context.queries.ways.receipts(asked);
    await prefetch([...found.values()].flat(), 'ReceiptRow', context, node, [[]]);
    return rows.map((row) => found.get(`${batchOf(row)} ${row.id}`) ?? []);
  });
}

export function addWaysOfBatch(to: Made): void {
  const rows = { type: () => [logClass('deliveries')], title: '其中的上报行,按封批的次序', nullable: true, args: [first, after], cost: paged(5) };
  addBatchField<Row>(to, 'deliveries', rows, async (batches, args: Paged, context, node) => {
    const count = checked(args);
    const all = await context.queries.ways.rowsOfBatches(batches.map(({ id }) => String(id)));
    const pages = batches.map(({ id }) => pageOf(all.get(String(id)) ?? [], count, args.after ?? null));
    const found = await deliveriesAt(pages.flat(), context, node);
    return pages.map((ids) => ids.map((id) => found.get(String(id))).filter((row) => row !== undefined));
  });
  const receipt = { type: () => [ReceiptRowType], title: '回执中退回的行', nullable: true, args: [first], cost: paged(0) };
  addBatchField<Row>(to, 'receipt', receipt, async (batches, args: Paged, context, node) => {
    const count = checked(args);
    const found = await context.queries.ways.receiptsOfBatches(
      batches.map(({ id }) => String(id)),
      count,
    );
    await prefetch([...found.values()].flat(), 'ReceiptRow', context, node, [[]]);
    return batches.map(({ id }) => found.get(String(id)) ?? []);
  });
}

/** What a verdict leads back to. */
export function receiptResolver(): Made {
  class ReceiptResolver {}
  const delivery = { type: () => logClass('deliveries'), title: '上报行', nullable: true, cost: ONE };
  addBatchField<Row>(ReceiptResolver, 'delivery', delivery, async (rows, _args, context, node) => {
    const found = await deliveriesAt(
      rows.map(({ deliveryId }) => Number(deliveryId)),
      context,
      node,
    );
    return rows.map(({ deliveryId }) => found.get(String(deliveryId)) ?? null);
  });
  Resolver(() => ReceiptRowType)(ReceiptResolver);
  return ReceiptResolver;
}

export async function deliveriesAt(ids: readonly number[], context: Context, node: SelectedAt): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const found = await context.queries.ways.logRows('deliveries', ids, [...selectedNames(node, [])]);
  await prefetch([...found.values()], 'Delivery', context, node, [[]]);
  return found;
}

function checked({ first }: Paged): number {
  if (Number.isInteger(first) && first >= 1 && first <= MOST) return first;
  throw new HubError('BAD_ARGUMENT', { name: 'first', why: `应为 1 到 ${MOST} 的整数` });
}

/** After one that is not in the batch there is nothing. */
function pageOf(ids: readonly number[], count: number, after: string | null): readonly number[] {
  if (after === null) return ids.slice(0, count);
  const at = ids.indexOf(Number(after));
  return at < 0 ? [] : ids.slice(at + 1, at + 1 + count);
}
