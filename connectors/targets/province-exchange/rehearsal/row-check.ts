/** The province's look at one row by itself (E01–E05), derived from the kinds that its tables carry. */
import type { Content, FieldDefinition, KindDefinition } from '../../../../schema/definition.js';
import { isPlaceholder } from '../../../../schema/placeholders.js';
import type { Profile } from '../../../../schema/profile.js';
import { ruleOf } from '../../../../schema/rules.js';
import type { Row } from './answer.js';

export interface Fault {
  readonly code: string;
  readonly field: string;
  readonly message: string;
}

const CODES: Record<string, string> = { LENGTH: 'E02', CODE_LIST: 'E03', ONE_CODE: 'E03', USCC: 'E05', CHECK_DIGIT: 'E05', DATE_ORDER: 'E06' };
// What only warns at the hub, the province takes.
const refuses = (rule: KindDefinition['rules'][number]): boolean => ruleOf(rule.id).severity === 'BLOCK';

export type RowCheck = (row: Row) => Fault | null;

/** One check for each pushed table of the profile. */
export function rowChecks(profile: Profile, kinds: readonly KindDefinition[], zone: string): Map<string, RowCheck> {
  const checks = new Map<string, RowCheck>();
  for (const entry of profile.tables) {
    const kind = kinds.find(({ name }) => name === entry.kind);
    if (!kind || entry.call) continue;
    const own = entry.child ? (kind.children.find(({ name }) => name === entry.child)?.fields ?? []) : kind.fields;
    const carried = kind.fields.filter(({ name }) => entry.carry?.includes(name));
    const fields = [...carried, ...own].filter(({ name }) => !entry.omit?.includes(name));
    const named = fields.map((field) => ({ field, column: entry.names?.[field.name] ?? field.national }));
    checks.set(entry.table, checkOf(named, entry.child ? [] : kind.rules, zone));
  }
  return checks;
}

function checkOf(named: { field: FieldDefinition; column: string }[], rules: KindDefinition['rules'], zone: string): RowCheck {
  const known = new Set(named.map(({ column }) => column));
  const columnOf = (name: string): string => named.find(({ field }) => field.name === name)?.column ?? name;
  return (row) => {
    const content: Content = {};
    for (const { field, column } of named) {
      const text = row[column];
      if (!text && field.required) return { code: 'E01', field: column, message: `${field.title}必填` };
      if (text && field.required && isPlaceholder(field.shape, text)) return { code: 'E04', field: column, message: '占位内容' };
      const read = text ? field.read(text, zone) : { value: null };
      if (read.problem) return { code: CODES[read.problem.rule] ?? 'E04', field: column, message: read.problem.message };
      if (field.shape === 'code' && text && read.value !== text) return { code: 'E03', field: column, message: '不在代码表内' };
      content[field.name] = read.value;
    }
    const stranger = Object.keys(row).find((name) => !known.has(name) && !name.startsWith('cd_') && name !== 'record_unique_identity');
    if (stranger) return { code: 'E99', field: stranger, message: '未知字段' };
    for (const rule of rules.filter(refuses)) {
      const message = rule.check(content, { areaNumber: null });
      if (message) return { code: CODES[rule.id] ?? 'E99', field: columnOf(rule.field), message };
    }
    return null;
  };
}
