/** Document store: queries that were read and found valid, within a bound. Apollo's own counts a document's JSON, a fifth of what it takes: 150 MiB. */
import type { DocumentNode } from 'graphql';
import { openLru } from '../kit/lru.js';

// A character of a query takes some 60 bytes once read: its tokens and nodes. All together 30 MiB.
const MOST_CHARACTERS = 512 * 1024;

/** As Apollo asks it. */
export interface DocumentStore {
  get(key: string): Promise<DocumentNode | undefined>;
  set(key: string, document: DocumentNode): Promise<void>;
  delete(key: string): Promise<boolean>;
}

export function openDocumentStore(most = MOST_CHARACTERS): DocumentStore {
  const kept = openLru<DocumentNode>(most);
  return {
    get: async (key) => kept.get(key),
    set: async (key, document) => kept.set(key, document, document.loc?.source.body.length ?? most),
    delete: async (key) => kept.delete(key),
  };
}
