/** Sign-in parts: what the server is handed so that people can sign in, from the hub and its configuration. */
import type { App } from '../../app.js';
import type { HubConfig } from '../../config/shape.js';
import type { ServerOptions } from '../../http/server.js';
import type { HubClock } from '../../kit/clock.js';

export const signInParts = ({ people }: Pick<App, 'people'>, config: HubConfig, clock: HubClock): NonNullable<ServerOptions['signIn']> => ({
  people,
  city: config.city,
  ways: [{ name: 'local', type: 'local', title: '账号密码' }],
  idleMs: config.signIn.idleMs,
  demo: config.demo,
  now: clock.now,
  insecure: false,
});
