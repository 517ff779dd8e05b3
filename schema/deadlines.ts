/**
 * Deadlines that law or custom sets: so many days from a field of a record until an event that ends them. Days are the usual ones; the configuration
 * may give others. `mark` as in the standard: LAW is statute not confirmed against its text, inf is our own inference.
 */

/** So many working days past, work is a backlog: it is listed behind what can still be done in time, or a year's leftovers would hide today. inf */
export const BACKLOG_DAYS = 20;

export interface Deadline {
  readonly name: DeadlineName;
  readonly title: string;
  readonly days: number;
  readonly unit: 'WORKING' | 'CALENDAR';
  /** kind.field: the day of the event, which itself does not count */
  readonly from: string;
  /** The event that ends it, in words. */
  readonly until: string;
  /** Who has to act, in words. */
  readonly owner: string;
  readonly source: string;
  readonly mark: 'LAW' | 'inf';
  readonly severity: 'WARN';
  readonly observed: Observed;
}

/** Fields of one kind beside those of another that mean the same thing: a pair each. */
type Pairs = readonly (readonly [own: string, other: string])[];

/** How the open ones are found. */
export type Observed =
  /** Records of a kind, from their own day or from a day of the record that they rest on, while nothing has ended it: noted as they come. */
  | {
      readonly how: 'NOTED';
      readonly kind: string;
      /** Open only while this field is empty. */
      readonly openWhileEmpty?: string;
      /** It starts on this day of a record of another kind. */
      readonly basis?: { readonly kind: string; readonly day: string; readonly keys: Pairs };
      /** A record of this kind with these values ends it. */
      readonly endedBy?: { readonly kind: string; readonly keys: Pairs; readonly where: Readonly<Record<string, string>> };
    }
  /** Outward rows of these kinds that a target wants and has never accepted. */
  | { readonly how: 'UNACCEPTED'; readonly kinds: readonly string[] }
  /** Outward rows that stand returned, from the day of the verdict. */
  | { readonly how: 'RETURNED' }
  /** Nothing in the data says when it ends: every record would be overdue for ever. */
  | { readonly how: 'NOT_YET'; readonly why: string };

export const deadlineNames = [
  'punishmentPublicity',
  'exposureWithdrawal',
  'randomCheckResults',
  'alertSigned',
  'alertFedBack',
  'alertClosed',
  'actReported',
  'returnedRow',
] as const;
export type DeadlineName = (typeof deadlineNames)[number];

export const deadlines: readonly Deadline[] = [
  {
    name: 'punishmentPublicity',
    title: '行政处罚决定公示',
    days: 7,
    unit: 'WORKING',
    from: 'punishAct.punishSetDate',
    until: '在公示系统公示',
    owner: '作出决定的部门',
    source: '国办发〔2018〕118号;行政许可和行政处罚等信用信息“双公示”',
    mark: 'LAW',
    severity: 'WARN',
    observed: { how: 'NOT_YET', why: '各数据源都没有提供公示日期,无从知道哪一条已经公示;数据源增加公示日期后开始观察' },
  },
  {
    // Art 85 of the same law reads “三日” as working days. Calendar days end no later, so the warning never comes too late.
    name: 'exposureWithdrawal',
    title: '处罚决定变更、撤销后撤回曝光信息并说明理由',
    days: 3,
    unit: 'CALENDAR',
    from: 'punishAct.revokedDate',
    until: '曝光信息撤下',
    owner: '发布曝光信息的部门',
    source: '行政处罚法第四十八条',
    mark: 'LAW',
    severity: 'WARN',
    observed: {
      how: 'NOTED',
      kind: 'exposureNotice',
      openWhileEmpty: 'withdrawTime',
      basis: {
        kind: 'punishAct',
        day: 'revokedDate',
        keys: [
          ['institutionCode', 'institutionCode'],
          ['actCode', 'punishActionCode'],
        ],
      },
    },
  },
  {
    name: 'randomCheckResults',
    title: '双随机抽查结果公示',
    days: 20,
    unit: 'WORKING',
    from: 'checkAct.checkDate',
    until: '公示抽查结果',
    owner: '实施检查的部门',
    source: '“双随机、一公开”的公示规定,原文待核',
    mark: 'LAW',
    severity: 'WARN',
    observed: { how: 'NOT_YET', why: '各数据源都没有提供抽查结果的公示日期;数据源增加公示日期后开始观察' },
  },
  alert('alertSigned', '风险预警签收', 1, '签收', 'SIGNED'),
  alert('alertFedBack', '风险预警反馈', 5, '反馈', 'FED_BACK'),
  alert('alertClosed', '风险预警办结', 10, '办结', 'CLOSED'),
  {
    name: 'actReported',
    title: '行政行为报送',
    days: 5,
    unit: 'WORKING',
    from: 'checkAct.checkDate',
    until: '省平台首次合格',
    owner: '实施行为的部门',
    source: '无明文,按惯例推定;处罚、强制、其他行为同此',
    mark: 'inf',
    severity: 'WARN',
    observed: { how: 'UNACCEPTED', kinds: ['checkAct', 'punishAct', 'forceAct', 'otherAct'] },
  },
  {
    name: 'returnedRow',
    title: '退回的数据改正重报',
    days: 5,
    unit: 'WORKING',
    from: '退回结论的日期',
    until: '改正后重新排入推送,或撤回',
    owner: '数据所属的部门',
    source: '无明文,按惯例推定',
    mark: 'inf',
    severity: 'WARN',
    observed: { how: 'RETURNED' },
  },
];

/** The clocks with the days that a city has set. */
export function deadlinesWith(days: Readonly<Record<DeadlineName, number>>): readonly Deadline[] {
  return deadlines.map((clock) => ({ ...clock, days: days[clock.name] }));
}

function alert(name: DeadlineName, title: string, days: number, until: string, stage: string): Deadline {
  return {
    ...{ name, title, days, until, unit: 'WORKING', from: 'riskAlert.createdAt', owner: '预警所在的区' },
    ...{ source: '无明文,按惯例推定', mark: 'inf', severity: 'WARN' },
    observed: { how: 'NOTED', kind: 'riskAlert', endedBy: { kind: 'alertStep', keys: [['fxyjId', 'fxyjId']], where: { stage } } },
  };
}
