/** Rehearsal of CAS: a small real server, and the contract stage that it makes. */
import type { IdentityContractStage, IdentityStage } from '../contract-stage.js';
import type { CasMood } from './rehearsal/answers.js';
import { openCasRehearsal } from './rehearsal/server.js';

export { casMoods, type CasMood } from './rehearsal/answers.js';
export { type CasOptions, type CasRehearsal, openCasRehearsal } from './rehearsal/server.js';

export const contractStage: IdentityContractStage = {
  clocked: false,
  keys: false,
  tells: true,
  moods: {
    failing: { finish: 'PROVIDER_AWAY' },
    cut: { finish: 'PROVIDER_AWAY' },
    silent: { finish: 'PROVIDER_AWAY' },
    html: { finish: 'PROVIDER_MALFORMED' },
    huge: { finish: 'PROVIDER_MALFORMED' },
    bomb: { finish: 'PROVIDER_MALFORMED' },
    entities: { finish: 'PROVIDER_MALFORMED' },
    gbk: {},
    garbled: { finish: 'PROVIDER_MALFORMED' },
    nameless: { finish: 'PROVIDER_MALFORMED' },
    doubled: { finish: 'PROVIDER_MALFORMED' },
    nested: { finish: 'PROVIDER_MALFORMED' },
    twofold: { finish: 'PROVIDER_MALFORMED' },
    broken: { finish: 'PROVIDER_MALFORMED' },
    invalidTicket: { finish: 'TICKET_USED' },
    invalidService: { finish: 'PROVIDER_REFUSED' },
    internal: { finish: 'PROVIDER_AWAY' },
    unknownCode: { finish: 'PROVIDER_REFUSED' },
  },
  open: openStage,
};

async function openStage(): Promise<IdentityStage> {
  const home = 'https://hub.example:8443/';
  const returnUrl = `${home}sign-in/trial/return`;
  const cas = await openCasRehearsal({ serves: (service) => service.startsWith(home) });
  const settings = { url: cas.url };
  return {
    settings,
    returnUrl,
    afterwards: home,
    away: { url: 'http://127.0.0.1:1/cas' },
    strangers: [{ settings, returnUrl: 'https://stranger.example/return' }],
    account: ({ account, name }) => cas.account(account, name),
    turn: (mood) => cas.mood(mood as CasMood),
    ended: (session) => cas.logoutRequest(session),
    close: () => cas.close(),
  };
}
