/** Source type `rest`: JSON over HTTP, page by page; what comes is handed on as it stands. */
import { z } from 'zod';
import type { KindMapping, RawRow, SourceType } from '../../contract.js';
import { ask, readAnswer } from '../../json/answer.js';
import { childrenOf } from '../../json/children.js';
import { keyText } from '../../json/dig.js';
import type { Endpoint } from '../../json/endpoint.js';
import { endpointKeys } from '../../json/endpoint-settings.js';
import type { FollowAnswer, FollowRequest } from '../../json/follow.js';
import { type RawEntry, type List, listIn } from '../../json/list.js';
import { openEndpoint, whereOf } from '../../json/open-endpoint.js';
import type { ParameterValue } from '../../json/question.js';
import { pager } from '../../json/pager.js';
import { sentTexts } from '../../json/sent-texts.js';
import { child, checkChildren, keyPlaceholders, type RestChild } from './child.js';
import { joined, keyFault, type ParentKey, segment } from './parent-key.js';
import { checkFollow, mapping, type RestMapping } from './mapping.js';
import { requestFor } from './request.js';

const settings = z.strictObject({ baseUrl: z.url({ protocol: /^https?$/ }), ...endpointKeys });

export const sourceType: SourceType = {
  name: 'rest',
  settings,
  mapping,
  child,
  readingVersion: 1,
  check: (raw) => [...checkChildren(raw), ...checkFollow(raw)],
  where: (raw) => whereOf(settings.parse(raw).baseUrl),
  open(raw, context) {
    const { baseUrl, ...shared } = settings.parse(raw);
    const endpoint = openEndpoint(baseUrl, shared, context);
    return pager(endpoint, (kind, signal) => ({
      paths: kind.extra as RestMapping,
      fetchPage: (request) => fetchPage(endpoint, kind, request, signal),
      rows: (items, notices) => rowsOf(endpoint, kind, items, notices, signal),
    }));
  },
};

async function fetchPage(endpoint: Endpoint, kind: KindMapping, { place, since }: FollowRequest, signal: AbortSignal): Promise<FollowAnswer> {
  const at = kind.extra as RestMapping;
  const own = since !== null && kind.follow.mode === 'since' ? { [kind.follow.field]: since } : {};
  const question = requestFor(endpoint, at, at.path, own, place);
  return ask(endpoint, question, signal, (answer) => {
    const answered = readAnswer(answer, endpoint);
    return { list: listOf(endpoint, answered, at, place === null && since === null, kind.follow.mode === 'feed'), at: answered.at };
  });
}

function listOf(
  { source, secrets }: Endpoint,
  answered: ReturnType<typeof readAnswer>,
  at: RestMapping | RestChild,
  first: boolean,
  feed: boolean,
): List {
  return listIn(answered, at, {
    source,
    secrets: [...secrets, ...sentTexts(at.path, at.body)],
    tokens: at.after !== undefined,
    feed,
    first,
    signs: true,
  });
}

async function rowsOf(endpoint: Endpoint, kind: KindMapping, items: readonly RawEntry[], notices: string[], signal: AbortSignal): Promise<RawRow[]> {
  const families = await childrenOf(kind, items, {
    source: endpoint.source,
    hasPages: (list) => (list as RestChild).path !== undefined,
    fetchPage: (list, keys, place) => fetchChildren(endpoint, list as RestChild, keys as readonly ParentKey[], place, signal),
    keyFault: (list, key) => keyFault(list as RestChild, key),
    notices,
  });
  const where = (kind.extra as RestMapping).path.split('?')[0];
  return items.map((values, i) => ({ values, ...families[i], place: `${where} 键 ${keyText(values, kind.key)}` }));
}

function fetchChildren(endpoint: Endpoint, at: RestChild, keys: readonly ParentKey[], place: string | null, signal: AbortSignal): Promise<List> {
  const [key = ''] = keys;
  const own: Record<string, ParameterValue> = {};
  if (at.parent !== undefined) own[at.parent] = key;
  if (at.parents !== undefined) own[at.parents] = joined(keys, at);
  const path = (at.path ?? '').replaceAll(keyPlaceholders, () => segment(key));
  const question = requestFor(endpoint, at, path, own, place);
  return ask(endpoint, question, signal, (answer) => listOf(endpoint, readAnswer(answer, endpoint), at, place === null, false));
}
