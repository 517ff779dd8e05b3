/** Documents of the desk: those made from the kinds, and those of hand-drawn pages as the build wrote them down. People may ask any of them by hash. */
import { existsSync, readFileSync } from 'node:fs';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { DeskDocuments } from '../api.js';
import { documentHash } from './document.js';
import { type DeskDocument, deskDocuments } from './kind-documents.js';

// Run from its source the hub finds what the build has written.
const places = ['../../dist/', '../../'].map((base) => new URL(`${base}dashboard/desk/documents.json`, import.meta.url));

function handDrawn(): readonly DeskDocument[] {
  const place = places.find((url) => existsSync(url));
  return place ? Object.values(JSON.parse(readFileSync(place, 'utf8')) as Record<string, DeskDocument>) : [];
}

export function openDeskDocuments(kinds: readonly KindDefinition[]): DeskDocuments {
  const all = [...handDrawn(), ...deskDocuments(kinds)].map(({ name, text }) => ({ name, hash: documentHash(text), text }));
  const texts = new Map(all.map(({ hash, text }) => [hash, text]));
  return { names: Object.fromEntries(all.map(({ name, hash }) => [name, hash])), textOf: (hash) => texts.get(hash) ?? null };
}
