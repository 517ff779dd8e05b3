/** Sign-in parts: what the server is handed so that people can sign in, from the hub and its configuration. */
import type { App } from '../../app.js';
import type { HubConfig } from '../../config/shape.js';
import type { SignInOptions } from '../../http/server.js';
import type { OpenedWay } from '../../connectors/open-identity.js';
import { openWaysIn } from '../../http/ways-in.js';
import type { HubClock } from '../../kit/clock.js';
import { memo } from '../../kit/memoized.js';
import { derivedKey, sealingWith } from '../../kit/secrets.js';

export function signInParts(
  { people, hubKey }: Pick<App, 'people' | 'hubKey'>,
  config: HubConfig,
  ways: readonly OpenedWay[],
  clock: HubClock,
): SignInOptions {
  return {
    people,
    ways,
    waysIn: openWaysIn(
      ways,
      memo(() => sealingWith(derivedKey(hubKey(), 'sign-in'))),
    ),
    downloads: memo(() => sealingWith(derivedKey(hubKey(), 'download'))),
    city: config.city,
    idleMs: config.signIn.idleMs,
    demo: config.demo,
    now: clock.now,
    publicUrl: config.server.publicUrl,
    insecure: config.server.insecure,
  };
}
