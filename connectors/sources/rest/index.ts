/** Source type `rest`: JSON over HTTP, page by page; what comes is handed on as it stands. */
import { z } from 'zod';
import type { KindMapping, SourceType } from '../../contract.js';
import { answerTo, bodyOf, type Endpoint } from '../../json/answer.js';
import { childrenOf, type ChildPaths } from '../../json/children.js';
import { dig } from '../../json/dig.js';
import { type FollowRequest, type FollowParameters, page } from '../../json/follow.js';
import { listIn } from '../../json/list.js';
import { child, checkChildren, keyPlaceholders, type RestChild } from './child.js';
import { urlOf } from './url.js';

const settings = z.strictObject({
  baseUrl: z.url({ protocol: /^https?$/ }),
  headers: z.record(z.string(), z.string()).optional(),
});
const mapping = z
  .strictObject({
    path: z.string().min(1),
    items: z.string().min(1),
    next: z.string().min(1).optional(),
    after: z.string().min(1).optional(),
    more: z.string().min(1).optional(),
  })
  .refine(({ next, after }) => (next === undefined) === (after === undefined), 'next 与 after 须同时给出');

interface RestEndpoint extends Endpoint {
  readonly baseUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

export const sourceType: SourceType = {
  name: 'rest',
  settings,
  mapping,
  child,
  check: checkChildren,
  open(raw, context) {
    const { baseUrl, headers = {} } = settings.parse(raw);
    const endpoint: RestEndpoint = { source: context.name, zone: context.zone, clock: context.clock, http: context.http, baseUrl, headers };
    return {
      page: (kind, cursor, signal) => page(endpoint, kind, cursor, (request) => fetchRows(endpoint, kind, request, signal)),
      async close() {},
    };
  },
};

async function fetchRows(endpoint: RestEndpoint, kind: KindMapping, { after, since }: FollowRequest, signal: AbortSignal): Promise<FollowParameters> {
  const { path, after: cursor, ...at } = kind.extra as z.infer<typeof mapping>;
  const parameters = {
    ...(since !== null && kind.follow.mode === 'since' && { [kind.follow.field]: since }),
    ...(after !== null && cursor !== undefined && { [cursor]: after }),
  };
  const { items, next, more } = listIn(await fetchJson(endpoint, path, parameters, signal), at, endpoint.source);
  const lists = await childrenOf(kind, items, endpoint.source, hasOwnPages, (list, keys, from) => fetchChildren(endpoint, list, keys, from, signal));
  const where = path.split('?')[0];
  const rows = items.map((values, i) => ({
    values,
    ...(lists[i] && { children: lists[i] }),
    place: `${where} 键 ${kind.key.map((name) => String(dig(values, name) ?? '')).join('、')}`,
  }));
  return { rows, next, more };
}

const hasOwnPages = (list: ChildPaths): boolean => (list as RestChild).path !== undefined;

function fetchChildren(
  endpoint: RestEndpoint,
  list: ChildPaths,
  keys: readonly unknown[],
  after: string | null,
  signal: AbortSignal,
): Promise<unknown> {
  const { path = '', parent, parents, after: cursor } = list as RestChild;
  const parameters = {
    ...(parent !== undefined && { [parent]: String(keys[0]) }),
    ...(parents !== undefined && { [parents]: keys.map(String).join(',') }),
    ...(after !== null && cursor !== undefined && { [cursor]: after }),
  };
  return fetchJson(
    endpoint,
    path.replaceAll(keyPlaceholders, () => encodeURIComponent(String(keys[0]))),
    parameters,
    signal,
  );
}

async function fetchJson(endpoint: RestEndpoint, path: string, parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<unknown> {
  const question = { url: urlOf(endpoint.baseUrl, path, parameters), headers: { accept: 'application/json', ...endpoint.headers } };
  return bodyOf(await answerTo(endpoint, question, signal), endpoint.source);
}
