/** What is remembered of people and keys is read anew by the next request, whether the act was done or failed half-way. */
import type { CommandPorts } from './command.js';

export async function thenForget<R>({ people }: CommandPorts, work: Promise<R>): Promise<R> {
  try {
    return await work;
  } finally {
    people.forget();
  }
}
