/**
 * Asking again what may have changed, by its tag: the hub answers 304 without a read where nothing did. Only documents whose variables may stand
 * in an address: no values of personal fields.
 */
import hashes from 'virtual:documents';
import { askPartly, type Partly } from './ask.js';
import { Fault } from './fault.js';
import { conditional } from './http.js';

export interface Tagged<T> {
  readonly tag: string | null;
  readonly answer: Partly<T>;
}

/** @param before what is shown; null answers that it still holds */
export async function askAgain<T>(name: string, variables: object, before: Tagged<T> | null): Promise<Tagged<T> | null> {
  const documentId = hashes[name];
  // A document that was made at start, or is gone: the ordinary way says so.
  if (documentId === undefined) return { tag: null, answer: await askPartly<T>(name, variables) };
  const query = new URLSearchParams({ documentId, variables: JSON.stringify(variables) });
  const found = await conditional(`/graphql?${query}`, before?.tag ?? null);
  if (found === null) return null;
  const { data, errors } = found.answer;
  if (data === undefined || data === null) return { tag: null, answer: await askPartly<T>(name, variables) };
  const [first] = errors ?? [];
  // Nothing of it was answered: that is no empty page.
  if (first && Object.values(data).every((part) => part === null)) throw new Fault(first.extensions?.code ?? 'GRAPHQL', first.message);
  const missing = Object.fromEntries((errors ?? []).map(({ message, path }) => [(path ?? []).join('.'), message]));
  return { tag: found.tag, answer: { data: data as T, missing } };
}
