/** Check of a row against the accepted ones, as the province does it: references (E07), claims on the act's date (E10), numbers in use (E11). */
import type { ReceivedRow } from './answer.js';
import type { ProvinceStore } from './store.js';
import type { Fault } from './fault.js';

const CLAIM = 'jg_sxrl';
const LIST = 'jg_jcssqd';
const CHECK_ACTION = 'jg_jgxw_check_action';
const TASK = 'jg_lhjg_task';

/** The act tables name the same things differently: the item, the day, the number of the check that came before, the act's own number, its document's. */
const ACTS: Readonly<Record<string, { item: string; day: string; check?: string; number: string; document?: string }>> = {
  [CHECK_ACTION]: { item: 'supervise_item_implement_code', day: 'check_date', number: 'check_action_code' },
  jg_jgxw_punish_action: {
    item: 'supervise_item_code',
    day: 'punish_set_date',
    check: 'check_action_code',
    number: 'punish_action_code',
    document: 'punish_file_num',
  },
  jg_jgxw_force_action: {
    item: 'supervise_item_code',
    day: 'start_date',
    check: 'check_action_code',
    number: 'force_action_code',
    document: 'mandatory_decision_number',
  },
  jg_jgxw_other_action: { item: 'supervise_item_code', day: 'start_date', check: 'check_behavior_number', number: 'action_code' },
};

/** Columns that a table's rows are found by. */
const KEYS: Record<string, readonly string[]> = {
  [CLAIM]: ['item_code', 'claimant_uscc'],
  [LIST]: ['supervise_item_check_icode', 'item_code'],
  ...Object.fromEntries(Object.entries(ACTS).map(([table, { number }]) => [table, [number, 'implement_institution_code']])),
  [TASK]: ['task_no', 'initiate_unit_no'],
  jg_lhjg_unit: ['task_no'],
  jg_lhjg_result: ['task_no'],
};

export function keysOf(table: string, row: ReceivedRow): readonly [string, string] {
  const [a, b] = KEYS[table] ?? [];
  return [(a && row[a]) ?? '', (b && row[b]) ?? ''];
}

export function referenceFault(table: string, row: ReceivedRow, store: ProvinceStore): Fault | null {
  const of = (name: string): string => row[name] ?? '';
  if (table === LIST && store.settled(CLAIM, of('item_code'), of('uscc')).length === 0) {
    return { code: 'E07', field: 'item_code', message: '事项未认领' };
  }
  if ((table === 'jg_lhjg_unit' || table === 'jg_lhjg_result') && !store.hasKey(TASK, of('task_no'))) {
    return { code: 'E07', field: 'task_no', message: '任务不存在' };
  }
  const referenceColumn = ACTS[table];
  if (referenceColumn) {
    const [item, body] = [of(referenceColumn.item), of('implement_institution_code')];
    if (table === CHECK_ACTION && store.settled(LIST, of('supervise_item_check_icode'), item).length === 0) {
      return { code: 'E07', field: 'supervise_item_check_icode', message: '检查实施清单不存在' };
    }
    if (referenceColumn.check && of(referenceColumn.check) && store.withKeys(CHECK_ACTION, of(referenceColumn.check), body).length === 0) {
      return { code: 'E07', field: referenceColumn.check, message: '检查行为不存在' };
    }
    const claims = store.settled(CLAIM, item, body);
    if (!claims.some(({ content }) => isInForce(JSON.parse(content) as ReceivedRow, of(referenceColumn.day).slice(0, 10)))) {
      return { code: 'E10', field: referenceColumn.item, message: '行为发生时该事项未被该机构认领' };
    }
  }
  return numberFault(table, row, store);
}

function numberFault(table: string, row: ReceivedRow, store: ProvinceStore): Fault | null {
  if (!ACTS[table] && table !== TASK) return null;
  const [number, body] = keysOf(table, row);
  const other = store.withKeys(table, number, body).some(({ identity }) => identity !== row.record_unique_identity);
  if (other) return { code: 'E11', field: KEYS[table]?.[0] as string, message: '编号已被其他记录使用' };
  const document = documentOf(table, row);
  const alreadyUsed =
    document && store.withDocument(table, document.number, document.body).some((identity) => identity !== row.record_unique_identity);
  return alreadyUsed ? { code: 'E11', field: document.column, message: '文书号已被其他记录使用' } : null;
}

/** The number of the document that a row is about; null where its table has none. */
export function documentOf(table: string, row: ReceivedRow): { column: string; number: string; body: string } | null {
  const column = ACTS[table]?.document;
  return column ? { column, number: row[column] ?? '', body: row.implement_institution_code ?? '' } : null;
}

function isInForce(claim: ReceivedRow, day: string): boolean {
  if (claim.status === 'UNCLAIMED' || (claim.claimed_at ?? '') > day) return false;
  const { written_off_at: ended, resumed_at: resumed } = claim;
  return !ended || ended >= day || (resumed !== undefined && resumed >= ended && resumed <= day);
}
