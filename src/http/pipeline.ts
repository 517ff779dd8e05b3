/** Pipeline: what every request goes through before its handler: route → identify → rights; the handler asks for admission. The carrier knows nothing of it. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import type { Access } from '../access/identify.js';
import { permit } from '../access/rights.js';
import type { Admission } from './admission.js';
import type { Answer, Route, RouteParts, ViewerRoute, ViewerRouteParts } from './route.js';

export interface PipelineOptions {
  readonly parts: RouteParts;
  readonly viewerParts: ViewerRouteParts | null;
  readonly access: Access;
  readonly admission: Admission;
}

export interface Pipeline {
  /** Who asks, before anything of the body is read; throws where this request is not to be answered. */
  receive(route: Route, request: FastifyRequest): void;
  answer(route: Route, request: FastifyRequest, reply: FastifyReply): Promise<Answer>;
}

export function openPipeline({ parts, viewerParts, access, admission }: PipelineOptions): Pipeline {
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  const admit = (route: ViewerRoute, request: FastifyRequest): void => {
    if (!viewerParts) throw new HubError('NOT_FOUND', { what: '这个地址:本进程只跑作业,GraphQL 由 --role api 的进程应答' });
    const viewer = access.identify(request.headers.authorization, request.ip);
    if (!viewer) throw new HubError('UNAUTHENTICATED');
    if (parts.closing?.()) throw new HubError('SHUTTING_DOWN');
    if (route.right !== 'BY_FIELD') permit(viewer, route.right);
    viewers.set(request, viewer);
  };
  return {
    receive: (route, request) => (route.public ? undefined : admit(route, request)),
    async answer(route, request, reply) {
      const at = request.raw.url?.indexOf('?') ?? -1;
      const query = at < 0 ? undefined : request.raw.url?.slice(at + 1);
      if (route.public) return route.handler(parts, { request, reply, query });
      const viewer = viewers.get(request);
      // Both were seen to in `receive`: no body of a stranger is read.
      if (!viewerParts || !viewer) throw new HubError('UNAUTHENTICATED');
      return route.handler(viewerParts, { request, reply, query, viewer, admitted: (work) => admission.admitted(viewer.name, work) });
    },
  };
}
