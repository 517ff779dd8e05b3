/** What goes wrong at the provider, in the hub's words: known by the library's and the standard's codes; a text of the provider's is never used. */
import { AuthorizationResponseError, ClientError, ResponseBodyError, WWWAuthenticateChallengeError } from 'openid-client';
import { HubError } from '../../../schema/errors.js';
import { HttpFault } from '../../http-fault.js';

const REFUSALS: Readonly<Record<string, string>> = {
  invalid_client: '不认识 clientId,或 clientSecret 不对',
  unauthorized_client: '没有允许此 clientId 以授权码登录',
  invalid_request: '登录请求不合要求,常因回调网址没有登记',
  redirect_uri_mismatch: '回调网址没有登记',
  invalid_scope: '没有允许 openid profile 范围',
  unsupported_response_type: '不支持授权码登录',
  unsupported_grant_type: '不支持授权码登录',
};
const UNREADABLE: Readonly<Record<string, string>> = {
  OAUTH_RESPONSE_IS_NOT_JSON: '应答不是 JSON,issuer 可能填错,或中间有网关拦截',
  OAUTH_PARSE_ERROR: '应答不是 JSON,issuer 可能填错,或中间有网关拦截',
  OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED: '其自称的 issuer 与配置不同',
  OAUTH_JWT_CLAIM_COMPARISON_FAILED: '登录结果不是发给本系统的',
  OAUTH_KEY_SELECTION_FAILED: '登录结果的签名找不到对应的公钥',
  OAUTH_UNSUPPORTED_OPERATION: '登录结果的签名算法不受支持',
  OAUTH_HTTP_REQUEST_FORBIDDEN: '其地址有的不是 https',
};
const LONGEST_CODE = 60;
const AWAY = new Set(['server_error', 'temporarily_unavailable']);

export function asProviderError(error: unknown, provider: string): HubError {
  if (error instanceof HubError) return error;
  const fault = faultIn(error);
  if (fault) return tooLarge(fault) ? malformed(provider, fault.why, error) : new HubError('PROVIDER_AWAY', { provider, why: fault.why }, error);
  const status = statusIn(error);
  if (status >= 500 || status === 429) return new HubError('PROVIDER_AWAY', { provider, why: `HTTP ${status}` }, error);
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) return ofCode(error.error, provider, error);
  if (error instanceof WWWAuthenticateChallengeError) return refused('invalid_client', provider, error);
  const code = error instanceof ClientError ? (error.code ?? '') : '';
  // It belongs to another beginning: a code that was slipped in, or an answer that was kept.
  if (code === 'OAUTH_JWT_CLAIM_COMPARISON_FAILED' && claimIn(error) === 'nonce') return new HubError('SIGN_IN_STATE_UNKNOWN', {}, error);
  return malformed(provider, UNREADABLE[code] ?? (status > 0 ? `HTTP ${status}` : '内容不完整或不可读'), error);
}

/** The standard's code that it told, for the log. */
export function codeOf(error: unknown): string {
  const code = error instanceof AuthorizationResponseError || error instanceof ResponseBodyError ? error.error : '';
  return code.replace(/[^\w.-]/g, '_').slice(0, LONGEST_CODE);
}

function ofCode(code: string, provider: string, error: unknown): HubError {
  if (code === 'invalid_grant') return new HubError('TICKET_USED', { provider }, error);
  if (code === 'access_denied') return new HubError('SIGN_IN_CANCELLED', { provider }, error);
  if (AWAY.has(code)) return new HubError('PROVIDER_AWAY', { provider, why: '对方称暂时不可用' }, error);
  return refused(code, provider, error);
}

const refused = (code: string, provider: string, error: unknown): HubError =>
  new HubError('PROVIDER_REFUSED', { provider, why: Object.hasOwn(REFUSALS, code) ? (REFUSALS[code] as string) : '原因见系统日志' }, error);
const malformed = (provider: string, why: string, error: unknown): HubError => new HubError('PROVIDER_MALFORMED', { provider, why }, error);
const tooLarge = (fault: HttpFault): boolean => fault.tooLargeMiB !== null;

const causes = (error: unknown): unknown[] => (error instanceof Error ? [error, ...causes(error.cause)] : error === undefined ? [] : [error]);
const faultIn = (error: unknown): HttpFault | undefined => causes(error).find((each) => each instanceof HttpFault);
const statusIn = (error: unknown): number => causes(error).find((each) => each instanceof Response)?.status ?? 0;
const claimIn = (error: unknown): unknown =>
  causes(error)
    .map((each) => (each as { claim?: unknown }).claim)
    .find((claim) => claim !== undefined);
