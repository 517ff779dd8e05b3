/** Source type `graphql`: a query of the operator's own, the cursor and the moment as its variables; an answer is taken whole or not. */
import { z } from 'zod';
import type { KindMapping, RawRow, SourceType } from '../../contract.js';
import type { Answered } from '../../json/answer.js';
import type { ChildPaths } from '../../json/child-fetcher.js';
import { childrenOf } from '../../json/children.js';
import { keyText } from '../../json/dig.js';
import type { Endpoint } from '../../json/endpoint.js';
import { endpointKeys } from '../../json/endpoint-settings.js';
import type { FollowAnswer, FollowRequest } from '../../json/follow.js';
import { type RawEntry, type List, listIn } from '../../json/list.js';
import { openEndpoint, whereOf } from '../../json/open-endpoint.js';
import { pager } from '../../json/pager.js';
import { sentTexts } from '../../json/sent-texts.js';
import { check, child, type GraphqlChild, type GraphqlMapping, mapping } from './mapping.js';
import { data } from './question.js';
import { filledFor } from './variables.js';

const settings = z.strictObject({ url: z.url({ protocol: /^https?$/ }), ...endpointKeys });

export const sourceType: SourceType = {
  name: 'graphql',
  settings,
  mapping,
  child,
  check,
  readingVersion: 1,
  where: (raw) => whereOf(settings.parse(raw).url),
  open(raw, context) {
    const { url, ...shared } = settings.parse(raw);
    const endpoint = openEndpoint(url, shared, context, '/');
    return pager(endpoint, (kind, signal) => ({
      paths: kind.extra as GraphqlMapping,
      fetchPage: (request) => fetchPage(endpoint, kind, request, signal),
      rows: (items, notices) => rowsOf(endpoint, kind, items, notices, signal),
    }));
  },
};

function fetchPage(endpoint: Endpoint, kind: KindMapping, { place, since }: FollowRequest, signal: AbortSignal): Promise<FollowAnswer> {
  const at = kind.extra as GraphqlMapping;
  const own = { ...at.variables, ...(since !== null && kind.follow.mode === 'since' && { [kind.follow.field]: since }) };
  return data(endpoint, at.query, filledFor(at, at.query, own, place), signal, (answered) => {
    const list = listOf(endpoint, answered, at, place === null && since === null, kind.follow.mode === 'feed');
    // A connection names the end of its page even where it is the last: one without rows ends, unless it says that more is there.
    const ends = list.items.length === 0 && list.more === null && !list.hints.more && at.next !== undefined;
    return { list: ends ? { ...list, more: false } : list, at: answered.at };
  });
}

const listOf = ({ source, secrets }: Endpoint, answered: Answered, at: GraphqlMapping | GraphqlChild, first: boolean, feed: boolean): List =>
  listIn(answered, at, { source, secrets: [...secrets, ...sentTexts(undefined, at.variables)], tokens: true, feed, first, signs: false });

async function rowsOf(endpoint: Endpoint, kind: KindMapping, items: readonly RawEntry[], notices: string[], signal: AbortSignal): Promise<RawRow[]> {
  const families = await childrenOf(kind, items, {
    source: endpoint.source,
    hasPages: (list) => (list as GraphqlChild).query !== undefined,
    fetchPage: (list, keys, place) => fetchChildren(endpoint, list, keys, place, signal),
    keyFault: (_, key) => (typeof key === 'string' || typeof key === 'number' ? null : '主键不是文本或数字,无法据以读取子表'),
    notices,
  });
  const { items: where } = kind.extra as GraphqlMapping;
  return items.map((values, i) => ({ values, ...families[i], place: `${where} 键 ${keyText(values, kind.key)}` }));
}

function fetchChildren(endpoint: Endpoint, list: ChildPaths, keys: readonly unknown[], place: string | null, signal: AbortSignal): Promise<List> {
  const at = list as GraphqlChild;
  const { query = '', parent, parents, variables } = at;
  const own = { ...variables, ...(parent !== undefined && { [parent]: keys[0] }), ...(parents !== undefined && { [parents]: keys }) };
  return data(endpoint, query, filledFor(at, query, own, place), signal, (answered) => listOf(endpoint, answered, at, place === null, false));
}
