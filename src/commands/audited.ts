/**
 * Audited commands: what a command did stands in the audit log by the commit that did it; of one in several steps, that it was begun stands there
 * before, and how it ended after. A refusal is written once a minute for each actor, command and code.
 */
import { scrub } from '../../schema/spelling/scrub.js';
import type { Actor } from '../access/actor.js';
import { openLru } from '../kit/lru.js';
import { elapsed } from '../kit/timers.js';
import type { Command, CommandPorts } from './command.js';

type Input = Readonly<Record<string, unknown>>;

/** The command with its entries; for the rest it is the same. */
export function audited<R>(command: Command<Input, R>): Command<Input, R> {
  const { run, resumed } = command;
  const write = async (ports: CommandPorts, input: Input, actor: Actor, outcome: string): Promise<void> =>
    ports.audit.write(actor, { act: command.name, object: await objectOf(ports, command, input), outcome, details: argumentsOf(command, input) });
  const looks = (input: Input): boolean => command.looks?.(input) ?? false;
  return {
    ...command,
    run: command.atomic
      ? async (ports, input, actor) => {
          if (looks(input)) return run.call(command, ports, input, actor);
          const prepared = await command.prepare?.(ports, input);
          return ports.db.transaction(async () => {
            const result = await run.call(command, ports, input, actor, prepared);
            await write(ports, input, actor, 'OK');
            return result;
          });
        }
      : async (ports, input, actor) => {
          if (looks(input)) return run.call(command, ports, input, actor);
          await write(ports, input, actor, 'BEGUN');
          const result = await run.call(command, ports, input, actor);
          await write(ports, input, actor, 'OK');
          return result;
        },
    // What a process began that died is ended by the one that takes it over; who asked first stands in the entry of its beginning.
    ...(resumed && { resumed: (ports, input, mark) => resumed.call(command, ports, input, mark) }),
  };
}

/** What may be written down of what it was given. */
export const argumentsOf = ({ logged }: Pick<Command<Input, unknown>, 'logged'>, input: Input): Readonly<Record<string, unknown>> =>
  Object.fromEntries(logged.map((name) => [name, bounded(input[name])]));

// What was typed may be a megabyte, and stands in the log for good.
const [LONGEST_TEXT, MOST_ITEMS] = [300, 20];

function bounded(value: unknown): unknown {
  if (typeof value === 'string') return scrub(value.slice(0, LONGEST_TEXT)).slice(0, LONGEST_TEXT);
  return Array.isArray(value) ? value.slice(0, MOST_ITEMS).map((item) => (typeof item === 'string' ? item.slice(0, 80) : item)) : value;
}

async function objectOf(ports: CommandPorts, command: Command<Input, unknown>, input: Input): Promise<string> {
  if (command.object) return command.object(ports, input);
  const first = command.logged[0];
  return first === undefined ? '' : String(input[first] ?? '');
}

const MINUTE_MS = 60_000;
export interface Refusals {
  /** A refused command; what cannot be written is in the log file. */
  note(command: Command<Input, unknown>, input: Input, actor: Actor, code: string): Promise<void>;
}

export function openRefusals(ports: CommandPorts): Refusals {
  const noted = openLru<number>(10_000);
  return {
    async note(command, input, actor, code) {
      if (command.looks?.(input)) return;
      const key = `${actor.name}\n${command.name}\n${code}`;
      const last = noted.get(key);
      if (last !== undefined && elapsed() - last < MINUTE_MS) return;
      noted.set(key, elapsed(), 1);
      const entry = { act: command.name, object: String(input[command.logged[0] ?? ''] ?? ''), outcome: code, details: argumentsOf(command, input) };
      await ports.audit.write(actor, entry).catch(() => undefined);
    },
  };
}
