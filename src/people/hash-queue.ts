/**
 * Hash queue: two hashes at once, a queue of twenty in which addresses take turns, and places that are kept for addresses from which somebody
 * has signed in before: a stranger with any number of tries makes the hub neither hash without bound nor keep others out.
 */
import { HubError } from '../../schema/errors.js';
import { FairQueue } from '../kit/fair-queue.js';

export interface HashQueue {
  /** SIGN_IN_BUSY, and never begun, where the queue is full. @param known somebody has signed in from there */
  hash<T>(address: string, known: boolean, work: () => Promise<T>): Promise<T>;
}

const [AT_ONCE, MOST_WAITING, KEPT_FOR_KNOWN, MOST_OF_ADDRESS] = [2, 20, 8, 4];

export function openHashQueue(): HashQueue {
  const waiting = new FairQueue<() => void>();
  // Counted by themselves: strangers who fill their places take none of the others'.
  const places = { known: 0, strangers: 0 };
  let running = 0;
  const next = (): void => {
    const enter = running < AT_ONCE ? waiting.shift() : undefined;
    if (enter) enter();
  };
  const wait = (address: string, known: boolean): Promise<void> => {
    const side = known ? 'known' : 'strangers';
    const most = known ? MOST_WAITING : MOST_WAITING - KEPT_FOR_KNOWN;
    if (waiting.size >= MOST_WAITING || places[side] >= most || waiting.sizeOf(address) >= MOST_OF_ADDRESS)
      return Promise.reject(new HubError('SIGN_IN_BUSY', { seconds: 5 }));
    places[side]++;
    return new Promise((resolve) =>
      waiting.push(address, () => {
        places[side]--;
        running++;
        resolve();
      }),
    );
  };
  return {
    async hash(address, known, work) {
      if (running < AT_ONCE && waiting.size === 0) running++;
      else await wait(address, known);
      try {
        return await work();
      } finally {
        running--;
        next();
      }
    },
  };
}
