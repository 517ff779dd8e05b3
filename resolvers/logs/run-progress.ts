/** Progress of a run that is under way, as it is told to whoever asks, in whichever process it runs. */
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('RunProgress', { description: '一次运行的进展;运行它的进程约每两秒报告一次' })
export class RunProgressType {
  @Field(() => Int, { description: '已做' }) done!: number;
  @Field(() => Int, { nullable: true, description: '预计总数;不知道的为空' }) total!: number | null;
  @Field(() => String, { description: '以什么计' }) unit!: string;
  @Field(() => String, { nullable: true, description: '正在做什么' }) phase!: string | null;
}

/** Whatever is read or sent is counted in rows. */
export const progressOf = (done: number, total: number | null, phase: string | null): RunProgressType => ({ done, total, unit: '行', phase });
