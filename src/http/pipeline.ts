/** Pipeline: what every request goes through before its handler: route → identify → rights; the handler asks for admission. The carrier (server.ts) knows nothing of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HubError } from '../../schema/errors.js';
import type { Access } from '../access/identify.js';
import { permit } from '../access/rights.js';
import type { Admission } from './admission.js';
import type { RouteParts, ViewerRouteParts } from './route.js';
import { routeAt } from './routes.js';

export interface PipelineOptions {
  readonly parts: RouteParts;
  readonly viewerParts: ViewerRouteParts | null;
  readonly access: Access;
  readonly admission: Admission;
  readonly closing: () => boolean;
}

export type Pipeline = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

export function openPipeline({ parts, viewerParts, access, admission, closing }: PipelineOptions): Pipeline {
  return async (request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?', 2);
    const route = routeAt(request.method, path);
    if (route?.public) return route.handler(parts, { request, response, query });
    if (!viewerParts) throw new HubError('NOT_FOUND', { what: '这个地址:本进程只跑作业,GraphQL 由 --role api 的进程应答' });
    const viewer = access.identify(request.headers.authorization);
    if (!viewer) throw new HubError('UNAUTHENTICATED');
    if (closing()) throw new HubError('SHUTTING_DOWN');
    if (!route) throw new HubError('NOT_FOUND', { what: '这个地址,GraphQL 在 /graphql' });
    if (route.right !== 'BY_FIELD') permit(viewer, route.right);
    return route.handler(viewerParts, { request, response, query, viewer, admitted: (work) => admission.admitted(viewer.name, work) });
  };
}
