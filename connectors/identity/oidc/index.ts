/** Identity type `oidc`: OpenID Connect by authorization code with PKCE; the protocol is openid-client's, clocks and words are ours. */
import { buildAuthorizationUrl, buildEndSessionUrl, calculatePKCECodeChallenge, type Configuration } from 'openid-client';
import { HubError } from '../../../schema/errors.js';
import { durationOf } from '../../json/duration.js';
import { type Http, openHttp } from '../../http.js';
import type { BeginRequest, Begun, Claims, FinishRequest, IdentityContext, IdentityType, RedirectProvider, SignOut } from '../contract.js';
import { transactionOf, transactionText, unguessable } from '../transaction.js';
import { claimsOf } from './claims.js';
import { openDiscovery } from './discovered.js';
import { asProviderError, codeOf } from './faults.js';
import { grant } from './grant.js';
import { type OidcSettings, settings } from './settings.js';
import { checkAnew, checkDate, checkTimes, type Times } from './times.js';

export const identityType: IdentityType = {
  name: 'oidc',
  title: '统一身份认证',
  settings,
  open(raw, context) {
    const own = settings.parse(raw);
    const http = own.tls ? openHttp(own.tls.ca) : context.http;
    return new Oidc(own, { ...context, http }, async () => (own.tls ? http.close() : undefined));
  },
};

class Oidc implements RedirectProvider {
  readonly sort = 'redirect';
  private readonly discovered: () => Promise<Configuration>;

  constructor(
    private readonly own: OidcSettings,
    private readonly context: IdentityContext,
    readonly close: () => Promise<void>,
  ) {
    this.discovered = openDiscovery(own, context);
  }

  begin(request: BeginRequest): Promise<Begun> {
    return this.inOurWords(async () => {
      const configuration = await this.discovered();
      const [state, nonce, verifier] = [unguessable(), unguessable(), unguessable() + unguessable()];
      const url = buildAuthorizationUrl(configuration, {
        redirect_uri: hrefOf(request.returnUrl),
        scope: 'openid profile',
        state,
        nonce,
        code_challenge: await calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(request.again && { prompt: 'login' }),
      });
      const transaction = { way: this.context.name, state, at: this.context.clock.now(), again: request.again, kept: { nonce, verifier } };
      return { url: url.href, state, transaction: transactionText(transaction) };
    });
  }

  finish({ returnUrl, query, transaction: text }: FinishRequest): Promise<Claims> {
    return this.inOurWords(async () => {
      const { clock, name, title } = this.context;
      const parameters = new URLSearchParams(query);
      const transaction = transactionOf(text, parameters, name, clock.now());
      // A bookmark of the return address brings neither.
      if (!parameters.has('code') && !parameters.has('error')) throw new HubError('SIGN_IN_STATE_UNKNOWN');
      const configuration = await this.discovered();
      const granted = await grant(configuration, new URL(`${hrefOf(returnUrl)}?${parameters}`), transaction, this.context);
      checkTimes(granted.token, this.times());
      checkAnew(granted.token, transaction, this.times());
      return claimsOf(granted, this.own.issuer, title);
    });
  }

  probe(): Promise<void> {
    return this.inOurWords(async () => {
      let date: string | undefined;
      const call: Http['call'] = async (each) => {
        const answer = await this.context.http.call(each);
        date = answer.headers.date;
        return answer;
      };
      await openDiscovery(this.own, { ...this.context, http: { ...this.context.http, call } })();
      checkDate(date, this.times());
    });
  }

  async signOut(returnUrl: string): Promise<SignOut> {
    const rest = `在${this.context.title}的登录没有结束:请在其页面退出,或关闭浏览器。`;
    try {
      const configuration = await this.discovered();
      if (!configuration.serverMetadata().end_session_endpoint) return { url: null, rest };
      return { url: buildEndSessionUrl(configuration, { post_logout_redirect_uri: hrefOf(returnUrl) }).href, rest: null };
    } catch (error) {
      this.context.log.warn({ err: asProviderError(error, this.context.title), way: this.context.name }, 'identity.signOut');
      return { url: null, rest };
    }
  }

  private times(): Times {
    return { now: this.context.clock.now(), toleranceMs: durationOf(this.own.clockTolerance), provider: this.context.title };
  }

  private async inOurWords<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const known = asProviderError(error, this.context.title);
      if (known.code === 'PROVIDER_REFUSED') this.context.log.warn({ way: this.context.name, told: codeOf(error) }, 'identity.refused');
      throw known;
    }
  }
}

/** One spelling at the beginning and at the check, however the configuration writes it. */
const hrefOf = (url: string): string => new URL(url).href;
