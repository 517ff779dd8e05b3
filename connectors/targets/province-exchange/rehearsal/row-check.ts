/**
 * Check of one row by itself, as the province does it (E01–E06). Which columns a table has, how long, with which codes, is the contract's
 * and comes from the profile; how a value is judged is the province's own code, so that it can disagree with the hub.
 */
import type { FieldDefinition, KindDefinition } from '../../../../schema/kind/kind-definition.js';
import { codeList } from '../../../../schema/lists.js';
import { isPlaceholder } from '../../../../schema/placeholders.js';
import type { DateForm, Profile } from '../../../../schema/profile/profile.js';
import { columnsOf, type ProfileColumn } from '../../../../schema/profile/columns.js';
import type { ReceivedRow } from './answer.js';
import { isValidDay, isValidUscc } from './digits.js';
import type { Fault } from './fault.js';
import { wholeRowFault } from './whole-row.js';

export type RowCheck = (row: ReceivedRow) => Fault | null;

/** One check for each pushed table of the profile. @param today the calendar day in the province */
export function rowChecks(profile: Profile, kinds: readonly KindDefinition[], today: () => string): Map<string, RowCheck> {
  const checks = new Map<string, RowCheck>();
  for (const entry of profile.tables) {
    const kind = kinds.find(({ name }) => name === entry.kind);
    if (kind && !entry.call) checks.set(entry.table, checkOf(entry.table, columnsOf(profile, entry, kind), today));
  }
  return checks;
}

function checkOf(table: string, columns: readonly ProfileColumn[], today: () => string): RowCheck {
  const columnNames = new Set(columns.map(({ column }) => column));
  const byField = new Map(columns.map((column) => [column.field.name, column]));
  return (row) => {
    for (const column of columns) {
      const fault = columnFault(column, row[column.column] ?? '', (field) => hubCode(byField.get(field), row));
      if (fault) return { ...fault, field: column.column };
    }
    const stranger = Object.keys(row).find((name) => !columnNames.has(name) && !name.startsWith('cd_') && name !== 'record_unique_identity');
    return stranger ? { code: 'E99', field: stranger, message: '未知字段' } : wholeRowFault(table, row, today(), dashed);
  };
}

type Judged = Omit<Fault, 'field'> | null;

function columnFault({ field, rule, codes }: ProfileColumn, text: string, value: (field: string) => string): Judged {
  const required = rule.required ?? field.required;
  const must = typeof required === 'boolean' ? required : Object.entries(required).every(([name, values]) => values.includes(value(name)));
  if (text === '') return must ? { code: 'E01', message: `${field.title}必填` } : null;
  if (field.required && isPlaceholder(field.shape, text)) return { code: 'E04', message: '占位内容' };
  if ([...text].length > (rule.max ?? widest(field)) || (rule.exact !== undefined && [...text].length !== rule.exact)) {
    return { code: 'E02', message: '长度不符' };
  }
  if (rule.pattern && !new RegExp(`^(?:${rule.pattern.form})$`, 'u').test(text)) return { code: 'E04', message: '格式不符' };
  if (codes || field.list) {
    const allowed = codes ? Object.values(codes).map((entry) => entry.code) : Object.keys(codeList(field.list as string).codes);
    return allowed.includes(text) ? null : { code: 'E03', message: '不在代码表内' };
  }
  if (field.choices && !Object.hasOwn(field.choices, text)) return { code: 'E03', message: '不在代码表内' };
  return formFault(field, text, rule.date);
}

// A moment is sent without its zone and fraction; its width differs from the column's.
const widest = (field: FieldDefinition): number => (field.shape === 'whole' || field.shape === 'moment' ? 19 : field.max);

function formFault(field: FieldDefinition, text: string, date: DateForm | undefined): Judged {
  const bad = (code: string, message: string): Judged => ({ code, message });
  switch (field.form) {
    case 'uscc':
      return isValidUscc(text) ? null : bad('E05', '统一社会信用代码有误');
    case 'itemCode':
      return /^\d{14}$/.test(text) ? null : bad('E04', '事项编码应为 14 位数字');
    case 'areaNumber':
      return /^\d{6}$/.test(text) ? null : bad('E04', '区划代码应为 6 位数字');
    case 'listCode':
      return isValidUscc(text.slice(0, 18)) && /^.{18}[1-5][^,;,;、\s]+$/.test(text) ? null : bad('E04', '清单编码有误');
  }
  if (field.shape === 'day' || field.shape === 'moment') return isDated(text, date, field.shape) ? null : bad('E04', '日期有误');
  if (field.shape === 'year') return /^\d{4}$/.test(text) ? null : bad('E04', '年度有误');
  return field.shape === 'whole' && !/^-?\d+$/.test(text) ? bad('E04', '不是整数') : null;
}

function isDated(text: string, form: DateForm = text.length > 10 ? 'yyyy-MM-dd HH:mm:ss' : 'yyyy-MM-dd', shape: string): boolean {
  if (text.length !== form.length || (shape === 'moment' && !form.includes('HH'))) return false;
  const time = text.replace(/\D/g, '').slice(8);
  return isValidDay(dashed(text)) && (time === '' || /^([01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(time));
}

/** The day of a date in any of the forms, `yyyy-MM-dd`; other texts as they are. */
function dashed(text: string): string {
  const digits = /^(\d{4})-?(\d\d)-?(\d\d)/.exec(text);
  return digits ? `${digits[1]}-${digits[2]}-${digits[3]}` : text;
}

/** The hub's code for the value of another column of the row: conditions of the contract are written in them. */
function hubCode(column: ProfileColumn | undefined, row: ReceivedRow): string {
  const text = column ? (row[column.column] ?? '') : '';
  return Object.entries(column?.codes ?? {}).find(([, entry]) => entry.code === text)?.[0] ?? text;
}
