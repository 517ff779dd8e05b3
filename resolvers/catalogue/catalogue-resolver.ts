/** Catalogue resolver: what a change of the catalogue means for each department; and the resolvers of all that is asked of the catalogue. */
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { catalogueRule } from '../../schema/indicators/catalogue.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { CodeScalar, DayScalar } from '../../schema/scalars/scalars.js';
import type { Context } from '../engine/context.js';
import { Costs } from '../engine/cost/declared.js';
import { Follows } from '../engine/follows.js';
import { Requires } from '../engine/rights.js';
import { CatalogueChangesType } from './catalogue-types.js';
import { LoadResolver } from './load-resolver.js';
import { checkedDistrict, ownersOf } from './owners.js';
import { addWithoutChecklist, itemOf, UnclaimedResolver } from './unclaimed-resolver.js';

@Resolver()
class CatalogueResolver {
  @Requires('records')
  @Follows('COMMITS')
  @Costs({ statements: 6, rows: 40_000, many: 100 })
  @Query(() => [CatalogueChangesType], { description: '某日以来的目录变动,及其涉及的部门与认领' })
  async catalogueChanges(
    @Arg('since', () => DayScalar, { description: '自哪一天(含)' }) since: string,
    @Arg('district', () => CodeScalar, { nullable: true, description: '只要此区的' }) district: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<CatalogueChangesType[]> {
    const found = await context.queries.catalogue.changes(since, checkedDistrict(district, context));
    return found.map((row) => {
      const of = (change: string): number => row.changes.filter((each) => each.change === change).length;
      const claims = row.changes.reduce((sum, each) => sum + each.claims, 0);
      return { ...ownersOf(row, context), added: of('ADDED'), changed: of('CHANGED'), ended: of('ENDED'), claims, items: row.changes };
    });
  }
}

export function catalogueResolvers(
  kinds: readonly KindDefinition[],
  typesOf: (kind: KindDefinition) => { readonly filter: new () => object; readonly connection: new () => object },
): (new () => object)[] {
  const kind = kinds.find(({ name }) => name === catalogueRule.claims.kind);
  if (!kind) return [];
  addWithoutChecklist(
    kinds,
    UnclaimedResolver,
    () => typesOf(kind).filter,
    () => typesOf(kind).connection,
  );
  return [CatalogueResolver, UnclaimedResolver, LoadResolver, itemOf(kinds)];
}
