/** Command runner: commands bound to an actor. `perform` is the one place where right and audit entry meet. */
import { HubError } from '../../schema/errors.js';
import { permit } from '../access/rights.js';
import type { Actor } from '../access/actor.js';
import type { Commands } from '../api.js';
import { argumentsOf, audited, openRefusals, type Refusals } from './audited.js';
import type { Command, CommandPorts } from './command.js';
import { commands } from './list.js';
import { once } from './once.js';

export function openCommands(ports: CommandPorts): (actor: Actor) => Commands {
  const entries = (Object.entries(commands) as unknown as [string, Command<Input, unknown>][]).map(
    ([key, command]) => [key, audited(command)] as const,
  );
  const refusals = openRefusals(ports);
  return (actor) =>
    Object.fromEntries(
      entries.map(([key, command]) => [key, (input: Input) => perform(ports, refusals, command, input, actor)]),
    ) as unknown as Commands;
}

type Input = Readonly<Record<string, unknown>>;

/** A refusal is logged like a command. Whoever has the machine may do all: the command line asks no right. */
async function perform<R>(ports: CommandPorts, refusals: Refusals, command: Command<Input, R>, input: Input, actor: Actor): Promise<R> {
  const began = ports.clock.now();
  let outcome = 'OK';
  try {
    if (actor.via !== 'cli') permit(actor, command.right);
    refuseEmpty(command, input);
    const result = await (typeof input.requestId === 'string'
      ? once(ports, command, input, actor, input.requestId)
      : command.run(ports, input, actor));
    // What a person was told is done: a hold that a power cut undid would be a delivery that nobody expects.
    await ports.db.durable();
    return result;
  } catch (error) {
    outcome = String((error as { code?: unknown }).code ?? 'INTERNAL');
    await refusals.note(command, input, actor, outcome);
    throw error;
  } finally {
    const args = argumentsOf(command, input);
    const { name, role, via, behalf } = actor;
    ports.log.info(
      { actor: name, ...(behalf && { behalf: behalf.name }), role, via, command: command.name, args, outcome, ms: ports.clock.now() - began },
      'command',
    );
  }
}

/** An empty name, taken for none, would widen what is done to everything. A reason may be left empty. */
function refuseEmpty({ logged }: Command<Input, unknown>, input: Input): void {
  for (const name of logged) {
    const value = input[name];
    if (name !== 'reason' && typeof value === 'string' && value.trim() === '') throw new HubError('BAD_ARGUMENT', { name, why: '不能为空' });
  }
}
