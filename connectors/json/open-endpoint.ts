/** Opener of an endpoint: its address without credentials, its headers, its own trust and login. */
import type { ConnectorContext } from '../contract.js';
import { openHttp } from '../http.js';
import type { Endpoint } from './endpoint.js';
import type { EndpointSettings, LoginSettings } from './endpoint-settings.js';
import { openLogin } from './login.js';
import { leavesOf, queryValues } from './sent-texts.js';

/** @param login what the path of a login is added to, seen from the address */
export function openEndpoint(url: string, settings: EndpointSettings, context: ConnectorContext & { readonly zone: string }, login = ''): Endpoint {
  const base = new URL(url);
  const headers = { ...basic(base), ...settings.headers };
  [base.username, base.password, base.hash] = ['', '', ''];
  const secrets = secretsOf(headers, settings.login, url);
  const own = settings.tls ? openHttp(settings.tls.ca) : null;
  const endpoint: Omit<Endpoint, 'login'> = {
    source: context.name,
    zone: context.zone,
    clock: context.clock,
    http: own ?? context.http,
    base,
    headers,
    encoding: settings.textEncoding ?? null,
    secrets,
    pause: { until: 0 },
    close: async () => own?.close(),
  };
  return { ...endpoint, login: settings.login ? openLogin(settings.login, { ...endpoint, login: null }, new URL(login, base), secrets) : null };
}

/** Host and path: what decides which rows come. */
export const whereOf = (url: string): string => `${new URL(url).origin}${new URL(url).pathname.replace(/\/+$/, '')}`;

function basic({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function secretsOf(headers: Readonly<Record<string, string>>, own: LoginSettings | undefined, url: string): string[] {
  const { username, password } = new URL(url);
  const said = [...Object.values(headers), ...leavesOf(own?.body), ...queryValues(url), ...queryValues(own?.path ?? ''), username, password];
  return [...said, ...said.flatMap((each) => each.split(/\s+/).slice(1)), decodeURIComponent(password)].filter((each) => each.length > 2);
}
