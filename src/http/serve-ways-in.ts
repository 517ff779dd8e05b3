/** Addresses of the ways in: `/sign-in/NAME` and where providers send the browser back to. The page of signing in itself is the shell's. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HubError } from '../../schema/errors.js';
import { landOnFault } from './landing.js';
import type { HttpAnswer, SignInParts } from './route.js';
import { send } from './answer.js';
import type { WaysIn } from './ways-in.js';

interface Named {
  readonly Params: { readonly name: string };
}

// What a provider posts when a session ends there is a page of XML.
const MOST_BODY = 64 * 1024;

export async function serveWaysIn(
  carrier: FastifyInstance,
  parts: SignInParts,
  waysIn: WaysIn,
  refuse: (reply: FastifyReply, error: unknown) => void,
  /** In words of the catalogue; what is none of them is written down. */
  known: (error: unknown) => HubError,
): Promise<void> {
  const answer = (reply: FastifyReply, work: Promise<HttpAnswer>): void => {
    work.then(
      (told) => send(reply, told),
      (error: unknown) => refuse(reply, error),
    );
  };
  // A person stands before it: raw text would be a dead end.
  const land = (request: FastifyRequest, reply: FastifyReply, work: Promise<HttpAnswer>): void =>
    answer(
      reply,
      work.catch((error: unknown) => landOnFault(known(error), '/', parts.origin.cookie(request))),
    );
  await carrier.register(async (own) => {
    own.removeAllContentTypeParsers();
    own.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MOST_BODY }, (_request, body, done) => done(null, body));
    own.get<Named>('/sign-in/:name', (request, reply) =>
      land(
        request as FastifyRequest,
        reply,
        waysIn.begin(parts, request as FastifyRequest, request.params.name, new URLSearchParams(queryOf(request))),
      ),
    );
    own.get<Named>('/sign-in/:name/return', (request, reply) =>
      land(request as FastifyRequest, reply, waysIn.finish(parts, request as FastifyRequest, request.params.name, queryOf(request))),
    );
    own.post<Named>('/sign-in/:name/return', (request, reply) =>
      answer(reply, waysIn.signedOut(parts, request.params.name, String(request.body ?? ''))),
    );
  });
}

const queryOf = ({ raw }: { readonly raw: { readonly url?: string | undefined } }): string => {
  const at = raw.url?.indexOf('?') ?? -1;
  return at < 0 ? '' : (raw.url as string).slice(at + 1);
};
