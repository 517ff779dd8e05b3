/** Counterparty fields of every act: when its fields are public, and the rules that its certificate keeps. */
import type { Content } from '../../kind/kind-definition.js';
import { areaOfDistrict, certificateForm, certificateKind, certificateNumber, nameOfBody, notFuture, together } from '../../rules/row-rules.js';

/** A company's name, code and address are public registers; a citizen's are personal. Unknown nature counts as a citizen. */
export const ofBody = (content: Content): boolean => content.administrativeCpNa === '02' || content.administrativeCpNa === '03';

export const actRules = [
  certificateKind('administrativeCpCeType', 'administrativeCpNa'),
  certificateNumber('administrativeCpUiCode', 'administrativeCpCeType'),
  certificateForm('administrativeCpUiCode', 'administrativeCpCeType'),
  together('entrustDeptCode', 'entrustDept', '受委托部门与受委托部门编码应同时填写'),
  areaOfDistrict('areaNumber'),
  nameOfBody('institution', 'institutionCode'),
  notFuture('submittedDate'),
];
