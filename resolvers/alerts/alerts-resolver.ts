/** Alerts resolver: how each alert is handled, and the board of those that are open. */
import type { GraphQLResolveInfo } from 'graphql';
import { Int, Resolver } from 'type-graphql';
import { type AlertStageName, handling } from '../../schema/handling.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { addBatchField, addQuery } from '../engine/dynamic-resolvers.js';
import { Follows } from '../engine/follows.js';
import { idOf, type Serialized } from '../engine/serialize.js';
import { cursorOf, pageRange, pageSize, placeIn } from '../kinds/paged.js';
import { nodesAt } from '../kinds/read-records.js';
import type { Context } from '../engine/context.js';
import { handlingShown } from './handling.js';
import { AlertHandlingType, OpenStage } from './handling-types.js';

type Made = new () => object;

// The alert, its steps, what was written, handed on and is on its way up; the calendar.
const HANDLING = { statements: 7, rows: 40 };
// What is counted of a stage: src/handling/board.ts.
const MOST_COUNTED = 1_001;

export function alertResolvers(kinds: readonly KindDefinition[], typesOf: (kind: KindDefinition) => { readonly connection: Made }): Made[] {
  const kind = kinds.find(({ name }) => name === handling.alerts.kind);
  return kind ? [handlingOf(kind), board(kind, typesOf(kind).connection)] : [];
}

function handlingOf(kind: KindDefinition): Made {
  class AlertHandlingResolver {}
  const spec = { type: () => AlertHandlingType, title: '处置:由谁登记、到哪一环节、两边各登记了什么、现在能做什么', nullable: true, cost: HANDLING };
  addBatchField<Serialized>(AlertHandlingResolver, 'handling', spec, async (roots, _args, { queries, hub, viewer }) => {
    const found = await queries.alerts.handling([...new Set(roots.map(idOf))]);
    return roots.map((root) => {
      const one = found.get(idOf(root));
      return one ? handlingShown(one, hub.city, viewer) : null;
    });
  });
  // Days left are those of today.
  const how = Object.getOwnPropertyDescriptor(AlertHandlingResolver.prototype, 'handling') as PropertyDescriptor;
  Follows('DAY')(AlertHandlingResolver.prototype, 'handling', how);
  Resolver(() => kind.type)(AlertHandlingResolver);
  return AlertHandlingResolver;
}

interface BoardArguments {
  readonly stage: AlertStageName | 'NONE';
  readonly first?: number | null;
  readonly after?: string | null;
}

const LIST = 'alertBoard';

function board(kind: KindDefinition, connection: Made): Made {
  class AlertBoardResolver {}
  const args = [
    { name: 'stage', title: '已到的环节', type: () => OpenStage },
    { name: 'first', title: '条数,最多 500;不写为 20', type: () => Int, nullable: true },
    { name: 'after', title: '从此游标之后开始:上一页的 endCursor', type: () => String, nullable: true },
  ];
  const cost = {
    statements: 3,
    rows: ({ first }: Readonly<Record<string, unknown>>) => 2 * pageSize(first) + MOST_COUNTED,
    page: { field: 'nodes', size: ({ first }: Readonly<Record<string, unknown>>) => pageSize(first) },
  };
  const title = '未办结的预警,按环节,早的在前;totalCount 最多数到 1001(表示 1000 条以上)';
  const spec = { type: () => connection, title, args, right: 'records', follows: 'COMMITS', cost } as const;
  addQuery(AlertBoardResolver, LIST, spec, (asked: BoardArguments, context, info: GraphQLResolveInfo) => boardAt(kind, asked, context, info));
  Resolver()(AlertBoardResolver);
  return AlertBoardResolver;
}

async function boardAt(kind: KindDefinition, { stage, first, after }: BoardArguments, context: Context, info: GraphQLResolveInfo): Promise<object> {
  const from = typeof after === 'string' ? placeIn(LIST, after) : null;
  const request = { stage: stage === 'NONE' ? null : stage, first: pageRange(first), after: from && ([String(from[0]), String(from[1])] as const) };
  const { places, more, total } = await context.queries.alerts.board(request);
  const found = await nodesAt(
    kind,
    places.map(([, id]) => id),
    context,
    info,
  );
  const edges = places.flatMap((place) => {
    const node = found.get(place[1]);
    return node ? [{ node, cursor: cursorOf(LIST, place) }] : [];
  });
  return {
    ...{ nodes: edges.map(({ node }) => node), edges, totalCount: total },
    pageInfo: { hasPreviousPage: from !== null, hasNextPage: more, startCursor: edges[0]?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
