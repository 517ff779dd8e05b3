/** Balance resolver: for each target, district and kind, where all live records stand. */
import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from './engine/context.js';
import { Costs } from './engine/cost/declared.js';
import { Follows } from './engine/follows.js';
import { Requires } from './engine/rights.js';
import { kindNames } from './enums.js';
import { districtsOf, type DistrictValue } from './kinds/owners.js';
import { DistrictType } from './shared-types.js';

@ObjectType('BalanceRow', { description: '一个目标、区、数据类的上报平衡:有效记录 = 合格 + 在途 + 等待 + 退回 + 阻止' })
export class BalanceRowType {
  @Field(() => String, { description: '推送目标' }) target!: string;
  @Field(() => DistrictType, { nullable: true, description: '所属区;不属于任何区的为空' }) district!: DistrictValue | null;
  @Field(() => kindNames(), { description: '数据类' }) kind!: string;
  @Field(() => Int, { description: '有效记录' }) live!: number;
  @Field(() => Int, { description: '合格' }) accepted!: number;
  @Field(() => Int, { description: '在途' }) inFlight!: number;
  @Field(() => Int, { description: '等待' }) waiting!: number;
  @Field(() => Int, { description: '退回' }) returned!: number;
  @Field(() => Int, { description: '阻止' }) blocked!: number;
  @Field(() => Int, { description: '已撤销' }) withdrawn!: number;
  @Field(() => Int, { description: '待修复' }) quarantined!: number;
}

// A long read of one moment, by the marginals; ten of it reach the limit of statements.
const BALANCE = { statements: 20, rows: 10_000, many: 100 };

@Resolver()
export class BalanceResolver {
  @Requires('logs')
  @Follows('COMMITS')
  @Costs(BALANCE)
  @Query(() => [BalanceRowType], { description: '上报平衡' })
  async balance(@Ctx() { hub, queries }: Context): Promise<readonly BalanceRowType[]> {
    const named = districtsOf(hub.city);
    return (await queries.logs.balance()).map((row) => ({ ...row, district: named(row.district) }));
  }
}
