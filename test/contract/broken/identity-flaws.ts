/** Flaws of an identity type: a real one with a flaw put between it and the hub, each with the promises that it breaks. */
import type { Claims, IdentityContext, RedirectProvider } from '../../../connectors/identity/contract.js';
import type { HubError } from '../../../schema/errors.js';
import { type FoundIdentity, foundIdentities } from '../../support/connector-types.js';

export interface IdentityFlaw {
  readonly name: string;
  readonly found: FoundIdentity;
  /** The promises that speak of it; others may fail with them. */
  readonly breaks: readonly string[];
}

type Bend = (inner: RedirectProvider) => Partial<RedirectProvider>;

const WHO = 'says who signed in, to the letter, with the name as it is told there';
const ADDRESS = 'names the return address that it is given, and no other, with a state that cannot be guessed';
const SPELLING = 'spells a return address in one way, however it is written';
const TABS = 'finishes two that were begun at once, in either order';
const ONCE = 'lets a return address in once';
const ANEW = 'starts anew where state or transaction are missing, invented, doubled, of another beginning or of another way in';
const ANOTHER = 'does not take what belongs to another beginning, though the state fits';
const LATE = 'gives up what is not finished within ten minutes, whichever way the clock was set';
const LETTER = 'keeps who it is to the letter, and makes of any name one plain line of 200 characters';
const NOBODY = 'takes nobody whose subject cannot be kept to the letter';
const AGAIN = 'comes back without a question while the provider remembers, and with one when it is to ask again';
const END = 'leads to the end of the provider’s session, and home again';
const REST = 'says what goes on where nobody is there to end a session, and fails at nothing';
const TOLD = 'reads which session the provider has ended, and nothing else';
const AWAY = 'is away where nobody is there, and asks again the next time';
const STRANGERS = 'lets nobody in by settings or a return address that the provider does not know';
const CLOCKS = 'takes clocks that are a minute and a half apart, and names both where they are ten';
const KEYS = 'finds keys that were changed between two sign-ins, and between going and coming back';
const PROBE = 'tells whether the provider is well';
const TYPE = 'carries the name of its folder, a title, and refuses unknown settings';

const found = await foundIdentities();
const named = (name: string): FoundIdentity => found.find((each) => each.name === name) as FoundIdentity;

function bent(name: string, inner: FoundIdentity, bend: Bend, ...breaks: string[]): IdentityFlaw {
  const open: FoundIdentity['type']['open'] = (settings, context) => {
    const sound = inner.type.open(settings, context) as RedirectProvider;
    const plain: RedirectProvider = {
      sort: 'redirect',
      begin: (request) => sound.begin(request),
      finish: (request) => sound.finish(request),
      probe: () => sound.probe(),
      signOut: (url) => sound.signOut(url),
      signedOut: (body) => sound.signedOut?.(body) ?? null,
      close: () => sound.close(),
    };
    return { ...plain, ...bend(plain) };
  };
  return { name, found: { ...inner, type: { ...inner.type, open } }, breaks };
}

function around(
  name: string,
  inner: FoundIdentity,
  change: (context: IdentityContext) => Partial<IdentityContext>,
  ...breaks: string[]
): IdentityFlaw {
  const open: FoundIdentity['type']['open'] = (settings, context) => inner.type.open(settings, { ...context, ...change(context) });
  return { name, found: { ...inner, type: { ...inner.type, open } }, breaks };
}

const [cas, oidc] = [named('cas'), named('oidc')];
const anybody: Claims = { subject: 'zhangsan', authority: 'x', name: null, account: null, session: null, issuedAt: null };
const stateIn = (transaction: string | null): string => /"state":"([^"]*)"/.exec(transaction ?? '')?.[1] ?? '';
const withState = (query: string, state: string): string => query.replace(/state=[^&]*/, `state=${state}`);

/** One that keeps what it has begun, and finishes by any of it. */
const trying: Bend = ({ begin, finish }) => {
  const begun: { state: string; transaction: string }[] = [];
  return {
    async begin(request) {
      const each = await begin(request);
      begun.push(each);
      return each;
    },
    async finish(request) {
      for (const { state, transaction } of begun.reverse()) {
        const claims = await finish({ ...request, transaction, query: withState(request.query, state) }).catch(() => null);
        if (claims) return claims;
      }
      return finish(request);
    },
  };
};

