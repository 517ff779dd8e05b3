/** Types of the lists: code lists, kinds with their fields, rules, and who asks. */
import { Field, Int, ObjectType } from 'type-graphql';
import { choices } from '../../schema/kind/fields.js';
import type { Protection } from '../../schema/kind/kind-definition.js';
import { DayScalar } from '../../schema/scalars/scalars.js';
import { Costs } from '../engine/cost/declared.js';
import { kindNames, RuleType, SeverityType } from '../enums.js';
import { DepartmentType, DistrictType } from '../shared-types.js';

@ObjectType('CodeEntry', { description: '代码表中的一个代码' })
export class CodeEntryType {
  @Field(() => String, { description: '代码' }) code!: string;
  @Field(() => String, { description: '名称' }) title!: string;
  @Field(() => DayScalar, { nullable: true, description: '自哪一天可用;一直可用的为空' }) from!: string | null;
  @Field(() => DayScalar, { nullable: true, description: '用到哪一天(含);没有终止的为空' }) until!: string | null;
  @Field(() => Boolean, { description: '现已停用' }) retired!: boolean;
}

@ObjectType('CodeList', { description: '代码表' })
export class CodeListType {
  @Field(() => String, { description: '表名' }) name!: string;
  @Field(() => String, { description: '标题' }) title!: string;
  @Field(() => String, { description: '出处;inf 为推断,待省里确认' }) source!: string;
  @Costs({ many: 5 })
  @Field(() => [CodeEntryType], { description: '代码' })
  codes!: readonly CodeEntryType[];
}

const protections: Record<Protection, string> = { public: '公开', personal: '个人信息,脱敏后返回', sensitive: '敏感信息,脱敏后返回' };
export const ProtectionType = choices(
  'Protection',
  '字段的保护级别',
  Object.fromEntries(Object.entries(protections).map(([name, title]) => [name.toUpperCase(), title])),
);

@ObjectType('NamedTitle', { description: '名称与标题' })
export class NamedTitleType {
  @Field(() => String, { description: '名称,照写在查询中' }) name!: string;
  @Field(() => String, { description: '标题' }) title!: string;
}

@ObjectType('KindField', { description: '数据类的一个字段' })
export class KindFieldType {
  @Field(() => String, { description: '字段名' }) name!: string;
  @Field(() => String, { description: '标题' }) title!: string;
  @Field(() => String, { description: 'GraphQL 类型' }) type!: string;
  @Field(() => String, { nullable: true, description: '所用的代码表' }) codeList!: string | null;
  @Field(() => ProtectionType, { description: '保护级别' }) protection!: string;
  @Field(() => Boolean, { description: '必填' }) required!: boolean;
  @Field(() => Boolean, { description: '可用于筛选' }) filterable!: boolean;
  @Field(() => Boolean, { description: '可用于排序' }) orderable!: boolean;
  @Field(() => Int, { description: '最多字数' }) max!: number;
  @Costs({ many: 1 })
  @Field(() => [NamedTitleType], { description: '只能取的值;其余字段为空' })
  choices!: readonly NamedTitleType[];
}

@ObjectType('KindReference', { description: '数据类所指的另一类数据' })
export class KindReferenceType {
  @Field(() => String, { description: '字段名' }) name!: string;
  @Field(() => String, { description: '标题' }) title!: string;
  @Field(() => kindNames(), { description: '所指的数据类' }) kind!: string;
}

@ObjectType('KindReverse', { description: '引用本类数据的另一类数据' })
export class KindReverseType {
  @Field(() => String, { description: '列表字段名' }) name!: string;
  @Field(() => String, { description: '标题' }) title!: string;
  @Field(() => kindNames(), { description: '引用本类的数据类' }) kind!: string;
  @Field(() => String, { description: '在那一类数据中,指回来的字段名' }) reference!: string;
}

@ObjectType('KindChildren', { description: '数据类的一张子表' })
export class KindChildrenType {
  @Field(() => String, { description: '字段名' }) name!: string;
  @Field(() => String, { description: '标题' }) title!: string;
  @Costs({ many: 9 })
  @Field(() => [KindFieldType], { description: '字段' })
  fields!: readonly KindFieldType[];
}

// How many entries their lists have is what the kinds have on the average, for the cost of a query.
@ObjectType('KindInfo', { description: '数据类' })
export class KindType {
  @Field(() => kindNames(), { description: '数据类' }) kind!: string;
  @Field(() => String, { description: '单条查询名' }) name!: string;
  @Field(() => String, { description: '列表查询名' }) plural!: string;
  @Field(() => String, { description: '标题' }) title!: string;
  @Field(() => String, { description: '业务日期的字段' }) ownDate!: string;
  @Field(() => [String], { description: '自然键的字段' }) naturalKey!: readonly string[];
  @Field(() => Boolean, { description: '来自省平台' }) fromProvince!: boolean;
  @Costs({ many: 16 })
  @Field(() => [KindFieldType], { description: '字段' })
  fields!: readonly KindFieldType[];
  @Costs({ many: 1 })
  @Field(() => [KindChildrenType], { description: '子表' })
  children!: readonly KindChildrenType[];
  @Costs({ many: 2 })
  @Field(() => [KindReferenceType], { description: '所指的其他数据' })
  references!: readonly KindReferenceType[];
  @Costs({ many: 2 })
  @Field(() => [KindReverseType], { description: '引用本类数据的其他数据' })
  reverses!: readonly KindReverseType[];
  @Costs({ many: 9 })
  @Field(() => [NamedTitleType], { description: '统计可按什么分组(groupBy)' })
  dimensions!: readonly NamedTitleType[];
  @Costs({ many: 4 })
  @Field(() => [NamedTitleType], { description: '统计的度量' })
  measures!: readonly NamedTitleType[];
}

@ObjectType('RuleInfo', { description: '质量规则' })
export class RuleInfoType {
  @Field(() => RuleType, { description: '规则' }) rule!: string;
  @Field(() => String, { description: '要求' }) title!: string;
  @Field(() => SeverityType, { description: '级别' }) severity!: string;
  @Field(() => String, { description: '怎样改正' }) remedy!: string;
  @Field(() => String, { description: '出处;inf 为推断' }) source!: string;
}

@ObjectType('Me', { description: '当前密钥' })
export class MeType {
  @Field(() => String, { description: '名称' }) name!: string;
  @Field(() => String, { description: '角色' }) role!: string;
  @Field(() => [DistrictType], { description: '可见的区' }) districts!: readonly DistrictType[];
  @Field(() => [DepartmentType], { description: '可见各区的部门' }) departments!: readonly DepartmentType[];
  @Field(() => [NamedTitleType], { description: '权限' }) rights!: readonly NamedTitleType[];
}
