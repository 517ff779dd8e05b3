/** Types of a kind's statistics, made from its dimensions and measures; what is the same for all kinds is written once. */
import { Extensions, Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { choices } from '../../schema/kind/fields.js';
import { type Dimension, dimensionsOf, type StatisticsMeasure, statisticsOf } from '../../schema/kind/statistics.js';
import { AmountScalar, DayScalar } from '../../schema/scalars/scalars.js';
import { DrillScalar } from '../../schema/scalars/drill.js';
import { PageInfo } from '../kinds/connection.js';
import { Direction } from '../kinds/filter-types.js';
import { DepartmentType, DistrictType } from '../shared-types.js';
import { enumOfMeasure, fieldOfDimension, fieldOfMeasure } from './names.js';

type Made = new () => object;

export const AmountsOf = choices('AmountsOf', '金额合计的范围', {
  ALL: '全部记录',
  ORGANISATIONS: '只含对法人和其他组织的记录:当前密钥看不到对公民的金额',
});

@ObjectType('AmountStats', { description: '一组记录的金额合计' })
export class AmountStatsType {
  @Field(() => AmountScalar, { nullable: true, description: '合计,两位小数;有记录而都没有金额的为空' }) sum!: string | null;
  @Field(() => Int, { description: '其中有金额的记录数' }) records!: number;
}

@ObjectType('CodeOfStats', { description: '分组所用的代码' })
export class CodeOfStatsType {
  @Field(() => String, { description: '代码' }) code!: string;
  @Field(() => String, { nullable: true, description: '名称;代码表中没有的为空' }) title!: string | null;
}

@ObjectType('ItemOfStats', { description: '分组所用的监管事项' })
export class ItemOfStatsType {
  @Field(() => String, { description: '监管事项编码' }) itemCode!: string;
  @Field(() => String, { nullable: true, description: '监管事项名称;目录中没有的为空' }) itemName!: string | null;
}

@ObjectType('LeftOut', { description: 'top 之外的' })
export class LeftOutType {
  @Field(() => Int, { description: '没有入选的值的个数,没有值的记录算一个' }) groups!: number;
  @Field(() => Int, { description: '它们的记录数' }) records!: number;
}

export interface StatisticsTypes {
  readonly stats: Made;
  readonly dimension: object;
  readonly order: Made;
  readonly top: Made;
}

export function statisticsTypes(kind: KindDefinition): StatisticsTypes {
  const dimensions = dimensionsOf(kind);
  const measures = statisticsOf(kind);
  refuseClashes(kind, [...dimensions.map(fieldOfDimension), ...measures.map(fieldOfMeasure), 'partial', 'drill']);
  const dimension = enumOf(`${kind.typeName}Dimension`, `${kind.title}分组所按的`, new Map(dimensions.map(({ name, title }) => [name, title])));
  const measure = enumOf(`${kind.typeName}Measure`, `${kind.title}统计的数字`, new Map(measures.map((each) => [enumOfMeasure(each), each.title])));
  return { stats: statsType(kind), dimension, order: orderType(kind), top: topType(kind, dimension, measure) };
}

function refuseClashes({ name }: KindDefinition, fields: readonly string[]): void {
  const twice = fields.find((field, i) => fields.indexOf(field) !== i);
  if (twice) throw new Error(`${name}: two things would be ${twice} of a row of its statistics`);
}

function enumOf(name: string, description: string, titles: ReadonlyMap<string, string>): object {
  const values = Object.fromEntries([...titles.keys()].map((key) => [key, key]));
  registerEnumType(values, { name, description, valuesConfig: Object.fromEntries([...titles].map(([key, title]) => [key, { description: title }])) });
  return values;
}

function add(type: Made, name: string, description: string, of: () => unknown, options: { nullable?: boolean; defaultValue?: unknown } = {}): void {
  Field(of as () => StringConstructor, { description, ...options })(type.prototype, name);
}

const orNull = { nullable: true };

function orderType(kind: KindDefinition): Made {
  class StatsOrder {}
  for (const measure of statisticsOf(kind)) add(StatsOrder, fieldOfMeasure(measure), measure.title, () => Direction, orNull);
  for (const dimension of dimensionsOf(kind)) add(StatsOrder, fieldOfDimension(dimension), dimension.title, () => Direction, orNull);
  InputType(`${kind.typeName}StatsOrder`, { description: `${kind.title}统计的排序,每项只写一个字段` })(StatsOrder);
  return StatsOrder;
}

function topType(kind: KindDefinition, dimension: object, measure: object): Made {
  class Top {}
  add(Top, 'by', '哪一项的值,须在 groupBy 中', () => dimension);
  add(Top, 'n', '取几个', () => Int);
  add(Top, 'measure', '按哪个数字取大的', () => measure, { defaultValue: 'COUNT' });
  InputType(`${kind.typeName}Top`, { description: '整个范围内最大的几个,各取其全部各组;并列的按代码' })(Top);
  return Top;
}

function statsType(kind: KindDefinition): Made {
  const row = rowType(kind);
  class Stats {}
  add(Stats, 'rows', '各组,每条记录只在一组中', () => [row]);
  add(Stats, 'total', '合计:每条记录只算一次,top 之外的也在内', () => row);
  add(Stats, 'rowCount', '组数,不受 first 影响', () => Int);
  add(Stats, 'pageInfo', '分页信息', () => PageInfo);
  add(Stats, 'asOf', '截至:to 与今天中较早的一天', () => DayScalar);
  add(Stats, 'amounts', '金额合计的范围', () => AmountsOf);
  add(Stats, 'leftOut', 'top 之外的;没有写 top 时为空', () => LeftOutType, orNull);
  ObjectType(`${kind.typeName}Stats`, { description: `${kind.title}统计` })(Stats);
  return Stats;
}

function rowType(kind: KindDefinition): Made {
  class Row {}
  for (const dimension of dimensionsOf(kind)) add(Row, fieldOfDimension(dimension), dimension.title, typeOfDimension(dimension), orNull);
  for (const measure of statisticsOf(kind)) add(Row, fieldOfMeasure(measure), titleOf(measure), typeOfMeasure(measure));
  add(Row, 'partial', '所在时段不全在 from 与 asOf 之间', () => Boolean);
  add(Row, 'drill', '打开这一组记录的筛选条件', () => DrillScalar);
  Extensions({ width: DRILL_BYTES })(Row.prototype, 'drill');
  ObjectType(`${kind.typeName}StatsRow`, { description: `${kind.title}统计的一组;没有按其分组的、记录没有值的为空` })(Row);
  return Row;
}

const DRILL_BYTES = 150;

function typeOfDimension({ sort, grain }: Dimension): () => unknown {
  if (sort === 'district') return () => DistrictType;
  if (sort === 'department') return () => DepartmentType;
  if (sort === 'item') return () => ItemOfStatsType;
  if (sort === 'code') return () => CodeOfStatsType;
  if (grain === 'DAY') return () => DayScalar;
  return grain === 'YEAR' ? () => Int : () => String;
}

const typeOfMeasure = ({ sort }: StatisticsMeasure): (() => unknown) => (sort === 'sum' ? () => AmountStatsType : () => Int);

const titleOf = ({ sort, title }: StatisticsMeasure): string => (sort === 'distinct' ? `不同的${title}数` : title);
