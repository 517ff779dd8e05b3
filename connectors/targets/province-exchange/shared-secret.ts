/** Shared secret of all our processes: read from the store, refreshed under a lease before it ends, kept in memory by generation. */
import { randomUUID } from 'node:crypto';
import type { Profile } from '../../../schema/profile/profile.js';
import type { ConnectorContext, SecretStore } from '../../contract.js';
import type { Settings } from './settings.js';
import { seal, unseal, unwrapSecret } from './signature.js';
import { isObject, post, type Reply } from './wire.js';

export interface Secret {
  readonly kind: 'SECRET';
  readonly generation: number;
  readonly key: Buffer;
  readonly endsAt: number;
}

/** `renewed`: the province has just given it, so a refusal of it is no matter of age. */
export type Renewal = { readonly kind: 'RENEWED'; readonly secret: Secret; readonly renewed: boolean } | Reply;

const EARLY_MS = 60_000;
// The call must end before the lease does: two refreshes at once would end each other's secret.
const CALL_MS = 15_000;
const LEASE_MS = 30_000;
const WAIT_MS = 100;
// Twice the margin before its end: one that lives shorter would be refreshed at almost every call, and is refreshed when it is refused instead.
const LEAST_LIFE_MS = 2 * EARLY_MS;
const MOST_LIFE_MS = 400 * 86_400_000;
const DEFAULT_LIFE_MS = 1_800_000;

export class SharedSecret {
  private readonly holder = randomUUID();
  private cached: Secret | null = null;
  private pending: Promise<Renewal> | null = null;

  constructor(
    private readonly settings: Settings,
    private readonly context: ConnectorContext & { readonly profile: Profile; readonly secrets: SecretStore },
  ) {}

  async current(): Promise<Renewal> {
    if (!this.unexpired()) await this.load();
    const secret = this.unexpired();
    return secret ? { kind: 'RENEWED', secret, renewed: false } : this.renew(this.cached?.generation ?? 0);
  }

  /** A secret newer than `spent`: another process's where there is one, else a refreshed one. */
  renew(spent: number): Promise<Renewal> {
    this.pending ??= this.underLease(spent).finally(() => {
      this.pending = null;
    });
    return this.pending;
  }

  private unexpired(): Secret | null {
    const left = (this.cached?.endsAt ?? 0) - this.context.clock.now();
    // One that ends later than any may was written while our clock was ahead.
    return left > EARLY_MS && left < MOST_LIFE_MS ? this.cached : null;
  }

  private async underLease(spent: number): Promise<Renewal> {
    const { secrets, clock } = this.context;
    for (let waited = 0; !(await secrets.lease(this.holder, LEASE_MS)); waited += WAIT_MS) {
      const newer = await this.newerThan(spent);
      if (newer) return newer;
      if (waited > LEASE_MS + CALL_MS) return { kind: 'UNREACHABLE', message: '等待其他进程刷新密钥超时' };
      await clock.sleep(WAIT_MS);
    }
    try {
      return (await this.newerThan(spent)) ?? (await this.requestSecret());
    } finally {
      await secrets.release(this.holder);
    }
  }

  private async newerThan(spent: number): Promise<Renewal | null> {
    await this.load();
    return this.cached && this.cached.generation > spent ? { kind: 'RENEWED', secret: this.cached, renewed: false } : null;
  }

  private async requestSecret(): Promise<Renewal> {
    const { settings, context } = this;
    const { profile, secrets } = context;
    const generation = (await secrets.load())?.generation ?? 0;
    const reply = await post(context, {
      url: settings.baseUrl.replace(/\/+$/, '') + profile.paths.auth,
      key: Buffer.from(settings.appKey, 'utf8'),
      timeoutMs: CALL_MS,
      secrets: [settings.appKey],
      caller: { prefix: profile.headerPrefix, rid: settings.rid, sid: settings.sids.auth },
      body: (names) => JSON.stringify(names),
    });
    const given = this.read(reply);
    if (given.kind !== 'SECRET') return given;
    const sealed = seal(JSON.stringify({ secret: given.key.toString('base64'), endsAt: given.endsAt }), settings.appKey);
    if (await secrets.replace(generation, sealed)) this.cached = { ...given, generation: generation + 1 };
    else await this.load();
    if (!this.cached) return { kind: 'UNREACHABLE', message: '密钥刷新与其他进程冲突' };
    return { kind: 'RENEWED', secret: this.cached, renewed: true };
  }

  private read(reply: Reply): Secret | Reply {
    // What was to be sent with this secret has not been sent, whatever became of the refresh itself.
    if (reply.kind === 'UNCLEAR') return { kind: 'UNREACHABLE', message: `刷新密钥失败:${reply.message}` };
    if (reply.kind !== 'ANSWER' || reply.code === '3001') return reply;
    if (reply.code === '9999') return { kind: 'UNREACHABLE', message: '刷新密钥失败:对方系统故障(9999)' };
    if (!this.context.profile.successCodes.includes(reply.code)) {
      const words = reply.message && `(对方说明:${reply.message})`;
      return {
        kind: 'STOP',
        code: reply.code,
        message: `刷新密钥被拒绝,请核对 rid、sid 与 appKey${words}`,
        ...(reply.at !== undefined && { at: reply.at }),
      };
    }
    const data = isObject(reply.data) ? reply.data : {};
    if (typeof data.secret !== 'string') return { kind: 'UNREACHABLE', message: '刷新密钥的应答不符合约定' };
    const endsAt = this.endOf(data.secretEndTime);
    try {
      const key = unwrapSecret(data.secret, this.settings.appKey, this.context.profile.secretKey);
      return { kind: 'SECRET', generation: 0, key, endsAt };
    } catch {
      return { kind: 'STOP', code: reply.code, message: '对方给出的密钥无法解密,请核对 appKey 与方案的 secretKey' };
    }
  }

  /** An end that makes no sense (in seconds, past, none) is none: believed, it would be refreshed before each call, and every refresh ends a secret. */
  private endOf(said: unknown): number {
    const [ms, now] = [typeof said === 'string' || typeof said === 'number' ? Number(said) : Number.NaN, this.context.clock.now()];
    if (ms > now + LEAST_LIFE_MS && ms < now + MOST_LIFE_MS) return ms;
    this.context.log.warn({ target: this.context.name, minutes: DEFAULT_LIFE_MS / 60_000 }, '对方给出的密钥截止时间不合理,按 30 分钟计');
    return now + DEFAULT_LIFE_MS;
  }

  private async load(): Promise<void> {
    const stored = await this.context.secrets.load();
    if (!stored || stored.generation === this.cached?.generation) return;
    try {
      const { secret, endsAt } = JSON.parse(unseal(stored.sealed, this.settings.appKey)) as { secret: string; endsAt: number };
      this.cached = { kind: 'SECRET', generation: stored.generation, key: Buffer.from(secret, 'base64'), endsAt };
    } catch {
      // Sealed under an earlier app key: of no more use, and a refresh will replace it.
      this.cached = null;
    }
  }
}
