/** What cases of JSON sources share: rows, answers, a mapping as the hub makes it, and one pass over a server. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { FollowMode } from '../../connectors/contract-stage.js';
import type { KindMapping } from '../../connectors/contract.js';
import { mappingOf, opened, types } from '../support/open-source.js';
import { walk } from '../support/source-pass.js';
import { serve } from './stage.js';

/** Of a kind `bulletin` in the YAML of a case. */
export const FIELDS = 'key: id, fields: { newsId: id, title: title, body: body, publishTime: pub }';
export const row = (id: string, more: object = {}) => ({ id, title: `题${id}`, body: '文', pub: '2026-06-01', ...more });
export const rows = (count: number) => Array.from({ length: count }, (_, i) => row(`k${i + 1}`));
export const json = (response: ServerResponse, body: unknown, status = 200) => {
  response.writeHead(status, { 'content-type': 'application/json' }).end(typeof body === 'string' ? body : JSON.stringify(body));
};
export const queryOf = (request: IncomingMessage) => new URL(request.url ?? '/', 'http://x').searchParams;

export const bodyOf = async (request: AsyncIterable<unknown>) => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
};

/** A mapping as the hub makes it of what stands in the file. */
export function mapped(extra: object, mode: FollowMode = 'all', more: Partial<KindMapping> = {}, type = 'rest'): KindMapping {
  const parsed = types.get(type)!.mapping.parse(extra) as Record<string, unknown>;
  return mappingOf(mode, parsed, { changedAt: mode === 'all' ? null : 'ut', ...more }, 'updatedFrom');
}

/** One pass over a server: ids in the order in which they came, the doubt, or the code and reason of the error. */
export async function read(listener: RequestListener, extra: object, settings: object = {}) {
  const source = opened('rest', { baseUrl: await serve(listener), ...settings });
  const { rows: found, pages, error } = await walk(source, mapped({ path: '/a', ...extra }));
  const fault = error as { code?: string; details?: { why?: string } } | null;
  return {
    ids: found.map(({ values }) => String(values.id)),
    doubt: pages.at(-1)?.doubt ?? null,
    notices: pages.flatMap(({ notices = [] }) => notices.map(({ message }) => message)),
    error: fault && `${fault.code}: ${fault.details?.why}`,
    rows: found,
  };
}
