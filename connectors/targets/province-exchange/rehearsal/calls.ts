/** Calls of the rehearsed province as a test sees them: it hears when one arrives, and holds those that it wants to answer later. */
import type { Service } from '../settings.js';

export interface HeldCalls {
  /** Over when the first of them is here. */
  readonly arrived: Promise<void>;
  /** Lets them go on, each in the mood that the province is in by then. */
  answer(): void;
}

interface Expected {
  readonly service: Service | undefined;
  readonly arrive: () => void;
}

interface Hold {
  left: number;
  readonly service: Service;
  readonly arrive: () => void;
  readonly answered: Promise<void>;
}

export interface Calls {
  /** The next call, of this service if one is named, is here; its answer comes at once. */
  arrived(service?: Service): Promise<void>;
  /** The next calls of this service, so many or all, wait until they are answered. */
  hold(service: Service, count?: number): HeldCalls;
  /** A call is here; what it has to wait for, if anything. */
  take(service: Service): Promise<void> | null;
}

export function openCalls(): Calls {
  const expected = new Set<Expected>();
  const holds = new Set<Hold>();
  return {
    arrived: (service) => new Promise((arrive) => expected.add({ service, arrive })),
    hold(service, count = Number.POSITIVE_INFINITY) {
      let [arrive, free] = [(): void => undefined, (): void => undefined];
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      const answered = new Promise<void>((resolve) => (free = resolve));
      const hold = { left: count, service, arrive, answered };
      holds.add(hold);
      return {
        arrived,
        answer() {
          holds.delete(hold);
          free();
        },
      };
    },
    take(service) {
      for (const each of expected) {
        if (each.service !== undefined && each.service !== service) continue;
        expected.delete(each);
        each.arrive();
      }
      for (const hold of holds) {
        if (hold.service !== service) continue;
        if (--hold.left === 0) holds.delete(hold);
        hold.arrive();
        return hold.answered;
      }
      return null;
    },
  };
}
