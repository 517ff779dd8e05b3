/** Number words: what a person reads on a row that is held back by a number: who has it at the target, and what to do. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { name, selectIn, type Sql } from '../db/sql.js';
import { type Holder, inTheWay, type NumberOrder } from './number-order.js';
import { numberText } from './numbers.js';

type Named = Record<'id' | 'sourceKey' | 'district' | 'department' | 'source', string>;

/** By delivery, of those that cannot go. */
export async function numberMessages(sql: Sql, kind: KindDefinition, order: NumberOrder, going: ReadonlySet<number>): Promise<Map<number, string>> {
  const ways = inTheWay(order, going);
  const concerned = [...ways].flatMap(([id, { holder }]) => [order.get(id)?.wanter.recordId ?? '', holder.recordId]);
  const head = `SELECT id, sourceKey, district, department, source FROM ${name(kind.table)} WHERE`;
  const records = new Map((ways.size > 0 ? await selectIn<Named>(sql, head, 'id', concerned) : []).map((record) => [record.id, record]));
  return new Map(
    [...ways].map(([id, { holder, ring }]) => {
      const recordId = order.get(id)?.wanter.recordId ?? '';
      return [id, recordId === holder.recordId ? OWN : messageOf(holder, ring, records.get(recordId), records.get(holder.recordId))];
    }),
  );
}

const OWN = '本记录先前的撤回还没有成功,省平台仍保留旧的一行和它的编号;请先处理那次撤回(查明原因后重推),合格后本条自动上报';

const named = ({ source, sourceKey }: Named): string => `数据源 ${source} 的记录「${sourceKey}」`;

function messageOf(holder: Holder, ring: boolean, own: Named | undefined, other: Named | undefined): string {
  const number = numberText({ parts: JSON.parse(holder.parts ?? 'null') as string[] | null });
  // A stranger's record is named by the number only, which is this one's too.
  const whose =
    !other || own?.district !== other.district ? '另一区的一条记录' : own.department !== other.department ? '另一部门的一条记录' : named(other);
  const has = `编号「${number}」在上报目标仍属于${whose}`;
  if (ring) return `${has},而它又在等本条让出编号(互换成环);请让其中一条先让出:在源系统先撤回一条,或先改用临时编号,等它合格后再改回,其余自动上报`;
  if (holder.wantedDigest === null) return `${has},它的撤回还没有成功;请先处理那条的撤回,合格后本条自动上报`;
  return `${has},它改号的版本被退回或被阻止;请先改正那条,合格后本条自动上报`;
}
