/** The province's look at a row among the accepted ones: references (E07), claims on the act's date (E10), numbers in use (E11). */
import type { Row } from './answer.js';
import type { Book } from './book.js';
import type { Fault } from './row-check.js';

const CLAIM = 'jg_sxrl';
const LIST = 'jg_jcssqd';
const ACT = 'jg_jgxw_check_action';
const TASK = 'jg_lhjg_task';

/** Columns that a table's rows are found by. */
const KEYS: Record<string, readonly string[]> = {
  [CLAIM]: ['item_code', 'claimant_uscc'],
  [LIST]: ['supervise_item_check_icode', 'item_code'],
  [ACT]: ['check_action_code', 'implement_institution_code'],
  [TASK]: ['task_no', 'initiate_unit_no'],
  jg_lhjg_unit: ['task_no'],
  jg_lhjg_result: ['task_no'],
};

export function keysOf(table: string, row: Row): readonly [string, string] {
  const [a, b] = KEYS[table] ?? [];
  return [(a && row[a]) ?? '', (b && row[b]) ?? ''];
}

export function referenceFault(table: string, row: Row, book: Book): Fault | null {
  const of = (name: string): string => row[name] ?? '';
  if (table === LIST && book.settled(CLAIM, of('item_code'), of('uscc')).length === 0) {
    return { code: 'E07', field: 'item_code', message: '事项未认领' };
  }
  if ((table === 'jg_lhjg_unit' || table === 'jg_lhjg_result') && !book.hasKey(TASK, of('task_no'))) {
    return { code: 'E07', field: 'task_no', message: '任务不存在' };
  }
  if (table === ACT) {
    const item = of('supervise_item_implement_code');
    if (book.settled(LIST, of('supervise_item_check_icode'), item).length === 0) {
      return { code: 'E07', field: 'supervise_item_check_icode', message: '检查实施清单不存在' };
    }
    const claims = book.settled(CLAIM, item, of('implement_institution_code'));
    if (!claims.some(({ content }) => stands(JSON.parse(content) as Row, of('check_date').slice(0, 10)))) {
      return { code: 'E10', field: 'supervise_item_implement_code', message: '检查时间该事项未被该机构认领' };
    }
  }
  return numberFault(table, row, book);
}

function numberFault(table: string, row: Row, book: Book): Fault | null {
  if (table !== ACT && table !== TASK) return null;
  const [number, body] = keysOf(table, row);
  const other = book.withKeys(table, number, body).some(({ identity }) => identity !== row.record_unique_identity);
  return other ? { code: 'E11', field: KEYS[table]?.[0] as string, message: '编号已被其他记录使用' } : null;
}

function stands(claim: Row, day: string): boolean {
  if (claim.status === 'UNCLAIMED' || (claim.claimed_at ?? '') > day) return false;
  const { written_off_at: ended, resumed_at: resumed } = claim;
  return !ended || ended >= day || (resumed !== undefined && resumed >= ended && resumed <= day);
}
