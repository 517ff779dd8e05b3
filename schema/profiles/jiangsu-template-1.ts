/**
 * Profile `jiangsu-template@1`: what the public templates of a Jiangsu 数据填报系统 require (mark JS of standard.md §2). They know acts, random checks and
 * officers; claims are not theirs. How the rows travel there is not public: the transport is that of `hubei-assumed@1` (inf).
 */
import type { ColumnRule, Profile } from '../profile/profile.js';
import { profile as hubei } from './hubei-assumed-1.js';

// JS accepts an empty institution code; it stays mandatory here, because the hub identifies acts by it (standard.md §2.1: treat as M, inf).
const common: Readonly<Record<string, ColumnRule>> = {
  institution: { required: false },
  superviseObject: { required: true },
};
const money: ColumnRule = { unit: '元', decimals: 2 };

export const profile: Profile = {
  ...hubei,
  name: 'jiangsu-template@1',
  title: '江苏省填报模板第 1 版',
  divisionCode: '320000',
  tables: [
    { kind: 'enforcementOfficer', table: 'jg_zfry', columns: { institutionCode: { required: false } } },
    { kind: 'randomCheckPlan', table: 'jg_ssj_plan', omit: ['planSort'] },
    { kind: 'randomCheckTarget', table: 'jg_ssj_object', omit: ['drawnAt'] },
    { kind: 'checkAct', table: 'jg_jgxw_check_action', columns: { ...common, planId: { required: { checkType: ['01'] } } } },
    {
      kind: 'punishAct',
      table: 'jg_jgxw_punish_action',
      omit: ['revokedDate'],
      columns: { ...common, checkActionCode: { required: true, max: 50 }, fineAmount: money, finePaid: money },
    },
    {
      kind: 'forceAct',
      table: 'jg_jgxw_force_action',
      columns: {
        ...common,
        superviseObject: { required: false },
        checkActionCode: { required: true, max: 50 },
        startDate: { required: false },
        coerciveMeasureType: { required: { forceType: ['01'] } },
        forceExecutionType: { required: { forceType: ['02'] } },
      },
    },
    {
      kind: 'otherAct',
      table: 'jg_jgxw_other_action',
      columns: { ...common, checkActionCode: { required: true }, startDate: { required: false } },
    },
  ],
  counts: ['checkAct', 'punishAct', 'forceAct', 'otherAct'],
  feeds: {},
  lists: { yesNo: { '1': { code: '是' }, '0': { code: '否' } } },
};
