/** Indicator of how long alerts take to each stage, as data. */

export const alertResponse = {
  name: 'alertResponse',
  title: '风险预警处置时长',
  alerts: { kind: 'riskAlert', at: 'createdAt' },
  steps: { kind: 'alertStep', reference: 'alert', stage: 'stage', at: 'happenedAt' },
  stages: ['SIGNED', 'DISPATCHED', 'FED_BACK', 'CLOSED'],
  formula:
    '预警产生时间到各环节发生时间的小时数。同一环节有几条的取最早一条。中位数:排序后居中的一个,偶数个时为中间两个的平均;' +
    'p90:最近秩法,即排序后第 ⌈0.9×n⌉ 个。截止日仍未到该环节的不参与计算,另列为 open。按预警产生日所在的区、部门、月、季分组,逐级重新计算。',
  basis: '预警与处置环节都按各自的业务日期截至截止日;记录内容按现在所知。',
} as const;
