/** Deciding: the city agrees to a request or turns it down, never its author; whoever asked takes it back. */
import { HubError } from '../../schema/errors.js';
import { seesRow } from '../access/scope.js';
import type { Sql, TransactionSql } from '../db/sql.js';
import { textOf } from './ask.js';
import { claimsOf, shownBy } from './claims.js';
import type { Author, RequestPorts } from './ports.js';
import { isLive, type ItemRequest, moveRequest, requestById } from './request.js';

export interface Decision {
  readonly id: string;
  readonly accept: boolean;
  readonly reason?: string | null;
  readonly expectedRevision?: number | null;
}

const LONGEST = 1_000;

/** What the sources show already is done with the decision. */
export async function decide(sql: TransactionSql, { kinds }: Pick<RequestPorts, 'kinds'>, by: Author, given: Decision, now: string): Promise<void> {
  const request = await found(sql, by, given, ['OPEN']);
  // Neither who asked nor for whom, whoever stands in for whom now.
  if ([by.id, by.behalf].some((one) => one !== null && (one === request.author || one === request.onBehalfOf)))
    throw new HubError('OWN_ITEM_REQUEST');
  const decision = textOf('reason', given.reason ?? '', LONGEST);
  if (!given.accept && decision === null) throw new HubError('BAD_ARGUMENT', { name: 'reason', why: '不同意的,请写明原因' });
  const decided = { decidedBy: by.name.slice(0, 200), decidedAt: now, decision };
  if (!given.accept) return moveRequest(sql, request, { ...decided, state: 'REFUSED', endedAt: now, ended: '市级未同意' });
  const shown = shownBy(await claimsOf(sql, kinds, request), request);
  await moveRequest(sql, request, { ...decided, ...(shown ? { ...shown, state: 'DONE', endedAt: now } : { state: 'APPROVED' }) });
}

/** By anybody who may ask for the same: its author may have left, or work elsewhere. */
export async function takeBack(sql: TransactionSql, by: Author, given: Pick<Decision, 'id' | 'expectedRevision'>, now: string): Promise<void> {
  const request = await found(sql, by, given, ['OPEN', 'APPROVED']);
  await moveRequest(sql, request, { state: 'LAPSED', endedAt: now, ended: `${by.name.slice(0, 180)} 撤回` });
}

/** Another's is not found, like an unknown one; one that somebody moved meanwhile is refused with what it is now. */
async function found(
  sql: Sql,
  { actor }: Author,
  { id, expectedRevision = null }: Pick<Decision, 'id' | 'expectedRevision'>,
  states: readonly ItemRequest['state'][],
): Promise<ItemRequest> {
  const request = await requestById(sql, id);
  if (!request || !(actor.via === 'cli' || seesRow(actor, request))) throw new HubError('NOT_FOUND', { what: '这件申请' });
  const moved = expectedRevision !== null && expectedRevision !== request.revision;
  if (moved || !states.includes(request.state))
    throw new HubError('CHANGED_MEANWHILE', {
      what: '这件申请',
      expected: expectedRevision === null ? '没有办结' : `第 ${expectedRevision} 版`,
      now: `第 ${request.revision} 版,${isLive(request) ? '没有办结' : '已办结'}`,
    });
  return request;
}
