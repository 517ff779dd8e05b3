/** Types of the handling of alerts: who handles one, its steps on both sides, and what may be done next. */
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { choices } from '../../schema/kind/fields.js';
import { AlertStage } from '../../schema/kinds/alert-step.js';
import { CodeScalar, DayScalar, MomentScalar } from '../../schema/scalars/scalars.js';
import { Costs } from '../engine/cost/declared.js';
import { DepartmentType, DistrictType } from '../shared-types.js';

export const StepOwner = choices('StepOwner', '预警处置由谁登记', { DESK: '在本系统登记', SOURCE: '由业务系统登记,本系统只显示' });
export const OpenStage = choices('OpenAlertStage', '未办结的预警所在的环节', {
  NONE: '尚未签收',
  SIGNED: '已签收',
  DISPATCHED: '已分派',
  FED_BACK: '已反馈',
});

const TEXTS = { verdict: '核查结论', measures: '处置措施' };

@ObjectType('StandingAlertStep', { description: '现在有效的一个环节;不可见的只有环节与时间' })
export class StandingStepType {
  @Field(() => ID, { nullable: true, description: '处置记录的全局编号;不可见的为空' }) id!: string | null;
  @Field(() => AlertStage, { description: '环节' }) stage!: string;
  @Field(() => String, { nullable: true, description: '由哪个数据源登记,desk 为本系统;不可见的为空' }) source!: string | null;
  @Field(() => Boolean, { description: '在本系统登记的' }) ofDesk!: boolean;
  @Field(() => String, { nullable: true, description: '处置单位' }) unitName!: string | null;
  @Field(() => MomentScalar, { nullable: true, description: '发生时间(UTC)' }) happenedAt!: string | null;
  @Field(() => String, { nullable: true, description: TEXTS.verdict }) verdict!: string | null;
  @Field(() => String, { nullable: true, description: TEXTS.measures }) measures!: string | null;
  @Costs({ many: 3 })
  @Field(() => [String], { description: '关联行为编号' })
  actCodes!: readonly string[];
  @Field(() => Int, { nullable: true, description: '版本号;重新登记时作 expectedRevision' }) revision!: number | null;
  @Field(() => MomentScalar, { nullable: true, description: '到此时才上报(UTC),在此之前可以收回;不在等的为空' }) goesUpAt!: string | null;
  @Field(() => Boolean, { description: '现在可以收回' }) mayTakeBack!: boolean;
  @Field(() => Boolean, { description: '现在可以重新登记' }) mayWriteAgain!: boolean;
}

@ObjectType('DeskAlertStep', { description: '在本系统登记过的一个环节,一次一条;被数据源的行取代、被重新登记、被收回后仍在此' })
export class DeskStepType {
  @Field(() => AlertStage, { description: '环节' }) stage!: string;
  @Field(() => String, { description: '处置单位' }) unitName!: string;
  @Field(() => MomentScalar, { description: '发生时间(UTC)' }) happenedAt!: string;
  @Field(() => String, { nullable: true, description: '发生时间不是登记时间的原因;就是登记时间的为空' }) why!: string | null;
  @Field(() => String, { nullable: true, description: TEXTS.verdict }) verdict!: string | null;
  @Field(() => String, { nullable: true, description: TEXTS.measures }) measures!: string | null;
  @Costs({ many: 3 })
  @Field(() => [String], { description: '关联行为编号' })
  actCodes!: readonly string[];
  @Field(() => String, { description: '登记人' }) author!: string;
  @Field(() => MomentScalar, { description: '登记时间(UTC)' }) writtenAt!: string;
  @Field(() => MomentScalar, { nullable: true, description: '收回时间(UTC);没有收回的为空' }) takenBackAt!: string | null;
  @Field(() => String, { nullable: true, description: '收回的人' }) takenBackBy!: string | null;
}

@ObjectType('AlertAssignment', { description: '一次转交' })
export class AssignmentType {
  @Field(() => DistrictType, { description: '由哪个区' }) from!: DistrictType;
  @Field(() => DistrictType, { description: '转交哪个区' }) to!: DistrictType;
  @Field(() => String, { description: '原因' }) reason!: string;
  @Field(() => String, { description: '转交的人' }) author!: string;
  @Field(() => MomentScalar, { description: '时间(UTC)' }) assignedAt!: string;
}

@ObjectType('AlertDeadline', { description: '未办结预警的一个期限' })
export class AlertDeadlineType {
  @Field(() => CodeScalar, { description: '时钟的名称' }) clock!: string;
  @Field(() => String, { description: '期限的名称' }) title!: string;
  @Field(() => AlertStage, { description: '以哪一环节为止' }) stage!: string;
  @Field(() => Int, { description: '工作日数' }) days!: number;
  @Field(() => DayScalar, { nullable: true, description: '最后一天;算不出(缺工作日历)的为空' }) dueDay!: string | null;
  @Field(() => Int, { nullable: true, description: '还剩几个工作日,今天到期为 0,超期为负;算不出的为空' }) daysLeft!: number | null;
}

@ObjectType('AlertHandling', { description: '一条预警的处置:由谁登记、到哪一环节、现在能做什么' })
export class AlertHandlingType {
  @Field(() => StepOwner, { description: '由谁登记' }) owner!: string;
  @Field(() => String, { description: '登记者的名称' }) ownerName!: string;
  @Field(() => String, { nullable: true, description: '登记它的数据源;在本系统登记的为空' }) source!: string | null;
  @Field(() => AlertStage, { nullable: true, description: '已到的环节;尚未签收的为空' }) stage!: string | null;
  @Costs({ many: 2 })
  @Field(() => [AlertStage], { description: '您接下来可以登记的环节' })
  next!: readonly string[];
  @Costs({ many: 2 })
  @Field(() => [DistrictType], { description: '您现在可以转交的区' })
  mayAssignTo!: readonly DistrictType[];
  @Costs({ many: 10 })
  @Field(() => [DepartmentType], { description: '登记时可以选的处置单位:本区的部门;部门经办人只有本部门' })
  units!: readonly DepartmentType[];
  @Costs({ many: 4 })
  @Field(() => [StandingStepType], { description: '现在有效的环节,按先后' })
  steps!: readonly StandingStepType[];
  @Costs({ many: 4 })
  @Field(() => [StandingStepType], { description: '其中数据源登记的' })
  sourceSteps!: readonly StandingStepType[];
  @Costs({ many: 6 })
  @Field(() => [DeskStepType], { description: '在本系统登记过的,按先后' })
  deskSteps!: readonly DeskStepType[];
  @Costs({ many: 2 })
  @Field(() => [AssignmentType], { description: '转交的经过' })
  assignments!: readonly AssignmentType[];
  @Field(() => MomentScalar, { nullable: true, description: '最近要上报的一个环节到何时上报(UTC);没有在等的为空' }) goesUpAt!: string | null;
  @Costs({ many: 3 })
  @Field(() => [AlertDeadlineType], { description: '还没有到的环节的期限' })
  deadlines!: readonly AlertDeadlineType[];
}
