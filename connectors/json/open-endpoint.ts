/** Opener of an endpoint: its address without credentials, its headers, its own trust and login. */
import type { ConnectorContext } from '../contract.js';
import { openHttp } from '../http.js';
import type { Endpoint } from './endpoint.js';
import type { EndpointSettings, LoginSettings } from './endpoint-settings.js';
import { openLogin } from './login.js';

/** @param login what the path of a login is added to, seen from the address */
export function openEndpoint(url: string, settings: EndpointSettings, context: ConnectorContext & { readonly zone: string }, login = ''): Endpoint {
  const base = new URL(url);
  const headers = { ...basic(base), ...settings.headers };
  [base.username, base.password, base.hash] = ['', '', ''];
  const own = settings.tls ? openHttp(settings.tls.ca) : null;
  const endpoint: Omit<Endpoint, 'login'> = {
    source: context.name,
    zone: context.zone,
    clock: context.clock,
    http: own ?? context.http,
    base,
    headers,
    encoding: settings.textEncoding ?? null,
    secrets: secretsOf(headers, settings.login, base),
    pause: { until: 0 },
    close: async () => own?.close(),
  };
  return { ...endpoint, login: settings.login ? openLogin(settings.login, { ...endpoint, login: null }, new URL(login, base)) : null };
}

/** Host and path: what decides which rows come. */
export const whereOf = (url: string): string => `${new URL(url).origin}${new URL(url).pathname.replace(/\/+$/, '')}`;

function basic({ username, password }: URL): Record<string, string> {
  if (username === '' && password === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function secretsOf(headers: Readonly<Record<string, string>>, own: LoginSettings | undefined, base: URL): string[] {
  const said = [...Object.values(headers), ...Object.values(own?.body ?? {}), ...base.searchParams.values()].filter(
    (each) => typeof each === 'string',
  );
  return [...said, ...said.flatMap((each) => each.split(/\s+/).slice(1))];
}
