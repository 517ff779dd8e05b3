/** Figures by period: the ten figures by day, week, month, quarter or year, beside those of the year before. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, Float, Info, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { HubError } from '../../schema/errors.js';
import { DayScalar } from '../../schema/scalars/scalars.js';
import type { FigureGroup, FigureSeriesRequest, Figures, FigureSeriesRow, FiguresOfPeriod } from '../../src/api.js';
import type { Context } from '../engine/context.js';
import { Costs } from '../engine/cost/declared.js';
import { Follows } from '../engine/follows.js';
import { Requires } from '../engine/rights.js';
import { selectedNames } from '../engine/selection.js';
import { seriesCost } from './cost.js';
import { FiguresType } from './figures-type.js';
import { departmentOf, type DepartmentValue, districtsOf, type DistrictValue } from '../kinds/owners.js';
import { DepartmentType, DistrictType } from '../shared-types.js';

const Grains = { DAY: 'DAY', WEEK: 'WEEK', MONTH: 'MONTH', QUARTER: 'QUARTER', YEAR: 'YEAR' } as const;
registerEnumType(Grains, {
  name: 'Grain',
  description: '周期',
  valuesConfig: {
    DAY: { description: '日' },
    WEEK: { description: '周(ISO)' },
    MONTH: { description: '月' },
    QUARTER: { description: '季度' },
    YEAR: { description: '年' },
  },
});
const Groups = { DISTRICT: 'DISTRICT', DEPARTMENT: 'DEPARTMENT', CITY: 'CITY' } as const;
registerEnumType(Groups, {
  name: 'FigureGroup',
  description: '数字按什么分组',
  valuesConfig: { DISTRICT: { description: '区' }, DEPARTMENT: { description: '部门' }, CITY: { description: '可见范围合计' } },
});

@ObjectType('FiguresOfPeriod', { description: '一段日子的数字' })
export class FiguresOfPeriodType {
  @Field(() => DayScalar, { description: '从哪一天' }) from!: string;
  @Field(() => DayScalar, { description: '到哪一天(含)' }) to!: string;
  @Field(() => FiguresType, { description: '数字' }) figures!: FiguresType;
}

@ObjectType('FigureChange', { description: '与上年同期相比的变化率,0.1 为增长一成;上年同期为 0 时为空' })
export class FigureChangeType {
  @Field(() => Float, { nullable: true, description: '期末有效认领数' }) claims!: number | null;
  @Field(() => Float, { nullable: true, description: '推送合格的数据条数' }) pushedRows!: number | null;
  @Field(() => Float, { nullable: true, description: '联合监管数' }) jointInspections!: number | null;
  @Field(() => Float, { nullable: true, description: '收到预警数' }) alertsReceived!: number | null;
  @Field(() => Float, { nullable: true, description: '已反馈预警数' }) alertsFedBack!: number | null;
  @Field(() => Float, { nullable: true, description: '已办结预警数' }) alertsClosed!: number | null;
  @Field(() => Float, { nullable: true, description: '监管动态数' }) bulletins!: number | null;
  @Field(() => Float, { nullable: true, description: '曝光台数' }) exposureNotices!: number | null;
  @Field(() => Float, { nullable: true, description: '监管计划数' }) plans!: number | null;
}

@ObjectType('FigureSeriesRow', { description: '一个周期的数字:流量为周期内的,存量与完成率为周期末的' })
export class FigureSeriesRowType {
  @Field(() => String, { description: '周期:yyyy-MM-dd、yyyy-Www、yyyy-MM、yyyy-Qn、yyyy' }) period!: string;
  @Field(() => DayScalar, { description: '从哪一天' }) from!: string;
  @Field(() => DayScalar, { description: '到哪一天(含)' }) to!: string;
  @Field(() => Boolean, { description: '周期不完整:被 asOf 或 from、to 截断' }) partial!: boolean;
  @Field(() => DistrictType, { nullable: true, description: '区;合计时为空' }) district!: DistrictValue | null;
  @Field(() => DepartmentType, { nullable: true, description: '部门;不按部门分组或没有部门时为空' }) department!: DepartmentValue | null;
  @Field(() => FiguresType, { description: '数字' }) figures!: FiguresType;
  @Field(() => FiguresOfPeriodType, { nullable: true, description: '上年同期,截至同一天;上年没有这一周(第 53 周)时为空' })
  yearBefore!: FiguresOfPeriodType | null;
  @Field(() => FigureChangeType, { nullable: true, description: '与上年同期相比;没有上年同期时为空' }) change!: FigureChangeType | null;
}

@ObjectType('FigureSeries', { description: '按周期的数字' })
export class FigureSeriesType {
  @Field(() => DayScalar, { description: '截止日期(含);其后的周期不列' }) asOf!: string;
  @Field(() => [FigureSeriesRowType], { description: '各周期各组,没有记录的为 0' }) rows!: FigureSeriesRowType[];
}

@Resolver()
export class FigureSeriesResolver {
  @Requires('figures')
  @Follows('DAY')
  @Costs(seriesCost)
  @Query(() => FigureSeriesType, { description: '十项数字按日、周、月、季度、年,可看几年与上年同期;最多 5000 行' })
  async figureSeries(
    @Arg('years', () => [Int], { nullable: true, description: '年度,最多 10 个;与 from、to 二者写其一,都不写为截止日期所在的一年' }) years:
      | number[]
      | null
      | undefined,
    @Arg('from', () => DayScalar, { nullable: true, description: '从哪一天,与 to 一起写' }) from: string | null | undefined,
    @Arg('to', () => DayScalar, { nullable: true, description: '到哪一天(含)' }) to: string | null | undefined,
    @Arg('by', () => Grains, { defaultValue: 'YEAR', description: '周期' }) by: FigureSeriesRequest['by'],
    @Arg('groupBy', () => Groups, { defaultValue: 'DISTRICT', description: '分组' }) groupBy: FigureGroup,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '截止日期(含);默认为今天' }) asOf: string | null | undefined,
    @Ctx() { hub, queries }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FigureSeriesType> {
    if ((from ?? null) === null ? (to ?? null) !== null : (to ?? null) === null)
      throw new HubError('BAD_ARGUMENT', { name: 'from', why: 'from 与 to 要一起写' });
    const days = from && to ? { from, to } : null;
    const selected = selectedNames(info, ['rows']);
    const compared = selected.has('yearBefore') || selected.has('change');
    const wanted = selectedNames(info, ['rows', 'figures'], ['rows', 'yearBefore', 'figures'], ['rows', 'change']);
    const found = await queries.indicators.figureSeries({
      years: years ?? (days ? null : [Number((asOf ?? hub.today()).slice(0, 4))]),
      days,
      by,
      groupBy,
      asOf: asOf ?? null,
      compared,
      wanted,
    });
    const named = districtsOf(hub.city);
    return { asOf: found.asOf, rows: found.rows.map((row) => toRow(row, named(row.district), departmentOf(hub.city, row.department))) };
  }
}

function toRow(row: FigureSeriesRow, district: DistrictValue | null, department: DepartmentValue | null): FigureSeriesRowType {
  const { yearBefore } = row;
  const withDistrict = (told: FiguresOfPeriod) => ({ ...told, figures: { ...told.figures, district } as FiguresType });
  const change = yearBefore && (changeOf(row.figures, yearBefore.figures) as unknown as FigureChangeType);
  return { ...row, ...withDistrict(row), district, department, yearBefore: yearBefore && withDistrict(yearBefore), change };
}

function changeOf(now: Figures, before: Figures): Record<string, number | null> {
  const share = (name: keyof Figures): number | null => {
    const [value, earlier] = [now[name], before[name]];
    return value === null || !earlier ? null : (value - earlier) / earlier;
  };
  return Object.fromEntries((Object.keys(now) as (keyof Figures)[]).map((name) => [name, share(name)]));
}
