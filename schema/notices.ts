/** Notices: what people are told of outside the page, as data. A text says how many and of which cause, never whose. */

export const noticeEventNames = ['rowReturned', 'alertRaised', 'alertDue', 'requestOpened', 'targetHeld', 'sourceLate'] as const;
export type NoticeEventName = (typeof noticeEventNames)[number];

export interface NoticeEvent {
  readonly name: NoticeEventName;
  readonly title: string;
  /** what is counted */
  readonly unit: string;
  /** where on the desk */
  readonly opens: string;
  /** of a condition that lasts: over before it was told, it is not told. Others are facts: each is told. */
  readonly lasts: boolean;
  /** kind whose new records are the facts */
  readonly kind?: string;
}

export const noticeEvents: readonly NoticeEvent[] = [
  { name: 'rowReturned', title: '省平台退回', unit: '行', opens: '/returned', lasts: false },
  { name: 'alertRaised', title: '新的风险预警', unit: '条', opens: '/alerts', lasts: false, kind: 'riskAlert' },
  { name: 'alertDue', title: '风险预警期限', unit: '条', opens: '/alerts', lasts: true },
  { name: 'requestOpened', title: '待定的申请', unit: '件', opens: '/requests', lasts: true },
  { name: 'targetHeld', title: '推送已停', unit: '处', opens: '/push', lasts: true },
  { name: 'sourceLate', title: '数据源未按时更新', unit: '个', opens: '/sources', lasts: true },
];
