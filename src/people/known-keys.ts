/**
 * Known keys: those of the store as a serving process has them in memory, read anew at most once in two seconds. So a key that was ended by another
 * process is refused within two, and a stranger with any number of wrong ones orders no reads.
 */
import { timingSafeEqual } from 'node:crypto';
import type { Viewer } from '../../schema/organisation.js';
import type { Database } from '../db/database.js';
import { outsideRequests } from '../db/database.js';
import { type HubClock, nowOf, today } from '../kit/clock.js';
import { elapsed } from '../kit/timers.js';
import { type AccessKey, listKeys, viewerOfKey } from './keys.js';
import { digestOf } from '../kit/secrets.js';

const FRESH_MS = 2_000;
// A day is what people look at; each use would be a write.
const USED_MS = 3_600_000;

export interface KnownKeys {
  /** Null: none, ended, or past its last day. */
  viewerOf(key: string): Promise<Viewer | null>;
  forget(): void;
}

interface Known {
  readonly digest: Buffer;
  readonly key: AccessKey;
  readonly viewer: Viewer | null;
  usedAt: number;
}

export function openKnownKeys(db: Pick<Database, 'read' | 'transaction'>, clock: HubClock, zone: string): KnownKeys {
  let known: readonly Known[] = [];
  let readAt = Number.NEGATIVE_INFINITY;
  let reading: Promise<void> | null = null;
  const read = async (): Promise<void> => {
    const rows = (await db.read(listKeys)).filter(({ state }) => state === 'ACTIVE');
    const before = new Map(known.map((each) => [each.key.id, each]));
    known = rows.map((key) => {
      const same = before.get(key.id);
      return { digest: Buffer.from(key.digest), key, viewer: same?.viewer ?? viewerOfKey(key), usedAt: Date.parse(key.lastUsedAt ?? '') || 0 };
    });
    readAt = elapsed();
  };
  const refresh = (): Promise<void> => (reading ??= outsideRequests(read).finally(() => (reading = null)));
  const used = (entry: Known): void => {
    if (Math.abs(clock.now() - entry.usedAt) < USED_MS) return;
    entry.usedAt = clock.now();
    const note = 'UPDATE access_keys SET lastUsedAt=? WHERE id=?';
    void outsideRequests(() => db.transaction((sql) => sql.run(note, [nowOf(clock), entry.key.id]))).catch(() => undefined);
  };
  return {
    async viewerOf(key) {
      if (elapsed() - readAt >= FRESH_MS) await refresh();
      const digest = Buffer.from(digestOf(key));
      let found: Known | null = null;
      for (const each of known) if (timingSafeEqual(each.digest, digest)) found = each;
      if (found === null || found.key.endsOn < today(clock, zone)) return null;
      used(found);
      return found.viewer;
    },
    forget: () => {
      readAt = Number.NEGATIVE_INFINITY;
    },
  };
}
