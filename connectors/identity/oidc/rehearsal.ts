/** Rehearsal of OpenID Connect: a real provider with moods, and the contract stage that it makes. */
import type { IdentityContractStage, IdentityStage } from '../contract-stage.js';
import { type OidcMood, openOidcRehearsal } from './rehearsal/provider.js';

export type { OidcClient } from './rehearsal/configuration.js';
export { type OidcMood, oidcMoods, type OidcRehearsal, openOidcRehearsal } from './rehearsal/provider.js';

export const contractStage: IdentityContractStage = {
  clocked: true,
  keys: true,
  tells: false,
  moods: {
    failing: { begin: 'PROVIDER_AWAY', finish: 'PROVIDER_AWAY' },
    cut: { begin: 'PROVIDER_AWAY', finish: 'PROVIDER_AWAY' },
    silent: { begin: 'PROVIDER_AWAY', finish: 'PROVIDER_AWAY' },
    html: { begin: 'PROVIDER_MALFORMED', finish: 'PROVIDER_MALFORMED' },
    huge: { begin: 'PROVIDER_MALFORMED', finish: 'PROVIDER_MALFORMED' },
    renamed: { begin: 'PROVIDER_MALFORMED' },
    plain: { begin: 'PROVIDER_MALFORMED' },
    elsewhere: { finish: 'PROVIDER_MALFORMED' },
    mute: {},
    forged: { finish: 'PROVIDER_MALFORMED' },
  },
  open: openStage,
};

async function openStage(): Promise<IdentityStage> {
  const home = 'https://hub.example:8443/';
  const returnUrl = `${home}sign-in/trial/return`;
  const client = { clientId: 'hub', clientSecret: 'a secret of the hub: +/%', returnUrl, afterwards: home };
  const provider = await openOidcRehearsal(client);
  const settings = { issuer: provider.issuer, clientId: client.clientId, clientSecret: client.clientSecret };
  return {
    settings,
    returnUrl,
    afterwards: home,
    away: { ...settings, issuer: 'http://127.0.0.1:1' },
    strangers: [
      { settings: { ...settings, clientId: 'stranger' }, returnUrl },
      { settings: { ...settings, clientSecret: 'of another' }, returnUrl },
      { settings, returnUrl: 'https://stranger.example/return' },
    ],
    account: ({ account, name }) => provider.account(account, name),
    turn: (mood) => provider.mood(mood as OidcMood),
    rotate: () => provider.rotate(),
    close: () => provider.close(),
  };
}
