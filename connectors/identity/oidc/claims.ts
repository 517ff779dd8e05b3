/** Claims from an ID token, and from what the provider tells beside it. */
import type { IDToken, UserInfoResponse } from 'openid-client';
import { HubError } from '../../../schema/errors.js';
import type { Claims } from '../contract.js';
import { nameOf, subjectOf } from '../told.js';

export interface Granted {
  /** Its signature, issuer, audience and nonce are checked. */
  readonly token: IDToken;
  readonly more: UserInfoResponse | null;
}

export function claimsOf({ token, more }: Granted, issuer: string, provider: string): Claims {
  const subject = subjectOf(token.sub);
  if (subject === null) throw new HubError('PROVIDER_MALFORMED', { provider, why: '用户标识为空、过长或含有控制字符' });
  const told = (key: string): string | null => nameOf(token[key]) ?? nameOf(more?.[key]);
  const session = typeof token.sid === 'string' && token.sid !== '' ? token.sid : null;
  return { subject, authority: issuer, name: told('name'), account: told('preferred_username'), session, issuedAt: token.iat * 1000 };
}
