/** Types of the work: deadlines of what is open, the clocks, and groups of what is to be done. */
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { deadlines } from '../schema/deadlines.js';
import { choices } from '../schema/kind/fields.js';
import { CodeScalar, DayScalar } from '../schema/scalars/scalars.js';
import { kindNames } from './enums.js';
import { enumNameOf } from './kind-enum.js';
import { DepartmentType, DistrictType } from './shared-types.js';

export const DeadlineClock = Object.fromEntries(deadlines.map(({ name }) => [enumNameOf(name), name]));
registerEnumType(DeadlineClock, {
  name: 'DeadlineClock',
  description: '期限',
  valuesConfig: Object.fromEntries(deadlines.map(({ name, title }) => [enumNameOf(name), { description: title }])),
});

export const DeadlineState = choices('DeadlineState', '期限的状态', {
  OVERDUE: '已过期',
  TODAY: '今天到期',
  SOON: '两个工作日内到期',
  LATER: '以后到期',
  NO_CALENDAR: '算不出:所及的年份没有工作日历',
});
export const DayUnit = choices('DayUnit', '日数的单位', { WORKING: '工作日', CALENDAR: '自然日' });
export const WorkWhat = choices('WorkWhat', '待办的种类', {
  RETURNED: '被省平台退回',
  BLOCKED: '没有上报',
  QUARANTINED: '待修复',
  QUALITY: '本地质检不通过',
  ALERT: '风险预警',
  DEADLINE: '期限',
  REQUEST: '申请',
  NO_CALENDAR: '缺工作日历',
  TARGET: '推送目标停着',
  SOURCE: '数据源没有按时更新',
});
export const WorkAction = choices('WorkAction', '要做什么', { FIX: '要改', DECIDE: '要定', WAIT: '等待' });

@ObjectType('Deadline', { description: '一条还没有了结的记录或上报行的一个期限' })
export class DeadlineType {
  @Field(() => DeadlineClock, { description: '期限' }) clock!: string;
  @Field(() => String, { description: '期限的名称' }) title!: string;
  @Field(() => DayScalar, { description: '从哪一天起算,当天不算' }) startDay!: string;
  @Field(() => DayScalar, { nullable: true, description: '最后一天;所及的年份没有工作日历时为空' }) dueDay!: string | null;
  @Field(() => Int, { nullable: true, description: '算不出时:缺哪一年的工作日历' }) missingYear!: number | null;
  @Field(() => Int, { nullable: true, description: '还剩几天,按 unit 计,过期的为负;其间有年份没有工作日历时为空' }) daysLeft!: number | null;
  @Field(() => DayUnit, { description: '按工作日还是自然日' }) unit!: string;
  @Field(() => DeadlineState, { description: '状态' }) state!: string;
  @Field(() => kindNames(), { description: '数据类' }) kind!: string;
  @Field(() => DistrictType, { nullable: true, description: '所属区;不属于任何区的为空' }) district!: DistrictType | null;
  @Field(() => DepartmentType, { nullable: true, description: '所属部门;没有部门的为空' }) department!: DepartmentType | null;
  @Field(() => String, { description: '由谁处理' }) owner!: string;
  @Field(() => String, { nullable: true, description: '上报行的推送目标;记录本身的期限为空' }) target!: string | null;
}

@ObjectType('ClockInUse', { description: '一种期限,日数以本市配置的为准' })
export class ClockInUseType {
  @Field(() => DeadlineClock, { description: '期限' }) name!: string;
  @Field(() => String, { description: '名称' }) title!: string;
  @Field(() => Int, { description: '日数' }) days!: number;
  @Field(() => DayUnit, { description: '按工作日还是自然日' }) unit!: string;
  @Field(() => String, { description: '起算:数据类.字段,或事件' }) from!: string;
  @Field(() => String, { description: '到什么为止' }) until!: string;
  @Field(() => String, { description: '由谁处理' }) owner!: string;
  @Field(() => String, { description: '依据' }) basis!: string;
  @Field(() => String, { description: 'LAW 法定,原文待核;inf 推定' }) mark!: string;
  @Field(() => Boolean, { description: '数据中看得出是否了结' }) observed!: boolean;
  @Field(() => String, { nullable: true, description: '看不出的:为什么' }) reason!: string | null;
}

@ObjectType('WorkGroup', { description: '一组待办:同一种类、原因、部门,一个动作' })
export class WorkGroupType {
  @Field(() => ID, { description: '编号,两次读取之间不变' }) id!: string;
  @Field(() => WorkWhat, { description: '种类' }) what!: string;
  @Field(() => String, { description: '原因:退回代码、阻止原因、规则、期限、年份、目标或数据源' }) cause!: string;
  @Field(() => String, { description: '原因的名称' }) causeTitle!: string;
  @Field(() => DistrictType, { nullable: true, description: '所属区;不分区的为空' }) district!: DistrictType | null;
  @Field(() => DepartmentType, { nullable: true, description: '所属部门;不分部门的为空' }) department!: DepartmentType | null;
  @Field(() => Int, { description: '条数' }) rows!: number;
  @Field(() => Boolean, { description: '不止这些:只数到一万条' }) more!: boolean;
  @Field(() => DayScalar, { nullable: true, description: '最早的一条从哪一天起' }) since!: string | null;
  @Field(() => DayScalar, { nullable: true, description: '其中最急的一条的最后一天;没有期限的为空' }) mostUrgentDay!: string | null;
  @Field(() => Int, { nullable: true, description: '到那一天还剩几个工作日,过期的为负' }) daysLeft!: number | null;
  @Field(() => WorkAction, { description: '要做什么' }) action!: string;
  @Field(() => String, { description: '下一步' }) next!: string;
  @Field(() => String, { description: '工作台上打开这些行的地址' }) opens!: string;
}

@InputType('DeadlinesOf', { description: '只看谁的期限' })
export class DeadlinesOfInput {
  @Field(() => CodeScalar, { nullable: true, description: '这个区,- 为不属于任何区的' }) district?: string | null;
  @Field(() => CodeScalar, { nullable: true, description: '这个部门,- 为没有部门的' }) department?: string | null;
}
