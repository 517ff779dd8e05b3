/** Figures resolver: districts with their freshness, and the figures of a year: all that a dashboard may see. */
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { District } from '../schema/organisation.js';
import { HubError } from '../schema/errors.js';
import { listedDistricts } from '../src/access/scope.js';
import type { Freshness } from '../src/api.js';
import type { Context } from './engine/context.js';
import { Follows } from './engine/follows.js';
import { Costs } from './engine/cost/declared.js';
import { Requires } from './engine/rights.js';
import { DayScalar } from '../schema/scalars/scalars.js';
import { selectedNames } from './engine/selection.js';
import { FiguresType } from './indicators/figures-type.js';
import { DistrictType, FreshnessType } from './shared-types.js';

@ObjectType('FiguresOfYear', { description: '一个年度的数字' })
export class FiguresOfYearType {
  @Field(() => Int, { description: '年度' }) year!: number;
  @Field(() => DayScalar, { description: '截止日期(含)' }) asOf!: string;
  @Field(() => FiguresType, { nullable: true, description: '全市;无全市权限时为空' }) city!: FiguresType | null;
  @Field(() => [FiguresType], { description: '各区' }) districts!: FiguresType[];
}

// A dozen sums of months and days, of all districts.
const FIGURES = { statements: 6, rows: 2_000 };

@Resolver(() => DistrictType)
export class FiguresResolver {
  @Requires('self')
  @Follows('COMMITS')
  @Costs({ many: 8 })
  @Query(() => [DistrictType], { description: '可见的各区' })
  districts(@Ctx() { hub, viewer }: Context): District[] {
    return listedDistricts(viewer, hub.city.districts);
  }

  @Follows('CLOCK')
  // Read once, whatever the number of districts.
  @Costs({ statements: 1, rows: 20, many: 8 })
  @FieldResolver(() => [FreshnessType], { description: '各数据源的新鲜度' })
  async freshness(@Root() district: District, @Ctx() { loaders }: Context): Promise<Freshness[]> {
    return (await loaders.freshness()).filter((source) => source.district === district.code);
  }

  @Requires('figures')
  @Follows('DAY')
  @Costs(FIGURES)
  @Query(() => FiguresOfYearType, { description: '年度数字' })
  async figures(
    @Arg('year', () => Int, { description: '年度' }) year: number,
    @Arg('asOf', () => DayScalar, { nullable: true, description: '截止日期(含);默认为年末与今天中较早者' }) asOf: string | null | undefined,
    @Ctx() { hub, queries }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<FiguresOfYearType> {
    if (year < 1900 || year > 2999) throw new HubError('BAD_ARGUMENT', { name: 'year', why: '应在 1900 与 2999 之间' });
    const found = await queries.logs.figures(year, asOf ?? null, selectedNames(info, ['city'], ['districts']));
    // Only what is selected was worked out, and only that is read from these.
    const withDistrict = (figures: object, district: District | null) => ({ ...figures, district }) as FiguresType;
    const districts = found.districts.map(({ district, figures }) =>
      withDistrict(figures, hub.city.districts.find(({ code }) => code === district) ?? null),
    );
    return { year: found.year, asOf: found.asOf, city: found.city && withDistrict(found.city, null), districts };
  }
}
