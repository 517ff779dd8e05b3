/**
 * Manifest: the documents as a serving process knows them. What another process adds is found when it is asked for; what it removes is gone
 * within a second.
 */
import type { Documents } from '../api.js';
import { type Database, outsideRequests } from '../db/database.js';
import { elapsed } from '../kit/timers.js';
import { documentsVersion, documentText, listDocuments } from './document-rows.js';

// A small read of its own for each request would be a third of what the request costs.
const LOOK_MS = 1_000;

interface Known {
  readonly version: string;
  /** The hashes of each viewer. */
  readonly hashes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly operations: ReadonlySet<string>;
  /** Texts that were asked for. Each is one string for good: as the key of a cached query it is found without being read. */
  readonly texts: Map<string, string>;
}

const NOTHING: Known = { version: '', hashes: new Map(), operations: new Set(), texts: new Map() };

export function openManifest(db: Pick<Database, 'read'>): Documents {
  let known = NOTHING;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | null = null;

  async function look(): Promise<void> {
    const version = await db.read(documentsVersion);
    if (version !== known.version) known = knownOf(version, await db.read(listDocuments));
    lookedAt = elapsed();
  }
  const lookOnce = (): Promise<void> =>
    // Others wait for it too: it neither ends with the request that began it nor has its limits.
    (looking ??= outsideRequests(look).finally(() => {
      looking = null;
    }));
  const isOf = (viewer: string, hash: string): boolean => known.hashes.get(viewer)?.has(hash) ?? false;

  async function textOf(viewer: string, hash: string): Promise<string | null> {
    const { texts } = known;
    const found = texts.get(hash);
    if (found !== undefined) return found;
    const text = await db.read((sql) => documentText(sql, viewer, hash));
    if (text !== null) texts.set(hash, text);
    return text;
  }
  return {
    async find(viewer, hash) {
      if (elapsed() - lookedAt >= LOOK_MS || !isOf(viewer, hash)) await lookOnce();
      return isOf(viewer, hash) ? textOf(viewer, hash) : null;
    },
    has: (viewer) => known.hashes.has(viewer),
    isKnown: (operation) => known.operations.has(operation),
  };
}

function knownOf(version: string, rows: Awaited<ReturnType<typeof listDocuments>>): Known {
  const hashes = new Map<string, Set<string>>();
  for (const { viewer, hash } of rows) hashes.set(viewer, (hashes.get(viewer) ?? new Set()).add(hash));
  return { version, hashes, operations: new Set(rows.map(({ operation }) => operation)), texts: new Map() };
}
