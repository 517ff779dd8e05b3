/** Life of a hub through a history: each move is made, then the weather turns calm, people do what the hub asks of them, and all must agree. */
import { pino } from 'pino';
import { deliverTo } from '../../../src/outbox/dispatcher.js';
import type { App } from '../../../src/app.js';
import { operator } from '../../support/viewers.js';
import { disagreements, sharesNumber, toldOf } from './agreement.js';
import { type Machine, openMachine } from './hub.js';
import type { Move } from './moves.js';
import { Cut, type HubProcess } from './process.js';
import { openProvince, type Province } from './province.js';
import { simulatedTime, type SimulatedTime } from './time.js';
import { openWorld, type Thing, type World } from './world.js';
import { loadKinds } from '../../../schema/registry.js';

export interface Life {
  readonly world: World;
  readonly province: Province;
  readonly time: SimulatedTime;
  readonly machine: Machine;
  readonly hub: HubProcess;
  /** What it did, in order: for whoever looks for the cause. */
  readonly diary: string[];
  /** What no hub may do, found on the way. */
  readonly wrong: string[];
  make(move: Move): Promise<void>;
  /** Another process works on the store meanwhile. */
  meanwhile<T>(work: () => Promise<T>): Promise<T>;
  /** Weather and clock are right, and a person does what is asked, until nothing moves. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

// Noon in Shanghai.
const START = Date.parse('2026-11-29T04:00:00.000Z');
/** The most requests in a minute: twelve open batches, asked for with pauses, from two dispatchers. */
const MOST_IN_A_MINUTE = 300;
const PAUSES_MIN = [1, 1, 1, 1, 2, 2, 5, 5, 10, 10, 30, 30, 60, 60, 60, 120, 120, 240, 600, 1440];

/** @param database urls of one empty database, each process opens the next; null: an embedded one of its own */
export async function openLife(database: readonly string[] | string | null, time: SimulatedTime = simulatedTime(START)): Promise<Life> {
  const province = await openProvince(time);
  const machine = await openMachine(time, province, database);
  const world = openWorld(machine.source, await loadKinds(), time);
  let hub = await machine.start();
  const [diary, wrong]: [string[], string[]] = [[], []];
  let two = false;
  let open = true;
  await release();
  for (const item of [1, 2]) {
    await world.make('itemClaim', item);
    await world.make('checklist', item);
  }
  for (let i = 0; i < 2; i++) {
    const act = await world.make('checkAct', 1);
    await world.make('punishAct', 1, { check: i === 0 ? act.code : null });
    await world.make('jointInspection', 1, { units: new Map([['1', world.fresh()]]) });
  }

  async function release(): Promise<void> {
    await hub.run((app) => app.hub.commands(operator).release({ target: 'province' }));
  }
  /** Work that a cut may end; then another process opens the store. */
  async function worked<T>(work: (app: App) => Promise<T>): Promise<T | null> {
    const done = await hub.run(work).catch((error) => {
      const code = (error as { code?: string }).code;
      if (!(error instanceof Cut) && !hub.dead && code !== 'JOB_BUSY') throw error;
      diary.push(`    ${error}`);
      return null;
    });
    if (!hub.dead) return done;
    const { ended } = hub;
    await hub.close();
    open = false;
    if (ended === 'power') machine.losePower();
    hub = await machine.start();
    open = true;
    diary.push(`    ended by ${ended}, opened again`);
    return null;
  }
  /** Whether all that the source shows is known now. */
  const sync = async (): Promise<boolean> => {
    for (const thing of world.things) if (!thing.gone && sharesNumber(thing, world)) world.shared.add(thing);
    const done = await worked((app) => app.sync());
    for (const part of done?.parts ?? []) diary.push(`    sync ${part.name} ${part.state} ${JSON.stringify(part.counts)} ${part.message ?? ''}`);
    return done?.parts.every(({ state }) => state === 'OK') ?? false;
  };
  const deliver = async (): Promise<string | null> => {
    const helped = two;
    two = false;
    const done = await worked(async (app) => (await Promise.all([app.deliver(), ...(helped ? [help(app, hub)] : [])]))[0]);
    const part = done?.parts.find(({ name }) => name === 'province');
    if (!part) return null;
    diary.push(`    deliver ${part.state} ${JSON.stringify(part.counts)} ${part.message ?? ''}`);
    // Said of what another has sent under our name, never of what we have sent and forgotten.
    if (part.message?.includes('没有推送过') && province.anothers.size === 0) wrong.push(`the hub has forgotten what it sent: ${part.message}`);
    if (part.state === 'OK' && !hub.dead && !helped) await nothingUntold();
    return part.state === 'OK' ? null : (part.message ?? part.state);
  };
  /** A run that says OK has left nothing behind that is due, and nothing that a person must settle. */
  async function nothingUntold(): Promise<void> {
    const [target] = await rows<{ state: string }>("SELECT state FROM targets WHERE name='province'");
    const stuck = await rows<{ number: string; state: string }>("SELECT number, state FROM batches WHERE state IN ('DOUBT','STOPPED')");
    if (target?.state !== 'OPEN' || stuck.length > 0) wrong.push(`a run said OK: target ${target?.state}, ${JSON.stringify(stuck)}`);
  }
  const rows = <T>(text: string): Promise<T[]> => hub.run((app) => app.db.read((sql) => sql.query<T>(text)));
  const pick = (who: number, fit: (thing: Thing) => boolean = () => true): Thing | undefined => {
    const fitting = world.things.filter(fit);
    return fitting[who % Math.max(1, fitting.length)];
  };

  async function make(move: Move): Promise<void> {
    diary.push(`${new Date(time.now()).toISOString()} ${JSON.stringify(move)}`);
    switch (move.move) {
      case 'new': {
        const like = move.like === null ? undefined : pick(move.like, ({ kind, gone }) => kind === move.kind && !gone);
        // One claim and one list of an item.
        if (['itemClaim', 'checklist'].includes(move.kind) && pick(0, ({ kind, item }) => kind === move.kind && item === move.item)) return;
        const check =
          move.kind === 'punishAct'
            ? (pick(move.item, ({ kind, gone, item }) => kind === 'checkAct' && !gone && item === move.item)?.code ?? null)
            : null;
        const number = like ? (move.kind === 'punishAct' ? { doc: like.doc } : { code: like.code }) : {};
        return void (await world.make(move.kind, move.item, { ...number, check }));
      }
      case 'change':
        return change(
          pick(move.who, ({ gone }) => !gone),
          { fault: '' },
        );
      case 'withdraw':
        return change(
          pick(move.who, ({ gone }) => !gone),
          { gone: true },
        );
      case 'back':
        return change(
          pick(move.who, ({ gone }) => gone),
          { gone: false },
        );
      case 'district': {
        const thing = pick(move.who, ({ gone }) => !gone);
        return change(thing, { district: thing?.district === '1' ? '2' : '1' });
      }
      case 'fault':
        return change(
          pick(move.who, ({ gone, kind }) => !gone && kind !== 'itemClaim'),
          { fault: move.fault },
        );
      case 'number':
        return renumber(move);
      case 'unit': {
        const task = pick(move.who, ({ kind, gone }) => kind === 'jointInspection' && !gone);
        return task && world.toggleUnit(task, String(move.key));
      }
      case 'weather':
        return province.turn({ service: move.service, mood: move.mood, left: move.times });
      case 'secret ends':
        return province.endSecret();
      case 'clock':
        return void (machine.skewMs = move.byMs);
      case 'pass':
        return time.sleep(move.ms);
      case 'end':
        return void hub.arm(move);
      case 'sync':
        return void (await sync());
      case 'deliver':
        return void (await deliver());
      case 'run':
        await sync();
        return void (await deliver());
      case 'two':
        two = true;
        return void (await deliver());
      case 'hold':
        return hold();
      case 'release':
        return void (await worked((app) => app.hub.commands(operator).release({ target: 'province' })));
      case 'restart':
        return meanwhile(async () => undefined);
      case 'retry':
        return retry(move.who);
    }
  }
  async function meanwhile<T>(work: () => Promise<T>): Promise<T> {
    await hub.close();
    open = false;
    const done = await work();
    hub = await machine.start();
    open = true;
    return done;
  }
  const change = async (thing: Thing | undefined, to: Partial<Thing>): Promise<void> => (thing ? world.change(thing, to) : undefined);
  async function renumber({ how, who, other }: Extract<Move, { move: 'number' }>): Promise<void> {
    const mine = pick(who, ({ kind, gone }) => !gone && (kind === 'checkAct' || kind === 'punishAct' || kind === 'jointInspection'));
    const its = mine && pick(other, ({ kind, gone }) => kind === mine.kind && !gone);
    if (!mine || !its) return;
    const field = mine.kind === 'punishAct' ? 'doc' : 'code';
    const [left, right, fresh] = [mine[field], its[field], `${field === 'doc' ? '某罚' : 'N'}-${world.fresh()}`];
    if (how === 'fresh' || its === mine) return world.change(mine, { [field]: fresh });
    if (how === 'hand over') await world.change(its, { [field]: fresh });
    if (how === 'inherit') await world.change(its, { gone: true });
    await world.change(mine, { [field]: right });
    if (how === 'swap') await world.change(its, { [field]: left });
  }
  async function hold(): Promise<void> {
    const commands = hub.app.hub.commands(operator) as unknown as Record<string, ((input: object) => Promise<unknown>) | undefined>;
    if (commands.hold) await worked(() => commands.hold?.({ target: 'province', reason: '检修' }) as Promise<unknown>);
  }
  async function retry(who: number | null): Promise<void> {
    const told = (await toldOf(hub)).filter(
      ({ state, reason }) => state === 'RETURNED' || (state === 'BLOCKED' && (reason === 'REFUSED' || reason === 'SIZE')),
    );
    for (const { id } of who === null ? told : told.slice(who % Math.max(1, told.length)).slice(0, 1))
      await worked((app) => app.hub.commands(operator).retryDelivery({ id: String(id) }));
  }

  /** Null: nothing is left to be done. */
  async function unrest(): Promise<string | null> {
    const open = await rows<{ state: string; n: number }>(
      "SELECT state, COUNT(*) AS n FROM batches WHERE state IN ('SEALED','SENT','DOUBT','STOPPED') GROUP BY state",
    );
    const due = await rows<{ state: string; n: number }>(
      "SELECT state, COUNT(*) AS n FROM deliveries WHERE state IN ('WAITING','AWAITING','IN_FLIGHT') GROUP BY state",
    );
    return open.length + due.length === 0 ? null : JSON.stringify({ open, due });
  }
  async function untilQuiet(): Promise<void> {
    let asked = '';
    for (const minutes of PAUSES_MIN) {
      const known = await sync();
      const complaint = await deliver();
      if (known && complaint === null && (await unrest()) === null) return;
      // A person does what the hub says, and nothing else.
      if (complaint !== null && /release|放行/.test(complaint)) {
        diary.push(`    released, for it said ${complaint}`);
        await release();
      }
      asked = complaint ?? asked;
      await time.sleep(minutes * 60_000);
    }
    const left = await unrest();
    if (left !== null) wrong.push(`does not come to rest: ${left}; last said: ${asked}`);
  }

  return {
    ...{ world, province, time, machine, diary, wrong, make, meanwhile },
    get hub() {
      return hub;
    },
    async rest() {
      diary.push('calm');
      province.calm();
      machine.skewMs = 0;
      hub.arm(null);
      two = false;
      await untilQuiet();
      wrong.push(...(await disagreements(world, hub, province, false)));
      if (wrong.length > 0) return;
      await retry(null);
      await untilQuiet();
      wrong.push(...(await disagreements(world, hub, province, true)));
      const most = Math.max(0, ...province.minutes.values());
      if (most > MOST_IN_A_MINUTE) wrong.push(`${most} requests in one minute`);
    },
    async close() {
      // Where its store could not be opened again there is none.
      if (open) await hub.close();
      await province.close();
      time.close();
      machine.close();
    },
  };
}

/** A second dispatcher beside the job's own, as a process that helps has. */
async function help(app: App, { clock }: HubProcess): Promise<void> {
  const ports = { db: app.db, clock, owner: 'helper', leaseMs: 45_000, log: pino({ level: 'silent' }) };
  await deliverTo(app.targets[0] as (typeof app.targets)[0], ports, new AbortController().signal, () => undefined);
}
