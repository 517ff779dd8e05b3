/** Source of 市直: a database with columns in pinyin initials, as city systems have them. */
import { as } from './fields.js';
import type { Layouts } from './layout.js';

const common = { key: 'id', changedAt: 'update_time', department: 'bmdm', withdrawn: 'del_flag' } as const;

export const cityLayouts: Layouts = {
  itemClaim: { ...common, from: 'v_sxrl', fields: as('itemClaim', 'sxbm rlbmdm xzqh xscj zt rlrq fbrq hxrq hxyy hfrq') },
  checklist: { ...common, from: 'v_jcssqd', fields: as('checklist', 'qdbm sxbm ssbmdm xscj qdmc jcyd zt fbrq') },
  checkAct: {
    ...common,
    from: 'v_jcxw',
    fields: as(
      'checkAct',
      `jhid sxbm qdbm jcxwmc jcxwbh ssjg ssjgdm jgdx xdr xdrxz xdrzjlx xdrbm zcdz jydz xzqh jcxs jclb jcfs jcjg jcsj jcry zfzh
      bssj bsry qyfl`,
    ),
    children: { checkPoints: { from: 'v_jcxw_jcx', parentKey: 'jcxw_id', key: 'id', fields: as('checkPoints', 'jcx jg') } },
  },
  punishAct: {
    ...common,
    from: 'v_xzcf',
    fields: as(
      'punishAct',
      `cfmc cfbh sxbm jcxwbh ssjg ssjgdm jgdx ajly wfss cfyj cfcx sftz larq sfsx sfzd sffzsh shrq shyj sfjttl tlrq tljl cfwsh jdrq cfzl fkje cfjg
      xzfy xzss zxfs zxjg sjje jarq sfbycf qtcl ysrq xdr xdrxz xdrzjlx xdrbm zcdz jydz xzqh bssj bsry`,
    ),
  },
  forceAct: {
    ...common,
    from: 'v_xzqz',
    fields: as(
      'forceAct',
      `qzmc qzbh sxbm jcxwbh ssjg ssjgdm jgdx wfss qzyj jdsh qzzl cslx zxlx qzjg ksrq ycqx jsrq sdr sdrq xdr xdrxz xdrzjlx xdrbm zcdz jydz
      xzqh bssj bsry`,
    ),
  },
  otherAct: {
    ...common,
    from: 'v_qtxw',
    fields: as('otherAct', 'xwmc xwbh sxbm jcxwbh ssjg ssjgdm jgdx sxly jgcs jaqk ksrq jsrq xdr xdrxz xdrzjlx xdrbm zcdz jydz xzqh bssj bsry'),
  },
  enforcementOfficer: { ...common, from: 'v_zfry', fields: as('enforcementOfficer', 'zfzh xm ssjg ssjgdm zflb zfqy fzjg fzrq yxqz sfjd xzqh') },
  randomCheckPlan: {
    ...common,
    from: 'v_ssjjh',
    fields: as('randomCheckPlan', 'jhid jhmc jhlx nd dqmc xzqh jgbm jgbmdm ccbl'),
    values: { planSort: { 年度: 'ANNUAL', 专项: 'SPECIAL' } },
  },
  randomCheckTarget: { ...common, from: 'v_ssjdx', fields: as('randomCheckTarget', 'jhid dxid dxmc xydm cqrq') },
  jointInspection: {
    ...common,
    from: 'v_lhjg',
    fields: as('jointInspection', 'rwbh rwmc ksrq zt fqdwbm fqdwmc fqdwlx lhbmbm lhbmmc lhdqbm lhdqmc sxbm jcnr jcyq bz'),
    children: {
      participants: { from: 'v_lhjg_dw', parentKey: 'task_id', key: 'id', fields: as('participants', 'dwbm dwlx dwmc zt rlsj jssj jsyy fksj fkyj') },
      objects: { from: 'v_lhjg_dx', parentKey: 'task_id', key: 'id', fields: as('objects', 'dxlx dxmc dxbm zjlx zjhm') },
    },
  },
  jointResult: { ...common, from: 'v_lhjg_jg', fields: as('jointResult', 'rwbh jgbh dwbm jglb sxbm dxbm dxmc xwbh jl fkrq') },
  alertStep: { ...common, from: 'v_yjcz', fields: as('alertStep', 'yjbh hj czdwbm czdwmc fssj hcjl czcs xwbh') },
  bulletin: { ...common, from: 'v_jgdt', fields: as('bulletin', 'dtbh bt zw lb fbbm dq zz yw shzt fbsj') },
  exposureNotice: { ...common, from: 'v_bgt', fields: as('exposureNotice', 'bgbh bt zw lb fbbm fbbmdm dq bgdx xydm xwbh wfss jdrq gkyj tmqk fbsj') },
  supervisionPlan: { ...common, from: 'v_jgjh', fields: as('supervisionPlan', 'jhbh jhmc nd jhlx qtbm cybm sjsx ksrq jsrq zt fbrq') },
  supervisionDepartment: { ...common, from: 'v_bm', fields: as('supervisionDepartment', 'xydm mc jc tx ssq lrrq') },
};
