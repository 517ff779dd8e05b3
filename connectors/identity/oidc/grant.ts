/** Exchange of the code for who it is: the ID token, checked by the library, and what the provider tells beside it. */
import { authorizationCodeGrant, type Configuration, fetchUserInfo } from 'openid-client';
import { HubError } from '../../../schema/errors.js';
import type { IdentityContext } from '../contract.js';
import type { Transaction } from '../transaction.js';
import type { Granted } from './claims.js';
import { asProviderError } from './faults.js';

/** @param address the return address as it was called */
export async function grant(configuration: Configuration, address: URL, transaction: Transaction, context: IdentityContext): Promise<Granted> {
  const { state, kept } = transaction;
  const checks = { expectedState: state, expectedNonce: kept.nonce as string, pkceCodeVerifier: kept.verifier as string, idTokenExpected: true };
  const tokens = await authorizationCodeGrant(configuration, address, checks);
  const token = tokens.claims();
  if (!token) throw new HubError('PROVIDER_MALFORMED', { provider: context.title, why: '没有登录结果' });
  const named = token.name !== undefined || !configuration.serverMetadata().userinfo_endpoint;
  return { token, more: named ? null : await userInfo(configuration, tokens.access_token, token.sub, context) };
}

/** Many tell the name only there. Who it is is known already: without it one is let in all the same. */
async function userInfo(configuration: Configuration, accessToken: string, subject: string, { title, name, log }: IdentityContext) {
  try {
    return await fetchUserInfo(configuration, accessToken, subject);
  } catch (error) {
    log.warn({ err: asProviderError(error, title), way: name }, 'identity.userInfo');
    return null;
  }
}
