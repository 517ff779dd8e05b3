/** What the provider says of itself: asked for when it is first needed, once for all who wait, and again after an hour. */
import {
  allowInsecureRequests,
  type ClientMetadata,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  clockTolerance,
  Configuration,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  None,
  type ServerMetadata,
} from 'openid-client';
import type { IdentityContext } from '../contract.js';
import { HubError } from '../../../schema/errors.js';
import { staysPrivate } from '../../loopback.js';
import { fetchThrough } from './fetch-through.js';
import type { OidcSettings } from './settings.js';

const ENDPOINTS = ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'userinfo_endpoint', 'end_session_endpoint'];
const FRESH_MS = 3_600_000;
// Times are held against the hub's clock in times.ts, which also sees tokens of the future; the library would ask the machine's.
const LEFT_TO_US = { [clockTolerance]: 100 * 365 * 86_400 };

/**
 * A configuration for one sign-in. It is made anew each time: the library keeps a provider's keys as long as one lives, and would not look for a
 * new key within a minute; so a key that was changed is found, and one that was withdrawn is believed no longer.
 */
export function openDiscovery(settings: OidcSettings, { http, clock, title }: IdentityContext): () => Promise<Configuration> {
  const fetch = fetchThrough(http);
  const auth = authentication(settings);
  let known: { readonly metadata: ServerMetadata; readonly at: number } | null = null;
  let asking: Promise<ServerMetadata> | null = null;
  async function ask(): Promise<ServerMetadata> {
    const options = { execute: [allowInsecureRequests], [customFetch]: fetch };
    const metadata = (await discovery(new URL(settings.issuer), settings.clientId, {}, auth, options)).serverMetadata();
    if (ENDPOINTS.some((name) => metadata[name] !== undefined && !staysPrivate(String(metadata[name]))))
      throw new HubError('PROVIDER_MALFORMED', { provider: title, why: '其地址有的不是 https' });
    known = { metadata, at: clock.now() };
    return metadata;
  }
  async function metadata(): Promise<ServerMetadata> {
    if (known && Math.abs(clock.now() - known.at) < FRESH_MS) return known.metadata;
    asking ??= ask().finally(() => void (asking = null));
    return asking;
  }
  return async () => {
    const configuration = new Configuration(await metadata(), settings.clientId, LEFT_TO_US as Partial<ClientMetadata>, auth);
    configuration[customFetch] = fetch;
    // What may be plain has been seen to: the issuer by the settings, its endpoints when they were discovered.
    allowInsecureRequests(configuration);
    enableNonRepudiationChecks(configuration);
    return configuration;
  };
}

/** A client is registered for a header by the standard's default, even where the provider as a whole takes both. */
function authentication({ clientSecret: secret, clientAuth }: OidcSettings): ClientAuth {
  if (secret === undefined) return None();
  const [post, basic] = [ClientSecretPost(secret), ClientSecretBasic(secret)];
  return (as, client, body, headers) => {
    const taken = as.token_endpoint_auth_methods_supported ?? [];
    const posts = clientAuth === undefined ? taken.includes('client_secret_post') && !taken.includes('client_secret_basic') : clientAuth === 'post';
    return (posts ? post : basic)(as, client, body, headers);
  };
}
