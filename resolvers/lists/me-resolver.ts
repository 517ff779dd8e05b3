/** Me resolver: whose key asks, what it may and which districts it sees. */
import { Ctx, Query, Resolver } from 'type-graphql';
import { rightTitles, roles } from '../../src/access/rights.js';
import { visibleDepartments, visibleDistricts } from '../../src/access/scope.js';
import type { Context } from '../engine/context.js';
import { Costs } from '../engine/cost/declared.js';
import { Follows } from '../engine/follows.js';
import { Requires } from '../engine/rights.js';
import { MeType } from './list-types.js';

@Resolver()
export class MeResolver {
  @Requires('self')
  @Follows('COMMITS')
  @Costs({})
  @Query(() => MeType, { description: '当前密钥的名称、角色、权限与可见范围' })
  me(@Ctx() { hub, viewer }: Context): MeType {
    return {
      name: viewer.name,
      role: viewer.role,
      districts: visibleDistricts(viewer, hub.city.districts),
      departments: visibleDepartments(viewer, hub.city.departments),
      rights: roles[viewer.role].map((name) => ({ name, title: rightTitles[name][0] })),
    };
  }
}
