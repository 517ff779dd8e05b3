/** Timers: waits, time passed and chance, for the whole of `src/`. What a test must move by hand goes by the hub's clock instead (clock.ts). */

/** Calls off a timer. */
export type Stop = () => void;

/** Runs once, in `ms`. Like `every`, it keeps no process alive: what it is to end or renew does that. */
export function after(ms: number, run: () => unknown): Stop {
  const timer = setTimeout(run, ms).unref();
  return () => clearTimeout(timer);
}

/** Runs again and again; what a run answers is not waited for. */
export function every(ms: number, run: () => unknown): Stop {
  const timer = setInterval(run, ms).unref();
  return () => clearInterval(timer);
}

/** Over after `ms`, or earlier when the signal aborts. Keeps the process alive. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    if (signal?.aborted) done();
    else signal?.addEventListener('abort', done);
  });
}

/** Lets the event loop turn once: whatever is waiting in it runs first. */
export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets what goes on without waiting for anything outside come to its end; the event loop does not turn. */
export const settledTurn = (): Promise<void> => new Promise((resolve) => process.nextTick(resolve));

/** Milliseconds of a clock that nobody sets. */
export const elapsed = (): number => performance.now();

/** Nanoseconds of the machine's monotonic clock: the same in each thread. */
export const machineTime = (): bigint => process.hrtime.bigint();

/** From 0 to 1, evenly; nothing that must not be guessed. */
export const chance = (): number => Math.random();

/** What a room is handed whose waits a test ends by itself. */
export interface Timers {
  readonly after: typeof after;
  readonly pause: typeof pause;
  readonly elapsed: typeof elapsed;
}

export const realTimers: Timers = { after, pause, elapsed };
