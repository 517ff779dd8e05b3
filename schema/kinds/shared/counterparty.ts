/** Counterparty fields of every act: when its fields are public, and the rules that its certificate keeps. */
import type { Content } from '../../kind/kind-definition.js';
import { areaOfDistrict, certificateForm, certificateKind, certificateNumber, nameOfBody, notFuture, together } from '../../rules/row-rules.js';

/** A company's name, code and address are public registers; a citizen's are personal. Unknown nature counts as a citizen. */
export const ofBody = (content: Content): boolean => organisations.codes.includes(String(content.administrativeCpNa));

/** The same for the database: 法人 and 其他组织. */
export const organisations = { field: 'administrativeCpNa', codes: ['02', '03'] };

export const actRules = [
  certificateKind('administrativeCpCeType', 'administrativeCpNa'),
  certificateNumber('administrativeCpUiCode', 'administrativeCpCeType'),
  certificateForm('administrativeCpUiCode', 'administrativeCpCeType'),
  together('entrustDeptCode', 'entrustDept', '受委托部门与受委托部门编码应同时填写'),
  areaOfDistrict('areaNumber'),
  nameOfBody('institution', 'institutionCode'),
  notFuture('submittedDate'),
];
