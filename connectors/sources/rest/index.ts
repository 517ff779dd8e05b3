/** Source type `rest`: JSON over HTTP, page by page; what comes is handed on as it stands. */
import { z } from 'zod';
import { HubError } from '../../../schema/errors.js';
import type { KindMapping, RawRow, SourceType } from '../../contract.js';
import { ask, readAnswer } from '../../json/answer.js';
import { childrenOf, type ChildPaths } from '../../json/children.js';
import { keyText } from '../../json/dig.js';
import type { Endpoint } from '../../json/endpoint.js';
import { endpointKeys } from '../../json/endpoint-settings.js';
import type { FollowAnswer, FollowRequest } from '../../json/follow.js';
import { type RawEntry, type List, listIn } from '../../json/list.js';
import { openEndpoint, whereOf } from '../../json/open-endpoint.js';
import { RawJson, type ParameterValue } from '../../json/question.js';
import { pager } from '../../json/pager.js';
import { child, checkChildren, keyPlaceholders, type RestChild } from './child.js';
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
  return listIn(answered, at, { source, secrets, tokens: at.after !== undefined, feed, first, signs: true });
}

async function rowsOf(endpoint: Endpoint, kind: KindMapping, items: readonly RawEntry[], notices: string[], signal: AbortSignal): Promise<RawRow[]> {
  const lists = await childrenOf(kind, items, {
    source: endpoint.source,
    hasPages: (list) => (list as RestChild).path !== undefined,
    fetchPage: (list, keys, place) => fetchChildren(endpoint, list, keys, place, signal),
    notices,
  });
  const where = (kind.extra as RestMapping).path.split('?')[0];
  return items.map((values, i) => ({ values, ...(lists[i] && { children: lists[i] }), place: `${where} 键 ${keyText(values, kind.key)}` }));
}

function fetchChildren(endpoint: Endpoint, list: ChildPaths, keys: readonly unknown[], place: string | null, signal: AbortSignal): Promise<List> {
  const at = list as RestChild;
  const { source } = endpoint;
  const own: Record<string, ParameterValue> = {};
  if (at.parent !== undefined) own[at.parent] = keyValue(keys[0], source);
  if (at.parents !== undefined) own[at.parents] = joined(keys, at, source);
  const path = (at.path ?? '').replaceAll(keyPlaceholders, () => segment(keys[0], source));
  const question = requestFor(endpoint, at, path, own, place);
  return ask(endpoint, question, signal, (answer) => listOf(endpoint, readAnswer(answer, endpoint), at, place === null, false));
}

function keyValue(key: unknown, source: string): string | number {
  if (typeof key === 'string' || typeof key === 'number') return key;
  throw new HubError('SOURCE_MALFORMED', { source, why: '主键不是文本或数字,无法据以读取子表' });
}

// `..` would lead to another resource, however it is encoded.
function segment(key: unknown, source: string): string {
  const text = String(keyValue(key, source));
  if (/^\.{1,2}$/.test(text)) throw new HubError('SOURCE_MALFORMED', { source, why: '主键是 . 或 ..,不能放进网址路径,请改用 parent' });
  return encodeURIComponent(text);
}

function joined(keys: readonly unknown[], { method, in: where }: RestChild, source: string): ParameterValue {
  const texts = keys.map((key) => keyValue(key, source));
  if (method === 'POST' && where !== 'query') return new RawJson(JSON.stringify(texts));
  if (texts.some((text) => String(text).includes(',')))
    throw new HubError('SOURCE_MALFORMED', { source, why: '主键里有逗号,不能用 parents 一次问多条,请改用 parent' });
  return texts.join(',');
}
