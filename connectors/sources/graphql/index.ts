/** Source type `graphql`: a query of the operator's own, the cursor and the moment as its variables; an answer is taken whole or not. */
import { z } from 'zod';
import type { KindMapping, SourceType } from '../../contract.js';
import { childrenOf, type ChildPaths } from '../../json/children.js';
import { dig } from '../../json/dig.js';
import { type FollowRequest, type FollowParameters, page } from '../../json/follow.js';
import { listIn } from '../../json/list.js';
import { check, child, type GraphqlChild, type GraphqlMapping, mapping } from './mapping.js';
import { variablesOf } from './query-text.js';
import { data, type GraphqlEndpoint } from './question.js';

const settings = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  headers: z.record(z.string(), z.string()).optional(),
});

export const sourceType: SourceType = {
  name: 'graphql',
  settings,
  mapping,
  child,
  check,
  open(raw, context) {
    const { url, headers = {} } = settings.parse(raw);
    const endpoint: GraphqlEndpoint = { source: context.name, zone: context.zone, clock: context.clock, http: context.http, url, headers };
    return {
      page: (kind, cursor, signal) => page(endpoint, kind, cursor, (request) => fetchRows(endpoint, kind, request, signal)),
      async close() {},
    };
  },
};

async function fetchRows(
  endpoint: GraphqlEndpoint,
  kind: KindMapping,
  { after, since }: FollowRequest,
  signal: AbortSignal,
): Promise<FollowParameters> {
  const { query, variables, after: cursor, ...at } = kind.extra as GraphqlMapping;
  const filled = {
    ...variables,
    ...(since !== null && kind.follow.mode === 'since' && { [kind.follow.field]: since }),
    ...(after !== null && at.next !== undefined && { [cursor]: typed(query, cursor, after) }),
  };
  const { items, next, more } = listIn(await data(endpoint, query, filled, signal), at, endpoint.source);
  const lists = await childrenOf(kind, items, endpoint.source, hasOwnPages, (list, keys, from) => fetchChildren(endpoint, list, keys, from, signal));
  const rows = items.map((values, i) => ({
    values,
    ...(lists[i] && { children: lists[i] }),
    place: `${at.items} 键 ${kind.key.map((name) => String(dig(values, name) ?? '')).join('、')}`,
  }));
  return { rows, next, more: more ?? (items.length === 0 ? false : null) };
}

const hasOwnPages = (list: ChildPaths): boolean => (list as GraphqlChild).query !== undefined;

function fetchChildren(
  endpoint: GraphqlEndpoint,
  list: ChildPaths,
  keys: readonly unknown[],
  after: string | null,
  signal: AbortSignal,
): Promise<unknown> {
  const { query = '', variables, parent, parents, after: cursor } = list as GraphqlChild;
  const filled = {
    ...variables,
    ...(parent !== undefined && { [parent]: keys[0] }),
    ...(parents !== undefined && { [parents]: keys }),
    ...(after !== null && { [cursor]: typed(query, cursor, after) }),
  };
  return data(endpoint, query, filled, signal);
}

// A page counted by number is requested by number.
function typed(query: string, name: string, value: string): string | number {
  const declared = variablesOf(query);
  return typeof declared !== 'string' && declared.get(name) === 'Int' ? Number(value) : value;
}
