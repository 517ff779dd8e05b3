/**
 * Once: a command that is given under an id of the caller's own. Given again with the same input within a day, by a double click, a client that
 * tries again or after a crash, it is one act with one answer. A refusal is no act: asked again it is judged anew.
 */
import type { Actor } from '../access/actor.js';
import { outsideRequests } from '../db/database.js';
import { heartbeat } from '../kit/clock.js';
import { HubError } from '../../schema/errors.js';
import type { Command, CommandPorts } from './command.js';
import { claimRequest, dropRequest, finishRequest, freeRequest, noteRequest, type CommandRequest, renewRequest, requestOf } from './request-rows.js';

type Input = Readonly<Record<string, unknown>>;

const LOOK_MS = 50;
// Longer than a lease: what was cut off is taken over within one wait. Looks are counted: a clock can be set.
const MOST_LOOKS = 20_000 / LOOK_MS;
const RENEW_MS = 3_000;

export async function once<R>(ports: CommandPorts, command: Command<Input, R>, input: Input, actor: Actor, requestId: string): Promise<R> {
  const request = requestOf(command.name, input, actor, requestId);
  // Its client may leave: what was begun is finished, or the second attempt would find half of it.
  return outsideRequests(() => (command.atomic ? atOnce(ports, command, input, actor, request) : inSteps(ports, command, input, actor, request)));
}

/** The act and its answer are one commit: cut off, neither is there. Another attempt waits for its turn to write. */
function atOnce<R>(ports: CommandPorts, command: Command<Input, R>, input: Input, actor: Actor, request: CommandRequest): Promise<R> {
  return ports.db.transaction(async (sql) => {
    const earlier = await noteRequest(sql, request, ports.clock);
    if (earlier.answer !== null) return JSON.parse(earlier.answer) as R;
    const result = await command.run(ports, input, actor);
    await finishRequest(sql, request, JSON.stringify(result ?? null));
    return result;
  });
}

async function inSteps<R>(ports: CommandPorts, command: Command<Input, R>, input: Input, actor: Actor, request: CommandRequest): Promise<R> {
  const { db, clock } = ports;
  for (let looks = 0; looks < MOST_LOOKS; looks++) {
    const claimed = await db.transaction((sql) => claimRequest(sql, request, clock, () => command.mark?.(ports, input)));
    if (claimed.answer !== null) return JSON.parse(claimed.answer) as R;
    if (claimed.mine) return carryOut(ports, command, input, actor, request, claimed.mark);
    await clock.sleep(LOOK_MS);
  }
  throw new HubError('REQUEST_UNDER_WAY');
}

/** @param mark of an attempt that was cut off; null: this is the first */
async function carryOut<R>(
  ports: CommandPorts,
  command: Command<Input, R>,
  input: Input,
  actor: Actor,
  request: CommandRequest,
  mark: string | null,
): Promise<R> {
  const { db, clock } = ports;
  const stop = heartbeat(clock, RENEW_MS, () => db.transaction((sql) => renewRequest(sql, request, clock)).catch(() => undefined));
  try {
    const done = mark === null ? null : await command.resumed?.(ports, input, mark);
    const result = done ?? (await command.run(ports, input, actor));
    await db.transaction((sql) => finishRequest(sql, request, JSON.stringify(result ?? null)));
    return result;
  } catch (error) {
    // Refused, nothing was done; whatever else failed may have got some way, which the next attempt finds by the mark.
    const leave = error instanceof HubError && error.status < 500 ? dropRequest : freeRequest;
    await db.transaction((sql) => leave(sql, request)).catch(() => undefined);
    throw error;
  } finally {
    stop();
  }
}
