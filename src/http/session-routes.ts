/** Session routes: signing in by a password, the steps behind it, and signing out. What is answered of a session stands in session-answer.ts. */
import type { FastifyRequest } from 'fastify';
import { HubError } from '../../schema/errors.js';
import type { KnownSession } from '../people/open.js';
import { cookieOf, dropCookie, setSession } from './cookies.js';
import { hasLeft, leaving, namedBy, signInNamed } from './handed-on.js';
import { jsonBody, textIn } from './json-body.js';
import type { Exchange, HttpAnswer, PublicRoute, RouteParts, SignInParts } from './route.js';
import { sessionAnswer } from './session-answer.js';

type Handler = (parts: SignInParts, exchange: Exchange) => Promise<HttpAnswer>;

const withSignIn =
  (handler: Handler): PublicRoute['handler'] =>
  ({ signIn }: RouteParts, exchange) => {
    if (!signIn) throw new HubError('NOT_FOUND', { what: '登录:本进程只跑作业,页面由 --role api 的进程应答' });
    return handler(signIn, exchange);
  };

const sessionOrWays: Handler = async (parts, { request }) => {
  const { identification, people, origin } = parts;
  const known = await identification.session(request);
  if (known === null || known.end !== null) return handedOnOrWays(parts, request, known);
  // What she did for another is over: the page is told, and goes on as herself.
  const secret = known.over ? await people.actFor(known, null) : await people.renewed(known);
  if (secret === null) return sessionAnswer(parts, request, known);
  return sessionAnswer(parts, request, await people.session(secret), [setSession(origin.cookie(request), secret)]);
};

/** Who comes through a gateway that hands her name on is signed in by coming. */
async function handedOnOrWays(parts: SignInParts, request: FastifyRequest, known: KnownSession | null): Promise<HttpAnswer> {
  const form = parts.origin.cookie(request);
  for (const { name, provider } of parts.ways) {
    if (provider?.sort !== 'header') continue;
    const claims = namedBy(provider, request);
    if (!claims || hasLeft(request, form, claims)) continue;
    // A stranger's page must not make sessions by the gateway's hand.
    parts.origin.check(request);
    const secret = await signInNamed(parts, request, name, claims);
    return sessionAnswer(parts, request, await parts.people.session(secret), [setSession(form, secret)]);
  }
  return sessionAnswer(parts, request, known);
}

const signIn: Handler = async (parts, { request }) => {
  const { people, origin, identification, ways } = parts;
  origin.check(request);
  if (!ways.some(({ type }) => type === 'local')) throw new HubError('NOT_FOUND', { what: '以密码登录的方式:请用页面所列的方式登录' });
  const body = jsonBody(request);
  const attempt = { account: textIn(body, 'account'), password: textIn(body, 'password'), address: request.ip };
  const secret = await people.signIn(attempt);
  // What came in is never what goes on: whoever was signed in by this browser is not any more.
  const before = await identification.session(request);
  if (before && before.end === null) await people.signOut(before, false);
  return sessionAnswer(parts, request, await people.session(secret), [setSession(origin.cookie(request), secret)]);
};

/** @param act on the session, which is then told as it is; answers its new secret, or null */
const step =
  (act: (parts: SignInParts, known: KnownSession, body: Readonly<Record<string, unknown>>) => Promise<string | null>): Handler =>
  async (parts, { request }) => {
    const { identification, people, origin } = parts;
    const secret = await act(parts, await identification.ownSession(request), jsonBody(request));
    if (!secret) return sessionAnswer(parts, request, await identification.session(request));
    return sessionAnswer(parts, request, await people.session(secret), [setSession(origin.cookie(request), secret)]);
  };

const showCode = step(({ people }, known, body) => people.showCode(known, textIn(body, 'code')));
const changePassword = step(({ people }, known, body) => people.changePassword(known, textIn(body, 'old'), textIn(body, 'new')));
const actFor = step(({ people }, known, body) => people.actFor(known, textIn(body, 'standIn') || null));
const touch = step(({ people }, known) => people.touch(known).then(() => null));

/** Without a code it makes a secret, with one of it that is confirmed. */
const enrol: Handler = async (parts, { request, ...exchange }) => {
  const known = await parts.identification.ownSession(request);
  if (textIn(jsonBody(request), 'code') !== '') return showCode(parts, { request, ...exchange });
  return { status: 200, body: JSON.stringify(await parts.people.enrol(known)) };
};

const signOut: Handler = async (parts, { request }) => {
  const { people, identification, origin } = parts;
  const form = origin.cookie(request);
  const known = await identification.session(request);
  // Who is signed out already is, whatever the page thinks; what another has opened meanwhile stays.
  if (known && known.end === null) await people.signOut(await identification.ownSession(request), jsonBody(request).everywhere === true);
  const provider = parts.ways.find(({ name }) => name === known?.session.provider)?.provider ?? null;
  const there = provider?.sort === 'header' ? provider.signOut() : await provider?.signOut(`${origin.registered()}/sign-in?out=1`);
  const gone = cookieOf(request.headers.cookie, form) === null ? [] : [dropCookie(form)];
  const cookies = known && provider?.sort === 'header' ? [...gone, leaving(form, known)] : gone;
  return { status: 200, body: JSON.stringify(there ?? { url: null, rest: null }), ...(cookies.length > 0 && { headers: { 'set-cookie': cookies } }) };
};

const route = (methods: PublicRoute['methods'], path: string, title: string, handler: Handler): PublicRoute => ({
  ...{ methods, path, title, public: true as const },
  handler: withSignIn(handler),
});

export const sessionRoutes: readonly PublicRoute[] = [
  {
    ...{ methods: ['GET', 'POST'], path: '/session', title: '登录,及当前是谁', public: true as const },
    handler: (parts, exchange) => withSignIn(exchange.request.method === 'POST' ? signIn : sessionOrWays)(parts, exchange),
  },
  route(['POST'], '/session/factor', '输入动态码', showCode),
  route(['POST'], '/session/enrol', '绑定动态码', enrol),
  route(['POST'], '/session/password', '修改密码', changePassword),
  route(['POST'], '/session/stand-in', '代人办理,或回到本人', actFor),
  route(['POST'], '/session/touch', '有人在操作', touch),
  route(['POST'], '/session/end', '退出', signOut),
];
