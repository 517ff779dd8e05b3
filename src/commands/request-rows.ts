/** Rows of requests: which command was given under which id, and what it came to. They stay for a day. */
import { createHash } from 'node:crypto';
import { commandRequests } from '../../schema/database/tables/callers.js';
import { HubError } from '../../schema/errors.js';
import { moment } from '../../schema/time.js';
import type { Actor } from '../access/actor.js';
import { databaseNow } from '../db/database-time.js';
import type { Sql } from '../db/sql.js';
import { insertInto } from '../db/table-rows.js';
import type { HubClock } from '../kit/clock.js';
import { newId } from '../kit/ids.js';

const DAY_MS = 86_400_000;
const LEASE_MS = 10_000;
const FORM = /^[\x21-\x7e]{1,64}$/;
// Cut to what the column holds; two long names that begin alike would share their ids.
const LONGEST_ACTOR = 90;

export interface CommandRequest {
  readonly actor: string;
  readonly requestId: string;
  readonly command: string;
  readonly inputDigest: string;
  /** This attempt. */
  readonly owner: string;
}

export interface ClaimedRequest {
  readonly answer: string | null;
  /** Whether this attempt is to do it. */
  readonly mine: boolean;
  /** Left by an attempt that was cut off; null: this is the first. */
  readonly mark: string | null;
}

export function requestOf(command: string, input: Readonly<Record<string, unknown>>, { via, name }: Actor, requestId: string): CommandRequest {
  if (!FORM.test(requestId)) throw new HubError('BAD_ARGUMENT', { name: 'requestId', why: '应为 1–64 个可见的 ASCII 字符,不含空格' });
  const said = Object.entries(input).filter(([key, value]) => key !== 'requestId' && value !== null && value !== undefined);
  const inputDigest = createHash('sha256')
    .update(JSON.stringify(said.sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest('hex');
  return { actor: `${via}:${name}`.slice(0, LONGEST_ACTOR), requestId, command, inputDigest, owner: newId() };
}

const WHERE = 'WHERE actor=? AND requestId=?';
const keyOf = ({ actor, requestId }: CommandRequest): [string, string] => [actor, requestId];

interface Stored {
  readonly command: string;
  readonly inputDigest: string;
  readonly answer: string | null;
  readonly mark: string | null;
  readonly leaseUntil: string | null;
}

/** @throws REQUEST_ID_REUSED where something else was asked under this id */
async function stored(sql: Sql, request: CommandRequest, now: string): Promise<Stored | null> {
  const at = Date.parse(now);
  // One that lies ahead was written by a clock that has been put right since.
  await sql.run('DELETE FROM command_requests WHERE givenAt<=? OR givenAt>?', [moment(at - DAY_MS), moment(at + DAY_MS)]);
  const text = `SELECT command, inputDigest, answer, mark, leaseUntil FROM command_requests ${WHERE}`;
  const [found] = await sql.query<Stored>(text, keyOf(request));
  if (!found) return null;
  if (found.command !== request.command || found.inputDigest !== request.inputDigest) throw new HubError('REQUEST_ID_REUSED');
  return found;
}

const insert = (
  sql: Sql,
  request: CommandRequest,
  now: string,
  rest: { readonly mark?: string | null; readonly leaseUntil?: string },
): Promise<void> => insertInto(sql, commandRequests, [{ ...request, givenAt: now, ...rest }]);

/** For a command of one transaction, within it. */
export async function noteRequest(sql: Sql, request: CommandRequest, clock: HubClock): Promise<{ readonly answer: string | null }> {
  const now = await databaseNow(sql, clock);
  const found = await stored(sql, request, now);
  if (!found) await insert(sql, request, now, {});
  return { answer: found?.answer ?? null };
}

/** @param mark asked for by the first attempt alone */
export async function claimRequest(
  sql: Sql,
  request: CommandRequest,
  clock: HubClock,
  mark: () => Promise<string> | undefined,
): Promise<ClaimedRequest> {
  const now = await databaseNow(sql, clock);
  const found = await stored(sql, request, now);
  const leaseUntil = moment(Date.parse(now) + LEASE_MS);
  if (!found) {
    await insert(sql, request, now, { mark: (await mark()) ?? null, leaseUntil });
    return { answer: null, mine: true, mark: null };
  }
  if (found.answer !== null) return { answer: found.answer, mine: false, mark: null };
  const over = found.leaseUntil === null || found.leaseUntil <= now || found.leaseUntil > leaseUntil;
  if (over) await sql.run(`UPDATE command_requests SET owner=?, leaseUntil=? ${WHERE}`, [request.owner, leaseUntil, ...keyOf(request)]);
  return { answer: null, mine: over, mark: found.mark };
}

const OWN = `${WHERE} AND owner=? AND answer IS NULL`;

export async function renewRequest(sql: Sql, request: CommandRequest, clock: HubClock): Promise<void> {
  const until = moment(Date.parse(await databaseNow(sql, clock)) + LEASE_MS);
  await sql.run(`UPDATE command_requests SET leaseUntil=? ${OWN}`, [until, ...keyOf(request), request.owner]);
}

export async function finishRequest(sql: Sql, request: CommandRequest, answer: string): Promise<void> {
  await sql.run(`UPDATE command_requests SET answer=?, leaseUntil=NULL ${OWN}`, [answer, ...keyOf(request), request.owner]);
}

/** Nothing was done: its id is free again. */
export async function dropRequest(sql: Sql, request: CommandRequest): Promise<void> {
  await sql.run(`DELETE FROM command_requests ${OWN}`, [...keyOf(request), request.owner]);
}

export async function freeRequest(sql: Sql, request: CommandRequest): Promise<void> {
  await sql.run(`UPDATE command_requests SET leaseUntil=NULL ${OWN}`, [...keyOf(request), request.owner]);
}
