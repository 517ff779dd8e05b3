/** Asking: a department's request for a claim or write-off of an item, judged by the catalogue and the claims as they stand. */
import { itemRequests, type ItemRequestWhat } from '../../schema/database/tables/item-requests.js';
import { dayOf } from '../../schema/time.js';
import { HubError } from '../../schema/errors.js';
import { seesRow } from '../access/scope.js';
import { insertInto } from '../db/table-rows.js';
import type { TransactionSql } from '../db/sql.js';
import { newId } from '../kit/ids.js';
import { claimsOf, itemOf } from './claims.js';
import type { Author, RequestPorts } from './ports.js';
import { liveRequest, WORDS } from './request.js';

export interface AskedFor {
  readonly itemCode: string;
  readonly department: string;
  readonly reason: string;
  readonly attachmentNo?: string | null;
}

const [LONGEST_REASON, LONGEST_NUMBER] = [1_000, 100];

/** Answers its id. */
export async function ask(
  sql: TransactionSql,
  ports: RequestPorts,
  { actor, ...author }: Author,
  what: ItemRequestWhat,
  given: AskedFor,
  now: string,
): Promise<string> {
  const { itemCode, department } = given;
  const reason = textOf('reason', given.reason, LONGEST_REASON);
  if (reason === null) throw new HubError('BAD_ARGUMENT', { name: 'reason', why: '请写明理由' });
  const attachmentNo = textOf('attachmentNo', given.attachmentNo ?? '', LONGEST_NUMBER);
  const of = ports.city.departments.get(department);
  // Another's department is as little known as one that is not there.
  if (!of || !(actor.via === 'cli' || seesRow(actor, { district: of.district, department })))
    throw new HubError('BAD_ARGUMENT', { name: 'department', why: '没有这个部门,或不在您的范围之内' });
  const live = await liveRequest(sql, { what, itemCode, department });
  if (live) throw new HubError('ITEM_REQUEST_EXISTS', { what: WORDS[what], at: dayOf(live.createdAt, ports.city.zone) }, { id: live.id });
  const itemName = await needed(sql, ports, what, { itemCode, department });
  const id = newId();
  await insertInto(sql, itemRequests, [
    {
      ...{ id, what, itemCode, itemName: itemName.slice(0, 500), district: of.district, department, state: 'OPEN', reason, attachmentNo },
      ...{ author: author.id.slice(0, 90), onBehalfOf: author.behalf, authorName: author.name.slice(0, 200), createdAt: now, revision: 1 },
    },
  ]);
  return id;
}

/** Refuses what is so already or cannot be; answers the item's name. */
async function needed(sql: TransactionSql, { kinds }: RequestPorts, what: ItemRequestWhat, at: { itemCode: string; department: string }) {
  const item = await itemOf(sql, kinds, at.itemCode);
  const { standing } = await claimsOf(sql, kinds, at);
  const why = what === 'CLAIM' ? whyNotClaim(item, standing !== null) : standing ? null : '这个部门没有认领此事项,或已经核销,不需要核销';
  if (why) throw new HubError('ITEM_REQUEST_NEEDLESS', { why });
  return item?.title ?? '';
}

function whyNotClaim(item: { readonly inUse: boolean } | null, claimed: boolean): string | null {
  if (!item) return '目录中没有这个事项编码,请核对';
  if (!item.inUse) return '此事项在目录中已停用,不能认领';
  return claimed ? '这个部门已认领此事项' : null;
}

/** What a person typed; null: nothing. */
export function textOf(name: string, text: string, longest: number): string | null {
  const typed = text.trim();
  if ([...typed].length > longest) throw new HubError('BAD_ARGUMENT', { name, why: `最多 ${longest} 个字符` });
  return typed === '' ? null : typed;
}
