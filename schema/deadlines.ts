/**
 * Deadlines that law or custom sets: so many days from a field of a record. Days are the usual ones; the configuration may give others.
 * `mark` as in the standard: LAW is statute not confirmed against its text, inf is our own inference.
 */

export interface Deadline {
  readonly name: DeadlineName;
  readonly title: string;
  readonly days: number;
  readonly unit: 'WORKING' | 'CALENDAR';
  /** kind.field: the day of the event, which itself does not count */
  readonly from: string;
  readonly source: string;
  readonly mark: 'LAW' | 'inf';
  readonly severity: 'WARN';
}

export const deadlineNames = [
  'punishmentPublicity',
  'exposureWithdrawal',
  'randomCheckResults',
  'alertSigned',
  'alertFedBack',
  'alertClosed',
  'actReported',
] as const;
export type DeadlineName = (typeof deadlineNames)[number];

export const deadlines: readonly Deadline[] = [
  {
    name: 'punishmentPublicity',
    title: '行政处罚决定公示',
    days: 7,
    unit: 'WORKING',
    from: 'punishAct.punishSetDate',
    source: '国办发〔2018〕118号;行政许可和行政处罚等信用信息“双公示”',
    mark: 'LAW',
    severity: 'WARN',
  },
  {
    // Art 85 of the same law reads “三日” as working days. Calendar days end no later, so the warning never comes too late.
    name: 'exposureWithdrawal',
    title: '处罚决定变更、撤销后撤回曝光信息并说明理由',
    days: 3,
    unit: 'CALENDAR',
    from: 'punishAct.revokedDate',
    source: '行政处罚法第四十八条',
    mark: 'LAW',
    severity: 'WARN',
  },
  {
    name: 'randomCheckResults',
    title: '双随机抽查结果公示',
    days: 20,
    unit: 'WORKING',
    from: 'checkAct.checkDate',
    source: '“双随机、一公开”的公示规定,原文待核',
    mark: 'LAW',
    severity: 'WARN',
  },
  alert('alertSigned', '风险预警签收', 1),
  alert('alertFedBack', '风险预警反馈', 5),
  alert('alertClosed', '风险预警办结', 10),
  {
    name: 'actReported',
    title: '行政行为报送',
    days: 5,
    unit: 'WORKING',
    from: 'checkAct.checkDate',
    source: '无明文,按惯例推定;处罚、强制、其他行为同此',
    mark: 'inf',
    severity: 'WARN',
  },
];

/** The clocks with the days that a city has set. */
export function deadlinesWith(days: Readonly<Record<DeadlineName, number>>): readonly Deadline[] {
  return deadlines.map((clock) => ({ ...clock, days: days[clock.name] }));
}

function alert(name: DeadlineName, title: string, days: number): Deadline {
  return { name, title, days, unit: 'WORKING', from: 'riskAlert.createdAt', source: '无明文,按惯例推定', mark: 'inf', severity: 'WARN' };
}
