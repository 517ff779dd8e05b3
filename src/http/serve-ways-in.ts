/** Addresses of the ways in: `/sign-in/NAME` and where providers send the browser back to. The page of signing in itself is the shell's. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
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
): Promise<void> {
  const answer = (reply: FastifyReply, work: Promise<HttpAnswer>): void => {
    work.then(
      (told) => send(reply, told),
      (error: unknown) => refuse(reply, error),
    );
  };
  await carrier.register(async (own) => {
    own.removeAllContentTypeParsers();
    own.addContentTypeParser('*', { parseAs: 'string', bodyLimit: MOST_BODY }, (_request, body, done) => done(null, body));
    own.get<Named>('/sign-in/:name', (request, reply) =>
      answer(reply, waysIn.begin(parts, request as FastifyRequest, request.params.name, new URLSearchParams(queryOf(request)))),
    );
    own.get<Named>('/sign-in/:name/return', (request, reply) =>
      answer(reply, waysIn.finish(parts, request as FastifyRequest, request.params.name, queryOf(request))),
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
