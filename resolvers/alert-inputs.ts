/** Inputs of what is done with alerts. */
import { Field, ID, InputType, Int } from 'type-graphql';
import type { AlertStageName } from '../schema/handling.js';
import { AlertStage } from '../schema/kinds/alert-step.js';
import { CodeScalar, MomentScalar } from '../schema/scalars/scalars.js';
import { REQUEST_ID } from './mutation-inputs.js';

@InputType('RecordAlertStepInput', { description: '登记哪条预警的哪一环节' })
export class RecordAlertStepInput {
  @Field(() => ID, { description: '预警的全局编号' }) alert!: string;
  @Field(() => AlertStage, { description: '环节;在本系统登记过的再次登记即更正,内容不同才有新版本' }) stage!: AlertStageName;
  @Field(() => AlertStage, { nullable: true, description: '所看到的、预警已到的环节,尚未签收为空;已是别的环节则不登记,答复 CHANGED_MEANWHILE' })
  expectedStage?: AlertStageName | null;
  @Field(() => Int, { nullable: true, description: '更正时所看到的该环节的版本号(没有为 0);已是另一版则不登记,答复 CHANGED_MEANWHILE' })
  expectedRevision?: number | null;
  @Field(() => String, { nullable: true, description: '核查结论' }) verdict?: string | null;
  @Field(() => String, { nullable: true, description: '处置措施' }) measures?: string | null;
  @Field(() => [String], { nullable: true, description: '关联行为编号' }) actCodes?: string[] | null;
  @Field(() => MomentScalar, { nullable: true, description: '发生时间;不写为服务器的现在,写了须同时写 why' }) happenedAt?: string | null;
  @Field(() => String, { nullable: true, description: '发生时间不是现在的原因' }) why?: string | null;
  @Field(() => CodeScalar, { nullable: true, description: '处置单位(本区部门的统一社会信用代码);部门经办人为本部门,不写为已分派的部门或本区' })
  unit?: string | null;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('TakeBackAlertStepInput', { description: '收回哪条预警的哪一环节' })
export class TakeBackAlertStepInput {
  @Field(() => ID, { description: '预警的全局编号' }) alert!: string;
  @Field(() => AlertStage, { description: '环节' }) stage!: AlertStageName;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}

@InputType('AssignAlertInput', { description: '把哪条预警转交哪个区' })
export class AssignAlertInput {
  @Field(() => ID, { description: '预警的全局编号' }) alert!: string;
  @Field(() => CodeScalar, { description: '转交的区(同一区划代码的另一区)' }) district!: string;
  @Field(() => String, { description: '原因' }) reason!: string;
  @Field(() => Int, { description: '所看到的预警的版本号;已是另一版则不转交,答复 CHANGED_MEANWHILE' }) expectedRevision!: number;
  @Field(() => String, { nullable: true, description: REQUEST_ID }) requestId?: string | null;
}
