/** Types of the catalogue against the claims, and of the load on enterprises. */
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { choices } from '../../schema/kind/fields.js';
import { CodeScalar } from '../../schema/scalars/scalars.js';
import { PageInfo } from '../kinds/connection.js';
import { DepartmentType, DistrictType } from '../shared-types.js';

export const CatalogueGroup = choices('CatalogueGroup', '未认领计数的分组', { DISTRICT: '按区', DEPARTMENT: '按部门' });
export const ItemChange = choices('ItemChange', '目录变动', { ADDED: '新增', CHANGED: '修改', ENDED: '停用或撤下' });

@ObjectType('UnclaimedItem', { description: '目录要求本区认领而无人认领的事项' })
export class UnclaimedItemType {
  @Field(() => String, { description: '监管事项目录编码' }) itemCode!: string;
  @Field(() => String, { description: '主项名称' }) itemName!: string;
  @Field(() => DistrictType, { description: '区' }) district!: DistrictType;
  @Field(() => DepartmentType, { nullable: true, description: '推定的部门:本区认领同一省主管部门事项最多的;无从推定的为空' })
  department!: DepartmentType | null;
}

@ObjectType('UnclaimedCount', { description: '未认领与无清单的条数' })
export class UnclaimedCountType {
  @Field(() => DistrictType, { nullable: true, description: '区;合计为空' }) district!: DistrictType | null;
  @Field(() => DepartmentType, { nullable: true, description: '部门;按区或无从推定的为空' }) department!: DepartmentType | null;
  @Field(() => Int, { description: '未认领事项' }) unclaimed!: number;
  @Field(() => Int, { description: '已认领而没有已发布检查实施清单的' }) withoutChecklist!: number;
}

@ObjectType('UnclaimedCounts', { description: '未认领与无清单的条数' })
export class UnclaimedCountsType {
  @Field(() => String, { description: '口径' }) formula!: string;
  @Field(() => [UnclaimedCountType], { description: '各组' }) rows!: UnclaimedCountType[];
  @Field(() => UnclaimedCountType, { description: '可见范围合计' }) total!: UnclaimedCountType;
}

@ObjectType('CatalogueChange', { description: '一个事项的变动' })
export class CatalogueChangeType {
  @Field(() => String, { description: '监管事项目录编码' }) itemCode!: string;
  @Field(() => String, { description: '主项名称' }) itemName!: string;
  @Field(() => ItemChange, { description: '变动' }) change!: string;
  @Field(() => [String], { description: '改了哪些字段' }) fields!: readonly string[];
  @Field(() => Int, { description: '涉及本部门的认领' }) claims!: number;
}

@ObjectType('CatalogueChangesOfDepartment', { description: '目录变动对一个部门的影响' })
export class CatalogueChangesType {
  @Field(() => DistrictType, { description: '区' }) district!: DistrictType;
  @Field(() => DepartmentType, { nullable: true, description: '部门;无从推定的为空' }) department!: DepartmentType | null;
  @Field(() => Int, { description: '新增的事项' }) added!: number;
  @Field(() => Int, { description: '修改的事项' }) changed!: number;
  @Field(() => Int, { description: '停用或撤下的事项' }) ended!: number;
  @Field(() => Int, { description: '涉及的认领' }) claims!: number;
  @Field(() => [CatalogueChangeType], { description: '各事项' }) items!: readonly CatalogueChangeType[];
}

@ObjectType('Enterprise', { description: '被检查的法人或其他组织' })
export class EnterpriseType {
  @Field(() => CodeScalar, { nullable: true, description: '统一社会信用代码或证件号;缺的为空' }) uscc!: string | null;
  @Field(() => String, { nullable: true, description: '名称(最近一次检查时的)' }) name!: string | null;
}

@ObjectType('CheckingBody', { description: '检查单位' })
export class CheckingBodyType {
  @Field(() => CodeScalar, { nullable: true, description: '实施机构编码;缺的为空' }) uscc!: string | null;
  @Field(() => String, { nullable: true, description: '实施机构名称(最近一次的)' }) name!: string | null;
}

@ObjectType('EnterpriseLoadRow', { description: '一个单位一年内对一个企业的检查' })
export class EnterpriseLoadRowType {
  @Field(() => EnterpriseType, { description: '企业' }) enterprise!: EnterpriseType;
  @Field(() => CheckingBodyType, { description: '检查单位' }) body!: CheckingBodyType;
  @Field(() => Int, { description: '检查次数' }) checks!: number;
  @Field(() => Int, { description: '其中联合检查' }) jointChecks!: number;
  @Field(() => Float, { description: '联合检查所占比例(0–1)' }) jointShare!: number;
  @Field(() => Int, { description: '超过上限的次数' }) beyondCap!: number;
}

@ObjectType('EnterpriseLoadTotals', { description: '合计' })
export class EnterpriseLoadTotalsType {
  @Field(() => Int, { description: '企业' }) enterprises!: number;
  @Field(() => Int, { description: '检查次数' }) checks!: number;
  @Field(() => Int, { description: '企业与检查单位的对数' }) pairs!: number;
  @Field(() => Int, { description: '其中超过上限的对数' }) pairsBeyondCap!: number;
}

@ObjectType('EnterpriseLoad', { description: '企业的检查负担' })
export class EnterpriseLoadType {
  @Field(() => String, { description: '口径' }) formula!: string;
  @Field(() => Int, { description: '同一单位一年内对同一企业的上限' }) cap!: number;
  @Field(() => [EnterpriseLoadRowType], { description: '各对,次数多的在前' }) rows!: EnterpriseLoadRowType[];
  @Field(() => PageInfo, { description: '分页信息' }) pageInfo!: PageInfo;
  @Field(() => EnterpriseLoadTotalsType, { description: '合计(不受分页影响)' }) totals!: EnterpriseLoadTotalsType;
}
