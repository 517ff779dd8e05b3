/** Request for one page of a REST list: where its parameters go, and the place that the page before gave. */
import type { Endpoint } from '../../json/endpoint.js';
import { counted, type ListPaths, startOf } from '../../json/paging.js';
import { placeOf } from '../../json/place.js';
import { addressOf, encodedBody, put, type Question, RawJson, type ParameterValue } from '../../json/question.js';

export interface Asking extends ListPaths {
  readonly path?: string | undefined;
  readonly method?: 'GET' | 'POST' | undefined;
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  readonly in?: 'query' | 'body' | undefined;
  readonly after?: string | undefined;
}

type Parameters = Readonly<Record<string, ParameterValue>>;

/** @param own parameters besides those of paging: the moment, the parents */
export function requestFor({ base, headers }: Endpoint, at: Asking, path: string, own: Parameters, place: string | null): Question {
  const where = place === null ? null : placeOf(place);
  const posted = at.method === 'POST';
  const inBody = posted && at.in !== 'query';
  const added: Parameters = where?.kind === 'url' ? {} : { ...own, ...pagingOf(at, where) };
  const url = where?.kind === 'url' ? base.origin + where.path : addressOf(base, path, inBody ? {} : added);
  if (!posted) return { url };
  // A next address is whole; what else goes in the body still must.
  const kept = inBody ? (where?.kind === 'url' ? own : added) : {};
  const body = Object.entries(kept).reduce<Readonly<Record<string, unknown>>>((all, [name, value]) => put(all, name, value), at.body ?? {});
  return { url, ...encodedBody(body, headers) };
}

function pagingOf(at: Asking, where: ReturnType<typeof placeOf> | null): Parameters {
  const name = counted(at);
  if (name !== undefined) return { ...at.page?.size, [name]: where?.kind === 'page' ? where.number : startOf(at) };
  if (where === null || at.after === undefined) return {};
  if (where.kind === 'token') return { [at.after]: where.text };
  return where.kind === 'json' ? { [at.after]: new RawJson(where.json) } : {};
}
