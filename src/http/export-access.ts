/** Export, `GET /export/access.csv`: who may see and do what, by role, as a file for whoever answers for it. */
import type { Actor } from '../access/actor.js';
import { rightsCsv } from '../access/rights-csv.js';
import type { HttpAnswer, ViewerExchange, ViewerRouteParts } from './route.js';

export async function exportAccess({ hub }: ViewerRouteParts, { viewer, request }: ViewerExchange): Promise<HttpAnswer> {
  const actor: Actor = { ...viewer, via: viewer.person === undefined ? 'api' : 'page', address: request.ip };
  await hub.note(actor, { act: 'export', object: 'access.csv', outcome: 'OK', details: {} });
  return {
    status: 200,
    type: 'text/csv; charset=utf-8',
    headers: { 'content-disposition': `attachment; filename="access.csv"; filename*=UTF-8''${encodeURIComponent('权限一览.csv')}` },
    body: rightsCsv(),
  };
}
