/** People resolver: people, keys and roles for administrators, with what else is looked at in 系统. */
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { roleNames } from '../../schema/organisation.js';
import { rightTitles, roleDefinitions } from '../../src/access/rights.js';
import type { Context } from '../engine/context.js';
import { Costs } from '../engine/cost/declared.js';
import { Follows } from '../engine/follows.js';
import { Requires } from '../engine/rights.js';
import { AccessKeyType, CalendarYearType, PersonState, PersonType, ProfileInUseType, RoleInfoType } from './people-types.js';
import { keyShown, personShown } from './shown.js';

type State = keyof typeof PersonState;
const ALL = Object.keys(PersonState) as State[];
// Some hundred people of a city; each of them one row of five small tables.
const LISTED = { statements: 5, rows: 2_000, many: 300 };

@Resolver()
export class PeopleResolver {
  @Requires('people')
  @Follows('CLOCK')
  @Costs(LISTED)
  @Query(() => [PersonType], { description: '可登录的人(三类管理员)' })
  async people(
    @Arg('state', () => PersonState, { nullable: true, description: '只看这一状态的;不写为全部' }) state: State | null | undefined,
    @Ctx() { hub, queries }: Context,
  ): Promise<PersonType[]> {
    return (await queries.people.people(state ? [state] : ALL)).map((person) => personShown(hub.city, person));
  }

  @Requires('people')
  @Follows('CLOCK')
  @Costs(LISTED)
  @Query(() => [AccessKeyType], { description: '程序所用的密钥(三类管理员);配置文件 viewers 中的不在其列' })
  async accessKeys(@Ctx() { hub, queries }: Context): Promise<AccessKeyType[]> {
    const names = new Map((await queries.people.people(ALL)).map(({ id, name }) => [id, name]));
    return (await queries.people.keys()).map((key) => keyShown(hub.city, key, names));
  }

  @Requires('people')
  @Follows('COMMITS')
  @Costs({ many: 10 })
  @Query(() => [RoleInfoType], { description: '角色、范围与权限(三类管理员)' })
  roles(): RoleInfoType[] {
    return roleNames.map((name) => {
      const { title, scope, rights } = roleDefinitions[name];
      return { name, title: title[0], scope, rights: rights.map((right) => ({ name: right, title: rightTitles[right][0] })) };
    });
  }

  @Requires('self')
  @Follows('CLOCK')
  @Costs({ statements: 1, rows: 1_000, many: 20 })
  @Query(() => [CalendarYearType], { description: '已载入的工作日历' })
  async calendarYears(@Ctx() { queries }: Context): Promise<CalendarYearType[]> {
    return (await queries.system.calendarYears()).map(({ loadedAt, ...year }) => ({ ...year, importedAt: loadedAt }));
  }

  @Requires('jobs')
  @Follows('COMMITS')
  @Costs({ many: 10 })
  @Query(() => [ProfileInUseType], { description: '各推送目标所用的规范' })
  profilesInUse(@Ctx() { queries }: Context): readonly ProfileInUseType[] {
    return queries.system.profiles();
  }
}
