/** Login of a JSON source: a token that is fetched, kept in memory only, and fetched again when it is old or not taken any more. */
import { HubError } from '../../schema/errors.js';
import type { Answer } from '../http.js';
import { type Answered, answerTo, readAnswer } from './answer.js';
import { businessReason } from './business-error.js';
import { dig, isObject } from './dig.js';
import { durationOf } from './duration.js';
import type { Endpoint, Login } from './endpoint.js';
import type { LoginSettings } from './endpoint-settings.js';
import { addressOf, encodedBody } from './question.js';

interface Held {
  readonly until: number;
  readonly header: Promise<Readonly<Record<string, string>>>;
}

// So many tokens of the past may still be in answers that are under way.
const TOKENS = 8;

/** @param base what its path is added to @param secrets its tokens are added to them */
export function openLogin(settings: LoginSettings, endpoint: Endpoint, base: URL, secrets: string[]): Login {
  const lifetime = settings.every === undefined ? Number.POSITIVE_INFINITY : durationOf(settings.every);
  let held: Held | null = null;
  let last: Readonly<Record<string, string>> | null = null;
  const own: string[] = [];
  const keep = (tokens: readonly string[]): void => {
    const fresh = tokens.filter((each) => !own.includes(each));
    own.push(...fresh);
    secrets.push(...fresh);
    for (const old of own.splice(0, own.length - TOKENS)) secrets.splice(secrets.indexOf(old), 1);
  };
  return {
    async header(signal) {
      const now = endpoint.clock.now();
      // One login for all requests that wait for it.
      if (held === null || held.until <= now) held = { until: now + lifetime, header: logIn(settings, endpoint, base, signal) };
      const mine = held;
      try {
        last = await mine.header;
        keep(tokensOf(last));
        return last;
      } catch (error) {
        if (held === mine) held = null;
        throw error;
      }
    },
    refused(header) {
      if (header === last) held = null;
    },
  };
}

const tokensOf = (header: Readonly<Record<string, string>>): string[] =>
  Object.values(header).flatMap((each) => [each, ...each.split(/\s+/).slice(1)]);

async function logIn(settings: LoginSettings, endpoint: Endpoint, base: URL, signal: AbortSignal): Promise<Readonly<Record<string, string>>> {
  const { path, method, body, token: at, header, prefix } = settings;
  const { source, secrets } = endpoint;
  const url = addressOf(base, path, method === 'GET' ? body : {});
  const posted = method === 'POST' ? encodedBody(body, endpoint.headers) : { headers: {} };
  const answer = takenAnswer(await answerTo(endpoint, { url, ...posted }, {}, signal), endpoint);
  const token = dig(answer.body, at);
  if (typeof token === 'string' && token !== '') return { [header]: prefix + token };
  const reason = businessReason(isObject(answer.body) ? [answer.body] : [], secrets);
  // Tried again and again with a wrong password, an account is locked: it stops until a person has looked.
  if (reason !== null) throw new HubError('SOURCE_REFUSED', { source, why: `登录没有成功:${reason}` });
  throw new HubError('SOURCE_REFUSED', { source, why: `登录应答中没有 ${at}` });
}

// A login that is turned down is no page that is missing, whatever its status.
function takenAnswer(answer: Answer, endpoint: Endpoint): Answered {
  const { status } = answer;
  if (status < 400 || status > 499 || [408, 425, 429].includes(status)) return readAnswer(answer, endpoint);
  throw new HubError('SOURCE_REFUSED', { source: endpoint.source, why: `登录被拒绝(HTTP ${status})` });
}
