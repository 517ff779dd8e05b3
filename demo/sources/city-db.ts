/** 市直: a database with columns in pinyin initials, as city systems have them. */
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
  },
  jointInspection: {
    ...common,
    from: 'v_lhjg',
    fields: as('jointInspection', 'rwbh rwmc ksrq zt fqdwbm fqdwmc fqdwlx lhbmbm lhbmmc lhdqbm lhdqmc sxbm jcnr jcyq bz'),
    children: {
      participants: { from: 'v_lhjg_dw', parentKey: 'task_id', key: 'id', fields: as('participants', 'dwbm dwlx dwmc zt rlsj jssj jsyy fksj fkyj') },
      objects: { from: 'v_lhjg_dx', parentKey: 'task_id', key: 'id', fields: as('objects', 'dxlx dxmc dxbm zjlx zjhm') },
      results: { from: 'v_lhjg_jg', parentKey: 'task_id', key: 'id', fields: as('results', 'jgbh dwbm jglb sxbm dxbm dxmc xwbh jl') },
    },
  },
  alertStep: { ...common, from: 'v_yjcz', fields: as('alertStep', 'yjbh hj czdwbm czdwmc fssj hcjl czcs xwbh') },
  bulletin: { ...common, from: 'v_jgdt', fields: as('bulletin', 'dtbh bt zw lb fbbm dq zz yw shzt fbsj') },
  exposureNotice: { ...common, from: 'v_bgt', fields: as('exposureNotice', 'bgbh bt zw lb fbbm dq bgdx xydm xwbh wfss jdrq gkyj tmqk fbsj') },
  supervisionPlan: { ...common, from: 'v_jgjh', fields: as('supervisionPlan', 'jhbh jhmc nd jhlx qtbm cybm sjsx ksrq jsrq zt fbrq') },
};
