/** Stand-ins resolver: all of them for administrators, one's own for everybody; and what hangs on an account that is to end. */
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { City } from '../../schema/organisation.js';
import type { PeopleLists } from '../../src/api.js';
import type { Context } from '../engine/context.js';
import { Costs } from '../engine/cost/declared.js';
import { Follows } from '../engine/follows.js';
import { Requires } from '../engine/rights.js';
import { place } from './shown.js';
import { OpenWorkType, StandInType } from './stand-in-types.js';

type Listed = Awaited<ReturnType<PeopleLists['standIns']>>[number];

const LISTED = { statements: 2, rows: 1_500, many: 100 };
const OWN = { statements: 6, rows: 100, many: 20 };

@Resolver()
export class StandInsResolver {
  @Requires('people')
  @Follows('CLOCK')
  @Costs(LISTED)
  @Query(() => [StandInType], { description: '代办,新的在前(三类管理员)' })
  async standIns(@Ctx() { hub, queries }: Context): Promise<StandInType[]> {
    return (await queries.people.standIns(null)).map((each) => standInShown(hub.city, each));
  }

  @Requires('self')
  @Follows('CLOCK')
  @Costs(OWN)
  @Query(() => [StandInType], { description: '与自己有关的代办:自己请人的,和代他人的' })
  async myStandIns(@Ctx() { hub, queries, viewer }: Context): Promise<StandInType[]> {
    if (viewer.person === undefined) return [];
    return (await queries.people.standIns(viewer.person)).map((each) => standInShown(hub.city, each));
  }

  @Requires('people')
  @Follows('CLOCK')
  @Costs(OWN)
  @Query(() => [OpenWorkType], { description: '还挂在一个账号上的事:停用时可交给同角色、同范围的另一人' })
  async openWork(@Arg('person', () => ID, { description: '账号的编号' }) person: string, @Ctx() { queries }: Context): Promise<OpenWorkType[]> {
    return [...(await queries.people.openWork(person))];
  }
}

export function standInShown(city: City, { row, person, standIn, notGood }: Listed): StandInType {
  const side = (of: Listed['person']) => ({ id: of.id, account: of.account, name: of.name, ...place(city, of) });
  return { ...row, state: notGood ?? 'GOOD', person: side(person), standIn: side(standIn) } as StandInType;
}
