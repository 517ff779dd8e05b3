/**
 * Check of several columns of a row at once, as the province does it: order of dates, days to come, certificates, officers. Its own words,
 * not the hub's rules.
 */
import type { ReceivedRow } from './answer.js';
import { isValidResidentId, isValidUscc } from './digits.js';
import type { Fault } from './fault.js';

/** later column, earlier column, by table. */
const ORDERS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  jg_sxrl: [
    ['published_at', 'claimed_at'],
    ['written_off_at', 'claimed_at'],
  ],
  jg_zfry: [['valid_until', 'issued_at']],
  jg_jgxw_check_action: [['submitted_date', 'check_date']],
  jg_jgxw_punish_action: [
    ['punish_set_date', 'filing_date'],
    ['punish_set_date', 'legal_review_date'],
    ['punish_set_date', 'collective_discussion_date'],
    ['closed_date', 'filing_date'],
    ['submitted_date', 'closed_date'],
    ['submitted_date', 'punish_set_date'],
  ],
  jg_jgxw_force_action: [
    ['end_date', 'start_date'],
    ['submitted_date', 'start_date'],
  ],
  jg_jgxw_other_action: [
    ['end_date', 'start_date'],
    ['submitted_date', 'start_date'],
  ],
};

/** Columns that must not lie ahead of today. */
const PAST: Readonly<Record<string, readonly string[]>> = {
  jg_sxrl: ['claimed_at'],
  jg_zfry: ['issued_at'],
  jg_jgxw_check_action: ['check_date', 'submitted_date'],
  jg_jgxw_punish_action: ['punish_set_date', 'submitted_date'],
  jg_jgxw_force_action: ['start_date', 'submitted_date'],
  jg_jgxw_other_action: ['start_date', 'submitted_date'],
};

const BODY_PAPERS = ['001', '099'];

/** @param today the calendar day in the province @param day how a date of a column reads as `yyyy-MM-dd` */
export function wholeRowFault(table: string, row: ReceivedRow, today: string, day: (text: string) => string): Fault | null {
  const of = (column: string): string => day(row[column] ?? '');
  for (const [later, earlier] of ORDERS[table] ?? []) {
    if (of(later) && of(earlier) && of(later) < of(earlier)) return { code: 'E06', field: later, message: '日期先后颠倒' };
  }
  const futureColumn = PAST[table]?.find((column) => of(column) > today);
  if (futureColumn) return { code: 'E06', field: futureColumn, message: '日期晚于今天' };
  if ('administrative_cp_ui_code' in row) return counterpartyFault(row) ?? officersFault(row);
  return officersFault(row);
}

function counterpartyFault(row: ReceivedRow): Fault | null {
  const [nature, type = '', code = ''] = [row.administrative_cp_na, row.administrative_cp_ce_type, row.administrative_cp_ui_code];
  const fits = nature === '01' ? !BODY_PAPERS.includes(type) : nature === '02' ? type === '001' : BODY_PAPERS.includes(type);
  if (!fits) return { code: 'E04', field: 'administrative_cp_ce_type', message: '证件类型与相对人性质不符' };
  const valid = type === '001' ? isValidUscc(code) : type === '111' || type === '112' ? isValidResidentId(code) : true;
  return valid ? null : { code: 'E05', field: 'administrative_cp_ui_code', message: '校验位不符' };
}

function officersFault(row: ReceivedRow): Fault | null {
  if (row.check_personnel === undefined) return null;
  const names = new Set(row.check_personnel.split(',').filter(Boolean));
  return names.size >= 2 ? null : { code: 'E04', field: 'check_personnel', message: '检查人员不足两名' };
}
