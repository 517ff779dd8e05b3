/** Store of the rehearsed provider, in memory and for all instances of one rehearsal: what one began, another one with other keys ends. */
import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';

const OF_GRANTS = /^(AccessToken|AuthorizationCode|RefreshToken):/;

export function openStore(): AdapterFactory {
  const kept = new Map<string, AdapterPayload>();
  return (model): Adapter => {
    const key = (id: string): string => `${model}:${id}`;
    return {
      upsert: async (id, payload) => void kept.set(key(id), payload),
      find: async (id) => kept.get(key(id)),
      findByUid: async (uid) => [...kept].find(([each, payload]) => each.startsWith(`${model}:`) && payload.uid === uid)?.[1],
      findByUserCode: async () => undefined,
      consume: async (id) => void kept.set(key(id), { ...kept.get(key(id)), consumed: Math.floor(Date.now() / 1000) }),
      destroy: async (id) => void kept.delete(key(id)),
      async revokeByGrantId(grantId) {
        for (const [each, payload] of kept) if (payload.grantId === grantId && OF_GRANTS.test(each)) kept.delete(each);
      },
    };
  };
}
