/** Identity type `cas`: CAS 3.0, which many city portals speak: a ticket in the address, one GET that tells whose it is. */
import { HubError } from '../../../schema/errors.js';
import { HttpFault } from '../../http-fault.js';
import { type Answer, openHttp } from '../../http.js';
import type { BeginRequest, Begun, Claims, FinishRequest, IdentityContext, IdentityType, RedirectProvider, SignOut } from '../contract.js';
import { transactionOf, transactionText, unguessable } from '../transaction.js';
import { type CasAnswer, readAnswer, readLogout } from './answer.js';
import { decoded } from './encoding.js';
import { type CasSettings, settings } from './settings.js';

// A person waits before the page; an answer is a few kilobytes.
const LIMITS = { timeoutMs: 10_000, maxBytes: 256 * 1024 };
const TICKET = /^[\x21-\x7e]{1,512}$/;

export const identityType: IdentityType = {
  name: 'cas',
  title: '统一身份认证',
  settings,
  open(raw, context) {
    const own = settings.parse(raw) as CasSettings;
    const http = own.tls ? openHttp(own.tls.ca) : context.http;
    return new Cas(own, { ...context, http }, async () => (own.tls ? http.close() : undefined));
  },
};

class Cas implements RedirectProvider {
  readonly sort = 'redirect';
  private readonly base: string;

  constructor(
    private readonly own: CasSettings,
    private readonly context: IdentityContext,
    readonly close: () => Promise<void>,
  ) {
    this.base = own.url.replace(/\/+$/, '');
  }

  async begin({ returnUrl, again }: BeginRequest): Promise<Begun> {
    const state = unguessable();
    const renew = again ? '&renew=true' : '';
    const url = `${this.base}/login?service=${encodeURIComponent(serviceOf(returnUrl, state))}${renew}`;
    const { name, clock } = this.context;
    return { url, state, transaction: transactionText({ way: name, state, at: clock.now(), again, kept: {} }) };
  }

  async finish({ returnUrl, query, transaction: text }: FinishRequest): Promise<Claims> {
    const parameters = new URLSearchParams(query);
    const { state, again } = transactionOf(text, parameters, this.context.name, this.context.clock.now());
    const [ticket = '', ...more] = parameters.getAll('ticket');
    if (!TICKET.test(ticket) || more.length > 0) throw new HubError('SIGN_IN_STATE_UNKNOWN');
    const question = `service=${encodeURIComponent(serviceOf(returnUrl, state))}&ticket=${encodeURIComponent(ticket)}${again ? '&renew=true' : ''}`;
    const answer = this.read(await this.ask(`${this.base}/${this.own.validate}?${question}`));
    if (answer.outcome === 'FAILURE') throw this.failureOf(answer.code);
    const { user, name } = answer;
    return { subject: user, authority: this.base, name, account: user, session: ticket, issuedAt: null };
  }

  /** Without a ticket it refuses, in its own form. */
  async probe(): Promise<void> {
    this.read(await this.ask(`${this.base}/${this.own.validate}`));
  }

  async signOut(returnUrl: string): Promise<SignOut> {
    return { url: `${this.base}/logout?service=${encodeURIComponent(hrefOf(returnUrl))}`, rest: null };
  }

  signedOut(body: string): { readonly session: string } | null {
    const session = readLogout(body);
    return session === null ? null : { session };
  }

  private async ask(url: string): Promise<Answer> {
    const provider = this.context.title;
    try {
      const answer = await this.context.http.call({ ...LIMITS, url });
      if (answer.status >= 500 || answer.status === 429) throw new HubError('PROVIDER_AWAY', { provider, why: `HTTP ${answer.status}` });
      return answer;
    } catch (error) {
      if (!(error instanceof HttpFault)) throw error;
      throw new HubError(error.tooLargeMiB === null ? 'PROVIDER_AWAY' : 'PROVIDER_MALFORMED', { provider, why: error.why }, error);
    }
  }

  private read({ status, headers, body }: Answer): CasAnswer {
    const provider = this.context.title;
    if (status !== 200) throw new HubError('PROVIDER_MALFORMED', { provider, why: `HTTP ${status},url 或 validate 可能填错` });
    try {
      return readAnswer(decoded(body, headers['content-type'] ?? ''), this.own.nameAttribute);
    } catch (error) {
      throw new HubError('PROVIDER_MALFORMED', { provider, why: '应答不是 CAS 的 XML,或没有用户' }, error);
    }
  }

  private failureOf(code: string): HubError {
    const provider = this.context.title;
    if (code === 'INVALID_TICKET') return new HubError('TICKET_USED', { provider });
    // The ticket came of a session that was there already.
    if (code === 'INVALID_TICKET_SPEC') return new HubError('PROVIDER_NOT_ANEW', { provider });
    if (code === 'INTERNAL_ERROR') return new HubError('PROVIDER_AWAY', { provider, why: '对方称内部错误' });
    this.context.log.warn({ way: this.context.name, told: code.replace(/[^\w.-]/g, '_').slice(0, 60) }, 'identity.refused');
    return new HubError('PROVIDER_REFUSED', { provider, why: /SERVICE/.test(code) ? '回调网址没有登记' : '原因见系统日志' });
  }
}

const hrefOf = (url: string): string => new URL(url).href;

/** Byte for byte the same at the beginning and at the check. */
const serviceOf = (returnUrl: string, state: string): string => `${hrefOf(returnUrl)}?state=${state}`;
