/** Pipeline: what every request goes through before its handler: route → identify → rights; the handler asks for admission. The carrier knows nothing of it. */
import type { Socket } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { permit } from '../access/rights.js';
import type { Admission } from './admission.js';
import type { Callers, OpenRequest } from './callers.js';
import type { Identification } from './identification.js';
import type { HttpAnswer, Route, RouteParts, ViewerExchange, ViewerRoute, ViewerRouteParts } from './route.js';

export interface PipelineOptions {
  readonly parts: RouteParts;
  readonly viewerParts: ViewerRouteParts | null;
  readonly identification: Identification;
  readonly admission: Admission;
  readonly callers: Callers;
  /** Told of a socket whose client has a key. */
  readonly known: (socket: Socket) => void;
}

interface Asking {
  readonly viewer: Viewer;
  readonly open: OpenRequest;
}

// In memory a text with one Chinese character in it takes two bytes each. An answer below this is one of many that lie in the system's own buffers.
const COUNTED_FROM = 64 * 1024;

export interface Pipeline {
  /** Who asks, before anything of the body is read; throws where this request is not to be answered. Waits only where a session or made key is looked up. */
  receive(route: Route, request: FastifyRequest, reply: FastifyReply): void | Promise<void>;
  answer(route: Route, request: FastifyRequest, reply: FastifyReply): Promise<HttpAnswer>;
}

export function openPipeline({ parts, viewerParts, identification, admission, callers, known }: PipelineOptions): Pipeline {
  const asking = new WeakMap<FastifyRequest, Asking>();
  const admit = (route: ViewerRoute, request: FastifyRequest, reply: FastifyReply): void | Promise<void> => {
    if (!viewerParts) throw new HubError('NOT_FOUND', { what: '这个地址:本进程只跑作业,GraphQL 由 --role api 的进程应答' });
    const viewer = identification.identify(request);
    if (viewer instanceof Promise) return viewer.then((found) => enter(route, request, reply, found));
    enter(route, request, reply, viewer);
  };
  const enter = (route: ViewerRoute, request: FastifyRequest, reply: FastifyReply, viewer: Viewer): void => {
    known(request.raw.socket);
    if (parts.closing?.()) throw new HubError('SHUTTING_DOWN');
    if (route.rights !== 'BY_FIELD') for (const right of route.rights) permit(viewer, right);
    asking.set(request, { viewer, open: callers.enter(viewer.name, reply.raw) });
  };
  return {
    receive: (route, request, reply) => (route.public ? undefined : admit(route, request, reply)),
    async answer(route, request, reply) {
      const at = request.raw.url?.indexOf('?') ?? -1;
      const query = at < 0 ? undefined : request.raw.url?.slice(at + 1);
      if (route.public) return route.handler(parts, { request, reply, query });
      const asked = asking.get(request);
      // Both were seen to in `receive`: no body of a stranger is read.
      if (!viewerParts || !asked) throw new HubError('UNAUTHENTICATED');
      const admitted: ViewerExchange['admitted'] = (work) =>
        admission.admitted(asked.viewer.name, async () => {
          callers.mayRun(asked.open);
          return work();
        });
      const answer = await route.handler(viewerParts, { request, reply, query, viewer: asked.viewer, admitted });
      if (typeof answer.body === 'string' && answer.body.length > COUNTED_FROM) callers.waits(asked.open, 2 * answer.body.length);
      return answer;
    },
  };
}