const onlyTheLast: Bend = ({ begin, finish }) => {
  let last = '';
  return {
    async begin(request) {
      const begun = await begin(request);
      last = begun.transaction;
      return begun;
    },
    finish: (request) => finish({ ...request, transaction: last }),
  };
};

const remembering: Bend = ({ finish }) => {
  const known = new Map<string, Claims>();
  return {
    async finish(request) {
      const claims = known.get(request.query) ?? (await finish(request));
      known.set(request.query, claims);
      return claims;
    },
  };
};

const changedBy =
  (change: (claims: Claims) => Partial<Claims>): Bend =>
  ({ finish }) => ({
    async finish(request) {
      const claims = await finish(request);
      return { ...claims, ...change(claims) };
    },
  });

const chatty: Bend = ({ finish }) => ({
  finish: (request) =>
    finish(request).catch((error: HubError) => {
      throw Object.assign(error, { details: { ...error.details, why: 'canary-of-the-provider' } });
    }),
});

const keepingKeys = ({ http }: IdentityContext): Partial<IdentityContext> => {
  let kept: ReturnType<typeof http.call> | null = null;
  return { http: { ...http, call: (call) => (call.url.endsWith('/jwks') ? (kept ??= http.call(call)) : http.call(call)) } };
};

export const identityFlaws: readonly IdentityFlaw[] = [
  { name: 'has another name than its folder', found: { ...cas, type: { ...cas.type, name: 'sso' } }, breaks: [TYPE] },
  bent(
    'makes all names small',
    cas,
    changedBy(({ subject }) => ({ subject: subject.toUpperCase() })),
    WHO,
  ),
  bent(
    'leaves spaces out',
    cas,
    changedBy(({ subject }) => ({ subject: subject.replaceAll(' ', '') })),
    LETTER,
  ),
  bent(
    'names another address beside',
    cas,
    ({ begin }) => ({ begin: async (r) => ({ ...(await begin(r)), url: `${(await begin(r)).url}&to=https://evil.example/` }) }),
    ADDRESS,
  ),
  bent(
    'takes an address as it is written',
    cas,
    ({ begin }) => ({
      async begin(request) {
        const begun = await begin(request);
        return { ...begun, url: begun.url.replace(encodeURIComponent(new URL(request.returnUrl).href), encodeURIComponent(request.returnUrl)) };
      },
    }),
    SPELLING,
  ),
  bent('knows the last beginning only', cas, onlyTheLast, TABS),
  bent('lets the same address in again', cas, remembering, ONCE),
  bent('looks at no state', cas, ({ finish }) => ({ finish: (r) => finish({ ...r, query: withState(r.query, stateIn(r.transaction)) }) }), ANEW),
  bent('finishes by any of its beginnings', cas, trying, ANOTHER),
  around('has a clock that stands', cas, () => ({ clock: { now: () => 1_780_000_000_000 } }), LATE),
  bent('takes whatever it is told for somebody', cas, ({ finish }) => ({ finish: (r) => finish(r).catch(() => anybody) }), NOBODY),
  bent('never asks again', cas, ({ begin }) => ({ begin: (r) => begin({ ...r, again: false }) }), AGAIN),
  bent('ends no session', cas, () => ({ signOut: async (url) => ({ url, rest: null }) }), END),
  bent('says nothing of what goes on', cas, () => ({ signOut: async () => ({ url: null, rest: null }) }), REST),
  bent('takes anything for an end', cas, () => ({ signedOut: (body) => ({ session: body }) }), TOLD),
  bent('sends people home without the provider', cas, ({ begin }) => ({ begin: async (r) => ({ ...(await begin(r)), url: r.returnUrl }) }), AWAY),
  bent(
    'lets in whom the provider has never seen',
    cas,
    ({ begin }) => ({
      async begin(request) {
        const begun = await begin(request);
        return { ...begun, url: `${request.returnUrl}?state=${begun.state}&ticket=ST-1` };
      },
      finish: async () => anybody,
    }),
    STRANGERS,
  ),
  bent('tells what the provider says', cas, chatty, 'meets a provider that is failing with PROVIDER_AWAY, and a calm one as ever'),
  bent('finds every provider well', cas, () => ({ probe: async () => undefined }), PROBE),
  around('asks the machine for the time', oidc, () => ({ clock: { now: Date.now } }), CLOCKS),
  around('keeps the keys that it has seen', oidc, keepingKeys, KEYS),
];
