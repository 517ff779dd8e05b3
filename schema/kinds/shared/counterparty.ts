/** Counterparty fields of every act: when its fields are public, and the rules that its certificate keeps. */
import { codeList } from '../../lists.js';
import type { Content } from '../../kind/kind-definition.js';
import { areaOfDistrict, certificateForm, certificateKind, certificateNumber, nameOfBody, notFuture, together } from '../../rules/row-rules.js';

/** A company's name, code and address are public registers; a citizen's are personal. Unknown nature counts as a citizen. */
export const ofBody = (content: Content): boolean =>
  organisations.codes.includes(String(content.administrativeCpNa)) && !organisations.unless.codes.includes(String(content.administrativeCpCeType));

/** A row that calls a person's certificate a company's is about a person until somebody mends it. */
const personal = Object.keys(codeList('certificateType').codes).filter((code) => code !== '001' && code !== '099');

/** The same for the database: 法人 and 其他组织. */
export const organisations = { field: 'administrativeCpNa', codes: ['02', '03'], unless: { field: 'administrativeCpCeType', codes: personal } };

export const actRules = [
  certificateKind('administrativeCpCeType', 'administrativeCpNa'),
  certificateNumber('administrativeCpUiCode', 'administrativeCpCeType'),
  certificateForm('administrativeCpUiCode', 'administrativeCpCeType'),
  together('entrustDeptCode', 'entrustDept', '受委托部门与受委托部门编码应同时填写'),
  areaOfDistrict('areaNumber'),
  nameOfBody('institution', 'institutionCode'),
  notFuture('submittedDate'),
];
