/** Types of people, keys and roles, as administrators see them. */
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { CodeScalar, DayScalar, MomentScalar } from '../../schema/scalars/scalars.js';
import { NamedTitleType } from '../lists/list-types.js';

export const PersonState = { PROPOSED: 'PROPOSED', ACTIVE: 'ACTIVE', ENDED: 'ENDED' } as const;
registerEnumType(PersonState, {
  name: 'PersonState',
  description: '账号或密钥的状态',
  valuesConfig: { PROPOSED: { description: '待确认,还不能用' }, ACTIVE: { description: '在用' }, ENDED: { description: '已停用' } },
});

@ObjectType('ScopeDistrict', { description: '可见的一个区' })
export class ScopeDistrictType {
  @Field(() => CodeScalar, { description: '区划代号' }) code!: string;
  @Field(() => String, { description: '名称' }) name!: string;
}

@ObjectType('ScopeDepartment', { description: '只看的一个部门' })
export class ScopeDepartmentType {
  @Field(() => CodeScalar, { description: '统一社会信用代码' }) uscc!: string;
  @Field(() => String, { description: '名称' }) name!: string;
}

@ObjectType()
export abstract class Placed {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { nullable: true, description: '角色;还没有权限的为空' }) role!: string | null;
  @Field(() => String, { nullable: true, description: '角色的名称' }) roleTitle!: string | null;
  @Field(() => [ScopeDistrictType], { description: '可见的区' }) districts!: readonly ScopeDistrictType[];
  @Field(() => ScopeDepartmentType, { nullable: true, description: '只看这个部门;不限的为空' }) department!: ScopeDepartmentType | null;
  @Field(() => PersonState, { description: '状态' }) state!: string;
  @Field(() => String, { nullable: true, description: '由谁提出' }) proposedBy!: string | null;
  @Field(() => String, { nullable: true, description: '由谁确认' }) confirmedBy!: string | null;
  @Field(() => MomentScalar, { description: '新增时间(UTC)' }) createdAt!: string;
  @Field(() => MomentScalar, { nullable: true, description: '停用时间(UTC)' }) endedAt!: string | null;
}

@ObjectType('Person', { description: '可登录的人' })
export class PersonType extends Placed {
  @Field(() => String, { description: '账号' }) account!: string;
  @Field(() => String, { description: '姓名' }) name!: string;
  @Field(() => MomentScalar, { nullable: true, description: '最近一次登录(UTC)' }) lastSignInAt!: string | null;
  @Field(() => String, { nullable: true, description: '最近一次登录的地址' }) lastAddress!: string | null;
  @Field(() => String, { nullable: true, description: '提出重置密码的人;没有待确认的重置为空' }) resetProposedBy!: string | null;
  @Field(() => MomentScalar, { nullable: true, description: '从某个地址锁定到何时(UTC);没有锁定为空' }) lockedUntil!: string | null;
  @Field(() => Boolean, { description: '长期未用,已按规则停用' }) unused!: boolean;
  @Field(() => MomentScalar, { nullable: true, description: '两周内将按规则停用的时间(UTC)' }) unusedFrom!: string | null;
  @Field(() => Boolean, { description: '已绑定动态码' }) secondFactor!: boolean;
  @Field(() => [String], { description: '登录方式' }) ways!: readonly string[];
}

@ObjectType('KeyOwner', { description: '密钥的责任人' })
export class KeyOwnerType {
  @Field(() => ID, { description: '编号' }) id!: string;
  @Field(() => String, { description: '姓名' }) name!: string;
}

@ObjectType('AccessKey', { description: '程序所用的密钥' })
export class AccessKeyType extends Placed {
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => KeyOwnerType, { nullable: true, description: '责任人,其账号停用时密钥随之停用;在服务器上新增的可以没有' }) owner!: KeyOwnerType | null;
  @Field(() => DayScalar, { description: '有效至(含)' }) endsOn!: string;
  @Field(() => MomentScalar, { nullable: true, description: '最近使用(UTC,精确到小时)' }) lastUsedAt!: string | null;
}

@ObjectType('RoleInfo', { description: '角色' })
export class RoleInfoType {
  @Field(() => String, { description: '代码' }) name!: string;
  @Field(() => String, { description: '名称' }) title!: string;
  @Field(() => String, { description: '范围:city 全市,districts 一个或几个区,department 一个部门,none 不看业务数据' }) scope!: string;
  @Field(() => [NamedTitleType], { description: '权限' }) rights!: readonly NamedTitleType[];
}

@ObjectType('CalendarYear', { description: '已载入的一年工作日历' })
export class CalendarYearType {
  @Field(() => Int, { description: '年份' }) year!: number;
  @Field(() => String, { description: '通知文号' }) notice!: string;
  @Field(() => Int, { description: '放假的天数(周末以外)' }) daysOff!: number;
  @Field(() => Int, { description: '周末上班的天数' }) workdays!: number;
  @Field(() => MomentScalar, { description: '载入时间(UTC)' }) importedAt!: string;
}

@ObjectType('ProfileInUse', { description: '一个推送目标所用的规范' })
export class ProfileInUseType {
  @Field(() => String, { description: '推送目标' }) target!: string;
  @Field(() => String, { description: '规范' }) profile!: string;
  @Field(() => String, { description: '说明' }) title!: string;
}
