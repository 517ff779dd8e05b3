/** Opener of the ways in: each that the configuration names, in its order, with the parts that it needs. */
import type { IdentityProvider } from '../../connectors/identity/contract.js';
import { openHttp } from '../../connectors/http.js';
import { HubError } from '../../schema/errors.js';
import { LOCAL } from '../config/identity.js';
import type { OpenOptions } from './open.js';

export interface OpenedWay {
  readonly name: string;
  readonly type: string;
  readonly title: string;
  /** Null: accounts of the hub's own, which its store knows. */
  readonly provider: IdentityProvider | null;
}

export interface OpenedWays {
  readonly ways: readonly OpenedWay[];
  close(): Promise<void>;
}

/** Nothing is asked of a provider until somebody comes. */
export function openIdentity({ config, types, clock, log }: Pick<OpenOptions, 'config' | 'types' | 'clock' | 'log'>): OpenedWays {
  const http = openHttp();
  const ways = config.identity.map(({ name, type, title, settings }): OpenedWay => {
    if (type === LOCAL) return { name, type, title, provider: null };
    const found = types.identities.get(type);
    if (!found) throw new HubError('NOT_FOUND', { what: `登录方式 ${type}` });
    return { name, type, title, provider: found.open(settings, { name, title, clock, log, http }) };
  });
  return {
    ways,
    async close() {
      await Promise.all(ways.map(({ provider }) => provider?.close()));
      await http.close();
    },
  };
}
