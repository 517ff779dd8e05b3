/** Caller of the services, signed with the shared secret; a refused signature is tried anew with a newer secret before a person is called. */
import type { Profile } from '../../../schema/profile/profile.js';
import type { ConnectorContext, SecretStore } from '../../contract.js';
import type { Service, Settings } from './settings.js';
import { type Renewal, SharedSecret } from './shared-secret.js';
import { post, type Reply } from './wire.js';

const SIGNATURE_REFUSED = new Set(['1001', '1003']);
const TRIES = 3;

/** What to look at, and then the province's own words. */
function stopMessage(code: string, words: string): string {
  const look = code === '1002' ? '对方认为请求时间不符,请校准本机时钟(UTC)' : '签名被拒绝,请核对 rid、sid 与 appKey';
  return words === '' ? look : `${look}(对方说明:${words})`;
}

export class ProvinceExchange {
  private readonly secret: SharedSecret;

  constructor(
    private readonly settings: Settings,
    private readonly context: ConnectorContext & { readonly profile: Profile; readonly secrets: SecretStore },
  ) {
    this.secret = new SharedSecret(settings, context);
  }

  succeeded(code: string): boolean {
    return this.context.profile.successCodes.includes(code);
  }

  async call(service: Service, body: Uint8Array | string, signal: AbortSignal): Promise<Reply> {
    let renewal: Renewal = await this.secret.current();
    let renewed = false;
    let retimed = false;
    for (let tries = 1; ; tries++) {
      if (renewal.kind !== 'RENEWED') return renewal;
      const reply = await this.post(service, body, renewal.secret.key, signal);
      if (reply.kind !== 'ANSWER') return reply;
      const stop: Reply = {
        kind: 'STOP',
        code: reply.code,
        message: stopMessage(reply.code, reply.message),
        ...(reply.at !== undefined && { at: reply.at }),
      };
      if (reply.code === '1002') {
        // A clock that was set between signing and asking: signed anew it is right. A clock that is wrong is for a person.
        if (retimed) return stop;
        retimed = true;
        continue;
      }
      if (!SIGNATURE_REFUSED.has(reply.code)) return reply;
      if (renewed || tries === TRIES) return stop;
      this.context.log.info({ target: this.context.name, code: reply.code }, '签名被拒绝,换用新密钥再试');
      renewal = await this.secret.renew(renewal.secret.generation);
      renewed = renewal.kind === 'RENEWED' && renewal.renewed;
    }
  }

  private post(service: Service, body: Uint8Array | string, key: Uint8Array, signal: AbortSignal): Promise<Reply> {
    const { settings, context } = this;
    return post(context, {
      url: settings.baseUrl.replace(/\/+$/, '') + context.profile.paths[service],
      key,
      secrets: [settings.appKey],
      signal,
      caller: { prefix: context.profile.headerPrefix, rid: settings.rid, sid: settings.sids[service] },
      body: () => body,
    });
  }
}
