/** Configuration of the rehearsed provider: one client, accounts by name, no questions about consent, keys of its own. */
import { generateKeyPairSync, type JsonWebKey, randomBytes } from 'node:crypto';
import type { Configuration } from 'oidc-provider';

export interface OidcClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly returnUrl: string;
  readonly afterwards: string;
}

export function configuration(client: OidcClient, names: ReadonlyMap<string, string>, key: JsonWebKey): Configuration {
  return {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [client.returnUrl],
        post_logout_redirect_uris: [client.afterwards],
        backchannel_logout_uri: 'http://127.0.0.1:1/unused',
        backchannel_logout_session_required: true,
        require_auth_time: true,
      },
    ],
    jwks: { keys: [key as never] },
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'] },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        logoutSource: (ctx, form) => {
          ctx.body = `<!doctype html>${form}<button type="submit" form="op.logoutForm" value="yes" name="logout">退出</button>`;
        },
      },
    },
    findAccount: (_, sub) => ({ accountId: sub, claims: () => ({ sub, name: names.get(sub) ?? '', preferred_username: sub }) }),
    async loadExistingGrant(ctx) {
      const known = ctx.oidc.session?.grantIdFor(ctx.oidc.client?.clientId ?? '');
      const before = known ? await ctx.oidc.provider.Grant.find(known) : undefined;
      if (before?.accountId === ctx.oidc.session?.accountId) return before;
      const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client?.clientId ?? '', accountId: ctx.oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid profile');
      await grant.save();
      return grant;
    },
    ttl: { Session: 3_600, Grant: 3_600, Interaction: 3_600, IdToken: 3_600, AccessToken: 3_600 },
  };
}

/** A new one, which no other provider has. */
export function signingKey(): JsonWebKey {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: randomBytes(8).toString('hex'), use: 'sig', alg: 'RS256' };
}

export const publicOf = ({ kty, n, e, kid, use, alg }: JsonWebKey) => ({ kty, n, e, kid, use, alg });
