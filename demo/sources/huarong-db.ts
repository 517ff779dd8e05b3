/** Source of 华容区: a database of another maker, with its own column names and its own codes. */
import { renamed } from './fields.js';
import type { Layouts } from './layout.js';

const common = { key: 'row_guid', changedAt: 'modify_dt', department: 'org_code' } as const;
const columnOf = (field: string): string => `f_${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;
const claimStatus = { '1': 'CLAIMED', '2': 'PUBLISHED', '3': 'WRITTEN_OFF' };
const yesNo = { Y: '1', N: '0' };
const counterparty = { administrativeCpNa: { G: '01', F: '02', Q: '03' }, administrativeCpCeType: { USCC: '001', SFZ: '111' } };
const taskStatus = { A: 'DISTRIBUTED', B: 'CLAIMED', C: 'FED_BACK', D: 'ENDED' };

export const huarongLayouts: Layouts = {
  itemClaim: { ...common, from: 't_claim', fields: renamed('itemClaim', columnOf), values: { status: claimStatus, level: { 区县: '4' } } },
  checklist: {
    ...common,
    from: 't_check_list',
    fields: renamed('checklist', columnOf),
    values: { status: { '0': 'DRAFT', '1': 'PUBLISHED', '9': 'REVOKED' }, level: { 区县: '4' } },
  },
  checkAct: {
    ...common,
    from: 't_check_record',
    fields: renamed('checkAct', columnOf),
    values: {
      checkResult: { Y: '01', N: '02', X: '03' },
      checkForm: { RC: '01', ZX: '02' },
      checkType: { SSJ: '01', ZD: '02', TS: '03', QT: '99' },
      checkMode: { XC: '01', FXC: '02', SM: '03' },
      ...counterparty,
    },
  },
  punishAct: {
    ...common,
    from: 't_punish_case',
    fields: renamed('punishAct', columnOf),
    values: {
      punishProcedure: { JY: '01', PT: '02', KS: '03' },
      punishType: { JG: '01', FK: '02', XK: '03', TY: '04', QT: '99' },
      isHearing: yesNo,
      isCriminal: yesNo,
      majorCase: yesNo,
      legalReview: yesNo,
      collectiveDiscussion: yesNo,
      noPunishment: yesNo,
      ...counterparty,
    },
  },
  forceAct: {
    ...common,
    from: 't_force_case',
    fields: renamed('forceAct', columnOf),
    values: {
      forceType: { CS: '01', ZX: '02' },
      coerciveMeasureType: { CF: '02', KY: '03', DJ: '04', QT: '99' },
      forceExecutionType: { JC: '01', HB: '02', PM: '03', HF: '04', DL: '05', QT: '99' },
      ...counterparty,
    },
  },
  otherAct: { ...common, from: 't_other_act', fields: renamed('otherAct', columnOf), values: counterparty },
  enforcementOfficer: { ...common, from: 't_officer', fields: renamed('enforcementOfficer', columnOf), values: { isSupervisor: yesNo } },
  randomCheckPlan: {
    ...common,
    from: 't_random_plan',
    fields: renamed('randomCheckPlan', columnOf),
    values: { planSort: { Y: 'ANNUAL', S: 'SPECIAL' } },
  },
  randomCheckTarget: { ...common, from: 't_random_object', fields: renamed('randomCheckTarget', columnOf) },
  jointInspection: {
    ...common,
    from: 't_joint_task',
    fields: renamed('jointInspection', columnOf),
    values: { status: taskStatus },
    children: {
      participants: { from: 't_joint_unit', parentKey: 'task_guid', key: 'row_guid', fields: renamed('participants', columnOf) },
      objects: { from: 't_joint_object', parentKey: 'task_guid', key: 'row_guid', fields: renamed('objects', columnOf) },
    },
  },
  jointResult: {
    ...common,
    from: 't_joint_result',
    fields: renamed('jointResult', columnOf),
    values: { block: { JC: 'INSPECTION', CF: 'PUNISHMENT', QZ: 'FORCE', QT: 'OTHER' } },
  },
  alertStep: {
    ...common,
    from: 't_alert_handle',
    fields: renamed('alertStep', columnOf),
    values: { stage: { '10': 'SIGNED', '20': 'DISPATCHED', '30': 'FED_BACK', '40': 'CLOSED' } },
  },
  bulletin: { ...common, from: 't_news', fields: renamed('bulletin', columnOf) },
  exposureNotice: { ...common, from: 't_exposure', fields: renamed('exposureNotice', columnOf) },
};
