/**
 * Agreement: what the model, the hub and the province say of the same rows, once all is quiet. Each live record stands at the province with its
 * newest content under one identity, or the hub says why it does not, and the province would not have it either.
 */
import type { HubProcess } from './process.js';
import type { Province } from './province.js';
import { type Held, faultOf, type Sent } from './province-rules.js';
import { outwardOf, type Thing, unitsOf, type World } from './world.js';
import { unbalanced } from '../../../src/outbox/balance.js';
import { everything } from '../../support/viewers.js';

export interface Told {
  readonly k: string;
  readonly part: string;
  readonly tableName: string;
  readonly identity: string;
  readonly state: string;
  readonly reason: string | null;
  readonly code: string | null;
  readonly wantedDigest: string | null;
  readonly id: number;
}

const TABLES = ['item_claim', 'checklist', 'check_act', 'punish_act', 'joint_inspection'];

export async function toldOf({ app, run }: HubProcess): Promise<Told[]> {
  const one = (table: string): string =>
    `SELECT r.sourceKey AS k, d.part, d.tableName, d.identity, d.state, d.reason, d.code, d.wantedDigest, d.id FROM deliveries d JOIN ${table} r ON r.id=d.recordId`;
  return run(() => app.db.read((sql) => sql.query<Told>(`SELECT * FROM (${TABLES.map(one).join(' UNION ALL ')}) AS t ORDER BY id`)));
}

/** A row that ought to stand at the province. */
interface Due {
  readonly name: string;
  readonly thing: Thing;
  readonly table: string;
  readonly columns: Sent;
  readonly told: readonly Told[];
}

function dueRows(world: World, told: readonly Told[]): Due[] {
  return world.things.flatMap((thing): Due[] => {
    if (thing.gone) return [];
    const mine = told.filter(({ k, wantedDigest }) => k === thing.id && wantedDigest !== null);
    const { table, columns } = outwardOf(thing);
    const main = { name: `${thing.kind} ${thing.id}`, thing, table, columns, told: mine.filter(({ part }) => part === '') };
    const units = [...unitsOf(thing)].map(([key, unit]) => ({
      name: `unit ${key} of ${thing.id}`,
      thing,
      table: 'jg_lhjg_unit',
      columns: unit,
      told: mine.filter(({ part }) => part !== '' && part.includes(key)),
    }));
    return [main, ...units];
  });
}

const fits = (row: Sent, columns: Sent): boolean => Object.entries(columns).every(([name, value]) => row[name] === value);

/** Live records of one kind that have a number of this one: of them the hub sends at most one. */
export const sharesNumber = (thing: Thing, { things }: World): boolean =>
  things.some(
    (other) =>
      other !== thing &&
      !other.gone &&
      other.kind === thing.kind &&
      (['itemClaim', 'checklist'].includes(thing.kind)
        ? other.item === thing.item
        : other.code === thing.code || (thing.kind === 'punishAct' && other.doc === thing.doc)),
  );

/** Several records under the key that it refers to: which of them is meant, the province need not know. */
const refersToMany = (thing: Thing, { things }: World): boolean => {
  const live = things.filter(({ gone }) => !gone);
  const many = (kind: Thing['kind'], meant: (other: Thing) => boolean): boolean =>
    live.filter((other) => other.kind === kind && meant(other)).length > 1;
  const ofItem = (other: Thing): boolean => other.item === thing.item;
  return many('itemClaim', ofItem) || many('checklist', ofItem) || (thing.check !== null && many('checkAct', ({ code }) => code === thing.check));
};

/** A record that it depends on is not accepted as it is now: the hub says so, and what becomes of that one is judged by itself. */
function waitsForAnother({ thing, table }: Due, { things }: World, told: readonly Told[]): boolean {
  const bad = new Set(told.filter(({ state, part, wantedDigest }) => part === '' && wantedDigest !== null && state !== 'ACCEPTED').map(({ k }) => k));
  const of = (other: Thing): boolean =>
    (['itemClaim', 'checklist'].includes(other.kind) && other.item === thing.item) || (other.kind === 'checkAct' && other.code === thing.check);
  return things.some((other) => other !== thing && bad.has(other.id) && of(other)) || (table === 'jg_lhjg_unit' && bad.has(thing.id));
}

const NAMED = new Set(['RETURNED', 'BLOCKED']);

/** Null: it is all right. */
function wrongOf(due: Due, world: World, all: readonly Told[], held: ReadonlyMap<string, Held>, strict: boolean): string | null {
  const { name, thing, table, columns, told } = due;
  if (told.length !== 1) return `${name}: the hub has ${told.length} deliveries of it ${JSON.stringify(told)}`;
  const [delivery] = told as [Told];
  const says = `${delivery.state} ${delivery.reason ?? delivery.code ?? ''}`;
  if (delivery.state === 'ACCEPTED') {
    const there = held.get(delivery.identity);
    if (!there?.live) return `${name}: accepted, and the province holds ${there ? 'it as withdrawn' : 'nothing of it'}`;
    return fits(there.row, columns) ? null : `${name}: accepted, and the province holds ${JSON.stringify(there.row)} for ${JSON.stringify(columns)}`;
  }
  if (!NAMED.has(delivery.state)) return `${name}: stays ${says}`;
  // The first is mended by another operation; the other is waited for, unless two records had the number at once.
  const needless = /^E0[89]$/.test(delivery.code ?? '') || (delivery.code === 'E11' && !world.shared.has(thing));
  if (!strict) return delivery.state === 'RETURNED' && needless ? `${name}: ${says}, which need not be` : null;
  const faulty = thing.fault !== '' || sharesNumber(thing, world) || refersToMany(thing, world);
  if (faulty || (delivery.reason === 'REFERENCE' && waitsForAnother(due, world, all))) return null;
  if (faultOf(table, columns, held.values(), delivery.identity)) return null;
  return `${name}: stays ${says}, and the province would take it`;
}

/** What the province holds and nobody wants there. */
function surplus(due: readonly Due[], told: readonly Told[], held: ReadonlyMap<string, Held>): string[] {
  const wanted = new Map(due.flatMap(({ told }) => told.map(({ identity, state }) => [identity, state])));
  return [...held].flatMap(([identity, { live, row, table }]) => {
    if (!live || wanted.has(identity)) return [];
    const mine = told.filter((each) => each.identity === identity);
    if (mine.some(({ state }) => NAMED.has(state))) return [];
    return [
      `${table} ${JSON.stringify(row).slice(0, 200)} is held, and the hub says ${mine.map(({ k, state }) => `${k} ${state}`).join() || 'nothing'}`,
    ];
  });
}

/** @param strict returned rows have been tried once more: what is still not accepted must be what the province would return */
export async function disagreements(world: World, hub: HubProcess, province: Province, strict: boolean): Promise<string[]> {
  const told = await toldOf(hub);
  const due = dueRows(world, told);
  const wrong = due.flatMap((row) => wrongOf(row, world, told, province.held, strict) ?? []);
  const open = await hub.run(() => hub.app.hub.queries(everything).logs.balance());
  const books = unbalanced(open).map((row) => `the balance does not close: ${JSON.stringify(row)}`);
  return [...wrong, ...surplus(due, told, province.held), ...books, ...province.breaches];
}
