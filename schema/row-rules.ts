/** Rules that look at several fields of one row. Each names its field, so that a person sees where to mend. */
import { isResidentId, isUscc } from './check-digits.js';
import type { RowRule } from './definition.js';

/** At least two distinct names (行政处罚法 art 42; standard.md R7): two commas do not make two officers. */
export function distinctOfficers(field: string): RowRule {
  return {
    id: 'TWO_OFFICERS',
    field,
    severity: 'BLOCK',
    check: (content) => {
      const names = String(content[field] ?? '')
        .split(',')
        .filter(Boolean);
      return content[field] !== null && new Set(names).size < 2 ? '检查人员应至少为两名不同的执法人员' : null;
    },
  };
}

const RESIDENT_IDS = new Set(['111', '112']);

/** The certificate type decides the check (standard.md R12, R13): 001 a USCC, 111 and 112 a resident ID, any other none. */
export function certificateNumber(field: string, typeField: string): RowRule {
  return {
    id: 'CHECK_DIGIT',
    field,
    severity: 'BLOCK',
    check: (content) => {
      const number = content[field];
      if (typeof number !== 'string') return null;
      const type = String(content[typeField] ?? '');
      if (type === '001' && !isUscc(number)) return '统一社会信用代码校验位不符(GB 32100-2015),请核对证件号码';
      if (RESIDENT_IDS.has(type) && !isResidentId(number)) return '居民身份证号码校验位或出生日期不符(GB 11643-1999),请核对证件号码';
      return null;
    },
  };
}
