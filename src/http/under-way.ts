/** Under way: the requests whose answer has not wholly left, so that the end waits for them, and none is left without a word. */
import type { FastifyReply } from 'fastify';
import { after } from '../kit/timers.js';

export interface UnderWay {
  /** @param refuse says that it will not be answered any more */
  add(reply: FastifyReply, refuse: () => void): void;
  /** When all have left, or after so long: what has no answer by then is refused. */
  end(graceMs: number): Promise<void>;
}

export function openUnderWay(): UnderWay {
  const open = new Map<FastifyReply, () => void>();
  let emptied: (() => void) | null = null;
  const left = (reply: FastifyReply): void => {
    open.delete(reply);
    if (open.size === 0) emptied?.();
  };
  return {
    add(reply, refuse) {
      open.set(reply, refuse);
      reply.raw.once('close', () => left(reply));
    },
    async end(graceMs) {
      if (open.size === 0) return;
      await new Promise<void>((resolve) => {
        const calledOff = after(graceMs, resolve);
        emptied = () => {
          calledOff();
          resolve();
        };
      });
      for (const refuse of open.values()) refuse();
    },
  };
}
