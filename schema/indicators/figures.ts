/** Figure definitions of a year, as data: which kind, stock or flow, and by which predicate. */

export type FigureDefinition =
  /** live records with own date ≤ asOf, without those ended by then */
  | { readonly name: string; readonly title: string; readonly sort: 'stock'; readonly kind: string }
  /** live records with own date in the year and ≤ asOf */
  | { readonly name: string; readonly title: string; readonly sort: 'flow'; readonly kind: string }
  /** rows of the kinds that the profile counts, accepted and not withdrawn, own date as for a flow */
  | { readonly name: string; readonly title: string; readonly sort: 'pushed' }
  /** share of the stock that a record of `by` with own date ≤ asOf refers to; null without stock */
  | { readonly name: string; readonly title: string; readonly sort: 'share'; readonly kind: string; readonly by: string; readonly reference: string }
  /** the flow's records that a record of `by` with these values and own date ≤ asOf refers to */
  | {
      readonly name: string;
      readonly title: string;
      readonly sort: 'followed';
      readonly kind: string;
      readonly by: string;
      readonly reference: string;
      readonly where: Readonly<Record<string, string>>;
    };

export const figures: readonly FigureDefinition[] = [
  { name: 'claims', title: '认领事项数', sort: 'stock', kind: 'itemClaim' },
  { name: 'checklistCompletion', title: '检查实施清单完成率', sort: 'share', kind: 'itemClaim', by: 'checklist', reference: 'claim' },
  { name: 'pushedRows', title: '推送监管数据(条)', sort: 'pushed' },
  { name: 'jointInspections', title: '联合监管次数', sort: 'flow', kind: 'jointInspection' },
  { name: 'alertsReceived', title: '风险预警接收数', sort: 'flow', kind: 'riskAlert' },
  {
    name: 'alertsFedBack',
    title: '风险预警反馈数',
    sort: 'followed',
    kind: 'riskAlert',
    by: 'alertStep',
    reference: 'alert',
    where: { stage: 'FED_BACK' },
  },
  {
    name: 'alertsClosed',
    title: '风险预警办结数',
    sort: 'followed',
    kind: 'riskAlert',
    by: 'alertStep',
    reference: 'alert',
    where: { stage: 'CLOSED' },
  },
  { name: 'bulletins', title: '监管动态数', sort: 'flow', kind: 'bulletin' },
  { name: 'exposureNotices', title: '曝光台信息数', sort: 'flow', kind: 'exposureNotice' },
  { name: 'plans', title: '监管计划数', sort: 'flow', kind: 'supervisionPlan' },
];
