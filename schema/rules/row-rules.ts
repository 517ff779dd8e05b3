/** Row rules: they look at several fields of one row. Each names its field, so that a person sees what to correct. */
import { isResidentId, isUscc, organisationCheck } from '../kind/check-digits.js';
import type { Content, RowRule } from '../kind/kind-definition.js';

const namesIn = (content: Content, field: string): string[] =>
  String(content[field] ?? '')
    .split(',')
    .filter(Boolean);

/** At least two distinct names (行政处罚法 art 42; standard.md R7): two commas do not make two officers. */
export function distinctOfficers(field: string): RowRule {
  return {
    id: 'TWO_OFFICERS',
    field,
    check: (content) => (content[field] !== null && new Set(namesIn(content, field)).size < 2 ? '检查人员应至少为两名不同的执法人员' : null),
  };
}

/** Certificate numbers pair with the names by position (standard.md §2.1 执法证号). Checked only where numbers are given. */
export function pairedCertificates(field: string, namesField: string): RowRule {
  return {
    id: 'OFFICER_CERTIFICATES',
    field,
    check: (content) => {
      const [numbers, names] = [namesIn(content, field), namesIn(content, namesField)];
      if (numbers.length === 0 || names.length === 0) return null;
      if (numbers.length !== names.length) return `执法证号有 ${numbers.length} 个,检查人员有 ${names.length} 名,应逐一对应`;
      return new Set(numbers).size < numbers.length ? '执法证号重复,每名执法人员应有各自的执法证号' : null;
    },
  };
}

const RESIDENT_IDS = new Set(['111', '112']);
const BODIES = new Set(['001', '099']);

/** The certificate type decides the check (standard.md R12, R13): 001 a USCC, 111 and 112 a resident ID, any other none. */
export function certificateNumber(field: string, typeField: string): RowRule {
  return {
    id: 'CHECK_DIGIT',
    field,
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

const PASSPORT = { form: /^[A-Z0-9]{5,15}$/, message: '护照号码应为 5–15 位字母和数字' };
const FORMS: Readonly<Record<string, { readonly form: RegExp; readonly message: string }>> = {
  '411': PASSPORT,
  '412': PASSPORT,
  '413': PASSPORT,
  '414': PASSPORT,
  '511': { form: /^\d{8}(\d{2}[A-Z]?)?$/, message: '台湾居民来往大陆通行证号码应为 8 位或 10 位数字' },
  '516': { form: /^[HM]\d{8}(\d{2})?$/, message: '港澳居民来往内地通行证号码应为 H 或 M 加 8 位或 10 位数字' },
};

/** Passports and permits follow their own form, an organisation code its check character. A warning only: no province is known to require it. */
export function certificateForm(field: string, typeField: string): RowRule {
  return {
    id: 'CERTIFICATE_FORM',
    field,
    check: (content) => {
      const [number, type] = [content[field], String(content[typeField] ?? '')];
      if (typeof number !== 'string') return null;
      const form = FORMS[type];
      if (form) return form.form.test(number) ? null : form.message;
      const code = type === '099' ? /^([0-9A-Z]{8})-?([0-9X])$/.exec(number) : null;
      return code && organisationCheck(code[1] as string) !== code[2] ? '组织机构代码校验位不符(GB 11714-1997)' : null;
    },
  };
}

/** 公民 has a person's certificate, 法人 a USCC, 其他组织 one of a body (standard.md R12, FORM). Unknown codes are another rule's matter. */
export function certificateKind(field: string, natureField: string): RowRule {
  return {
    id: 'CERTIFICATE_KIND',
    field,
    check: (content) => {
      const [type, nature] = [content[field], content[natureField]];
      if (typeof type !== 'string' || typeof nature !== 'string' || !/^\d{3}$/.test(type)) return null;
      if (nature === '01' && BODIES.has(type)) return '行政相对人为公民,证件类型应为个人证件';
      if (nature === '02' && type !== '001') return '行政相对人为法人,证件类型应为 001 统一社会信用代码';
      if (nature === '03' && !BODIES.has(type)) return '行政相对人为其他组织,证件类型应为 001 或 099';
      return null;
    },
  };
}

/** `field` is not earlier than `before`, both days; the same day is right (standard.md R10, §9 no. 7). */
export function notBefore(field: string, before: string, message: string): RowRule {
  return {
    id: 'DATE_ORDER',
    field,
    check: (content) => {
      const [later, earlier] = [content[field], content[before]];
      return typeof later === 'string' && typeof earlier === 'string' && later.slice(0, 10) < earlier.slice(0, 10) ? message : null;
    },
  };
}

/** Both are given or neither (standard.md §2.1 受委托部门, inf). */
export function together(field: string, other: string, message: string): RowRule {
  const given = (value: unknown): boolean => value !== null && value !== undefined;
  return { id: 'TOGETHER', field, check: (content) => (given(content[field]) !== given(content[other]) ? message : null) };
}

/** The row's division is its district's; a body of the city itself may act anywhere in the city (standard.md R23, §3.8, inf). */
export function areaOfDistrict(field: string): RowRule {
  return {
    id: 'AREA_OF_DISTRICT',
    field,
    check: (content, { areaNumber }) => {
      const value = content[field];
      if (typeof value !== 'string' || areaNumber === null) return null;
      const fits = areaNumber.endsWith('00') ? value.startsWith(areaNumber.slice(0, 4)) : value === areaNumber;
      return fits ? null : `行政区划代码与所属区不一致,所属区为 ${areaNumber}`;
    },
  };
}

/** Not after today (standard.md R21, inf). The finding shows the day, so that it is checked again when that day has come. */
export function notFuture(field: string): RowRule {
  return {
    id: 'FUTURE_DATE',
    field,
    check: (content, { today }) => {
      const day = content[field];
      return typeof day === 'string' && day.slice(0, 10) > today ? '日期晚于今天' : null;
    },
  };
}

/** The name of a body is the one that the departments' file has for its USCC (standard.md R22, inf); a body that is not there is not checked. */
export function nameOfBody(field: string, usccField: string): RowRule {
  return {
    id: 'BODY_NAME',
    field,
    check: (content, { bodyName }) => {
      const [name, uscc] = [content[field], content[usccField]];
      if (typeof name !== 'string' || typeof uscc !== 'string') return null;
      const registered = bodyName(uscc);
      return registered === null || registered === name ? null : `该统一社会信用代码在部门名录中的名称为“${registered}”`;
    },
  };
}

/** A notice names the decision that it rests on (standard.md §2.8, inf). */
export function basisNamed(field: string): RowRule {
  return { id: 'EXPOSURE_BASIS', field, check: (content) => ((content[field] ?? null) === null ? '没有填写所依处罚决定的编号' : null) };
}

/** Wanted where other fields say so (standard.md §2.2, §2.3, all inf). */
export function expectedWhen(field: string, when: string, is: string, message: string): RowRule {
  return { id: 'EXPECTED', field, check: (content) => (content[when] === is && (content[field] ?? null) === null ? message : null) };
}

/** Every row of a list of points has its result (standard.md R14, FORM). */
export function pointsAnswered(field: string, list: string, result: string): RowRule {
  return {
    id: 'POINT_UNANSWERED',
    field,
    check: (_, { children }) => {
      const open = (children[list] ?? []).flatMap((point, i) => ((point[result] ?? null) === null ? [i + 1] : []));
      return open.length === 0 ? null : `第 ${open.slice(0, 10).join('、')} 个检查项没有结果${open.length > 10 ? '等' : ''},共 ${open.length} 项`;
    },
  };
}
