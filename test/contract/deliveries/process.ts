/**
 * Process of a history: a hub that can be cut off at a failpoint as by `kill -9`: what it has not committed is undone, and from then on neither
 * its database nor its target hears of it again. Several of them live in one Node, each within its own asynchronous context.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { armFailpoints, type Failpoint } from '../../../src/kit/failpoints.js';
import type { HubClock } from '../../../src/kit/clock.js';
import type { App } from '../../../src/app.js';
import type { Database, Sql, TransactionSql } from '../../../src/db/database.js';
import { moment } from '../../../schema/time.js';
import type { SimulatedTime } from './time.js';

/** What ends everything that a process does. */
export class Cut extends Error {}

export interface Ending {
  readonly at: Failpoint;
  /** the how manyth time */
  readonly nth: number;
  /** `throw`: the step fails, the process lives on. `power`: what was not synced is lost too. */
  readonly how: 'throw' | 'kill' | 'power';
}

interface HubOptions {
  readonly time: SimulatedTime;
  /** Milliseconds by which its machine's clock is wrong. */
  readonly skew: () => number;
  readonly open: (clock: HubClock) => Promise<App>;
  /** Called after what the hub holds to be on disk is. */
  readonly durable: () => void;
}

export interface HubProcess {
  readonly app: App;
  readonly dead: boolean;
  /** How it ended, if it did. */
  readonly ended: Ending['how'] | null;
  readonly clock: HubClock;
  run<T>(work: (app: App) => Promise<T>): Promise<T>;
  /** Null: it is to live on. Answers whether the former one has come. */
  arm(ending: Ending | null): boolean;
  /** Closes what is open of it; one that was cut writes nothing more. */
  close(): Promise<void>;
}

interface Life {
  dead: boolean;
  ended: Ending['how'] | null;
  ending: Ending | null;
  seen: number;
  reached: boolean;
  readonly stop: AbortController;
}

const lives = new AsyncLocalStorage<Life>();
/** Every failpoint that any process has come to. */
export const reached = new Set<Failpoint>();

function pass(name: Failpoint): void {
  const life = lives.getStore();
  if (!life) return;
  alive(life);
  reached.add(name);
  const { ending } = life;
  if (ending?.at !== name || ++life.seen !== ending.nth) return;
  life.reached = true;
  life.ending = null;
  if (ending.how !== 'throw') {
    life.dead = true;
    life.ended = ending.how;
    life.stop.abort();
  }
  throw new Cut(`${ending.how} at ${name}`);
}

function alive(life: Life): void {
  if (life.dead) throw new Cut('this process is no more');
}

export async function openProcess({ time, skew, open, durable }: HubOptions): Promise<HubProcess> {
  armFailpoints(pass);
  const life: Life = { dead: false, ended: null, ending: null, seen: 0, reached: false, stop: new AbortController() };
  const clock: HubClock = {
    now: () => Math.floor(time.now() + skew()),
    sleep: (ms, signal) => (life.dead ? Promise.resolve() : time.sleep(ms, signal ? AbortSignal.any([signal, life.stop.signal]) : life.stop.signal)),
    every: (ms, run) => time.every(ms, () => (life.dead ? Promise.resolve() : lives.run(life, run))),
    elapsed: () => time.now(),
  };
  const app = await lives.run(life, () => open(clock));
  guardDatabase(app.db, life, time, durable);
  for (const { connector } of app.targets) guardTarget(connector as unknown as Calls, life);
  return {
    app,
    clock,
    get dead() {
      return life.dead;
    },
    get ended() {
      return life.ended;
    },
    run: (work) => lives.run(life, () => work(app)),
    arm(ending) {
      const { reached } = life;
      Object.assign(life, { ending, seen: 0, reached: false });
      return reached;
    },
    async close() {
      await lives
        .run(life, () => app.close())
        .catch((error) => {
          if (!life.dead) throw error;
        });
    },
  };
}

/** A server's own clock is right, whatever the hub's shows. */
const atServer = (text: string, time: SimulatedTime): string =>
  text.replaceAll('UTC_TIMESTAMP(3)', `'${moment(time.now()).replace('T', ' ').replace('Z', '')}'`);

type Opened = { -readonly [K in keyof Database]: Database[K] } & { durable?: () => Promise<void> };

function guardDatabase(opened: Database, life: Life, time: SimulatedTime, synced: () => void): void {
  const db = opened as Opened;
  const { read, transaction, durable } = db;
  const said = <T>(say: () => Promise<T>): Promise<T> => {
    alive(life);
    return say();
  };
  const guarded = <S extends Sql>(sql: S): S => ({
    ...sql,
    query: (text, params) => said(() => sql.query(atServer(text, time), params)),
    run: (text, params, long) => said(() => sql.run(atServer(text, time), params, long)),
  });
  const whole = async <S extends Sql, T>(work: (sql: S) => Promise<T>, sql: S): Promise<T> => {
    const result = await work(guarded(sql));
    alive(life);
    return result;
  };
  db.read = (work, limit) => said(() => time.during(() => read((sql) => whole(work, sql), limit)));
  db.transaction = async (work) => {
    const result = await said(() => time.during(() => transaction((sql: TransactionSql) => whole(work, sql))));
    alive(life);
    return result;
  };
  if (!durable) return;
  db.durable = async () => {
    await said(() => time.during(() => durable.call(db)));
    alive(life);
    synced();
  };
}

type Calls = Record<'send' | 'receipt', (...of: unknown[]) => Promise<unknown>>;

function guardTarget(connector: Calls, life: Life): void {
  for (const name of ['send', 'receipt'] as const) {
    const call = connector[name].bind(connector);
    connector[name] = async (...of) => {
      alive(life);
      const answer = await call(...of);
      alive(life);
      return answer;
    };
  }
}
