/** Source of 葛店开发区: a GraphQL service, asked for what changed since a moment. */
import type { GraphqlList } from '../../connectors/sources/graphql/rehearsal.js';
import type { DistrictCode, KindName, Year } from '../generate/shape.js';
import { columnsOf, mappingOf } from './layout.js';
import { type Late, listEntries, listLayout, servedKinds } from './lists.js';

const NAMES: Readonly<Partial<Record<KindName, string>>> = {
  itemClaim: 'claims',
  checklist: 'checklists',
  enforcementOfficer: 'officers',
  randomCheckPlan: 'randomPlans',
  randomCheckTarget: 'randomTargets',
  checkAct: 'checkActs',
  punishAct: 'punishments',
  forceAct: 'coercions',
  otherAct: 'otherActs',
  alertStep: 'alertSteps',
  bulletin: 'news',
  exposureNotice: 'exposures',
};
const nameOf = (kind: KindName): string => NAMES[kind] as string;

export function graphqlKinds(): Record<string, unknown> {
  return Object.fromEntries(
    servedKinds.map((kind) => {
      const name = nameOf(kind);
      const layout = listLayout(kind, name);
      const page = `${name}(first: $size, after: $after, updatedFrom: $updatedFrom)`;
      const query = `query ($size: Int, $after: String, $updatedFrom: String) {
  ${page} {
    nodes { ${columnsOf(layout).join(' ')} }
    pageInfo { endCursor hasNextPage }
  }
}
`;
      const at = { items: `${name}.nodes`, next: `${name}.pageInfo.endCursor`, more: `${name}.pageInfo.hasNextPage` };
      return [kind, mappingOf(layout, { query, variables: { size: 1000 }, ...at, follow: { since: 'updatedFrom', overlap: '10m' } })];
    }),
  );
}

export function graphqlLists(year: Year, district: DistrictCode, late: Late): Record<string, GraphqlList> {
  return Object.fromEntries(
    servedKinds.map((kind) => [
      nameOf(kind),
      { fields: columnsOf(listLayout(kind, nameOf(kind))), entries: listEntries(year, district, kind, late) },
    ]),
  );
}
