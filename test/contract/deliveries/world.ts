/** World of a history: the plain model of what a city's departments know and show, and of what each record must look like at the province. */
import { writeSqlRehearsal } from '../../../connectors/sources/sql/rehearsal.js';
import { deleteSqlRehearsal } from '../../../connectors/sources/sql/rehearsal-tables.js';
import type { KindDefinition } from '../../../schema/kind/kind-definition.js';
import { act, claim, list, punishment, uscc, type Values } from '../../support/chain.js';
import { type TableOf, tables } from '../../support/own-words.js';
import type { SimulatedTime } from './time.js';
import type { Sent } from './province-rules.js';

export const KINDS = ['itemClaim', 'checklist', 'checkAct', 'punishAct', 'jointInspection'] as const;
export type KindName = (typeof KINDS)[number];
export type FaultName = '' | 'E05' | '拒收2001' | '拒收2003';

export interface Thing {
  readonly id: string;
  readonly kind: KindName;
  readonly item: number;
  /** Its own number: of the act, of the task. */
  code: string;
  /** The document's. */
  doc: string;
  check: string | null;
  /** Units of a task, by key: the serial of each. */
  readonly units: Map<string, number>;
  district: '1' | '2';
  gone: boolean;
  serial: number;
  fault: FaultName;
}

export interface World {
  readonly things: readonly Thing[];
  /** Those that once had a number together with another while the hub looked. */
  readonly shared: Set<Thing>;
  make(kind: KindName, item: number, change?: Partial<Thing>): Promise<Thing>;
  /** Its content is another from here on. */
  change(thing: Thing, change: Partial<Thing>): Promise<void>;
  /** A unit of a task comes, or goes. */
  toggleUnit(thing: Thing, key: string): Promise<void>;
  fresh(): number;
}

const DAY_MS = 86_400_000;
const published = (serial: number): string => new Date(Date.parse('2022-01-20') + serial * DAY_MS).toISOString().slice(0, 10);
const unitNo = (key: string): string => uscc(20 + Number(key));

function valuesOf({ kind, item, code, doc, check, serial, fault }: Thing): Values {
  const named = (title: string): string => `${title} #${serial}${fault && ` ${fault}`}`;
  switch (kind) {
    case 'itemClaim':
      return claim(item, { publishedAt: published(serial) });
    case 'checklist':
      return list(item, { listName: named('清单') });
    case 'checkAct':
      return act(item, code, { checkActionName: named('检查') });
    case 'punishAct':
      return punishment(item, code, check, { punishActionName: named('处罚'), punishFileNum: doc });
    case 'jointInspection':
      return {
        taskNo: code,
        taskName: named('联合'),
        taskStartTime: '2022-03-01',
        status: 'ENDED',
        initiateUnitNo: uscc(1),
        initiateUnitName: '某局',
      };
  }
}

/** Outward columns that say which content it is, and the numbers in it. */
export function outwardOf(thing: Thing): { readonly table: string; readonly columns: Sent } {
  const { kind, item, code, doc, check } = thing;
  const values = valuesOf(thing);
  const itemCode = `01310000000${String(item).padStart(3, '0')}`;
  const body = { implement_institution_code: uscc(1) };
  switch (kind) {
    case 'itemClaim':
      return { table: 'jg_sxrl', columns: { item_code: itemCode, claimant_uscc: uscc(1), published_at: values.publishedAt as string } };
    case 'checklist': {
      const columns = {
        supervise_item_check_icode: values.listCode as string,
        item_code: itemCode,
        uscc: uscc(1),
        list_name: values.listName as string,
      };
      return { table: 'jg_jcssqd', columns };
    }
    case 'checkAct': {
      const listed = { supervise_item_check_icode: values.listCode as string, supervise_item_implement_code: itemCode };
      return {
        table: 'jg_jgxw_check_action',
        columns: { check_action_code: code, check_action_name: values.checkActionName as string, ...listed, ...body },
      };
    }
    case 'punishAct': {
      const own = {
        punish_action_code: code,
        punish_file_num: doc,
        punish_action_name: values.punishActionName as string,
        supervise_item_code: itemCode,
      };
      return { table: 'jg_jgxw_punish_action', columns: { ...own, ...body, ...(check === null ? {} : { check_action_code: check }) } };
    }
    case 'jointInspection':
      return { table: 'jg_lhjg_task', columns: { task_no: code, task_name: values.taskName as string, initiate_unit_no: uscc(1) } };
  }
}

/** Of the units of a task, by the number that each has. */
export function unitsOf({ code, units }: Thing): Map<string, Sent> {
  const columns = (key: string, serial: number): Sent => ({ task_no: code, union_unit_no: unitNo(key), union_unit_name: `单位 #${serial}` });
  return new Map([...units].map(([key, serial]) => [unitNo(key), columns(key, serial)]));
}

export function openWorld(url: string, kinds: readonly KindDefinition[], time: SimulatedTime): World {
  const things: Thing[] = [];
  let [serial, last] = [0, 0];
  const kindOf = (name: KindName): KindDefinition => kinds.find((kind) => kind.name === name) as KindDefinition;
  const fresh = (): number => ++serial;
  const show = async (thing: Thing): Promise<void> => {
    last = Math.max(last + 1_500, Math.floor(time.now()));
    const [main, ...children] = tables(kindOf(thing.kind)) as [[string, TableOf], ...[string, TableOf][]];
    const own = { id: thing.id, changed: new Date(last).toISOString(), removed: thing.gone ? '1' : '0', ssq: thing.district, ...valuesOf(thing) };
    const members = [...thing.units].map(([key, at]) => ({
      id: `${thing.id}-${key}`,
      parent: thing.id,
      unionUnitNo: unitNo(key),
      unionUnitName: `单位 #${at}`,
    }));
    const rows = Object.fromEntries(children.map(([name, table]) => [name, { ...table, rows: name === 'joint_participant' ? members : [] }]));
    await writeSqlRehearsal(url, { [main[0]]: { ...main[1], rows: [own] }, ...rows });
  };
  return {
    things,
    shared: new Set(),
    fresh,
    async make(kind, item, change = {}) {
      const n = things.length + 1;
      const numbers = { code: `${kind === 'checkAct' ? 'JC' : kind === 'punishAct' ? 'CF' : 'LH'}-${n}`, doc: `某罚〔2022〕${n}号`, check: null };
      const thing: Thing = {
        id: `t${n}`,
        kind,
        item,
        ...numbers,
        units: new Map(),
        district: '1',
        gone: false,
        serial: fresh(),
        fault: '',
        ...change,
      };
      things.push(thing);
      await show(thing);
      return thing;
    },
    async change(thing, change) {
      Object.assign(thing, change, { serial: fresh() });
      await show(thing);
    },
    async toggleUnit(thing, key) {
      if (thing.units.delete(key)) await deleteSqlRehearsal(url, 'joint_participant', 'id', [`${thing.id}-${key}`]);
      else thing.units.set(key, fresh());
      await show(thing);
    },
  };
}
