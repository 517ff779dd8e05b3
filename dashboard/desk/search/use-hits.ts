/** Hits of a search, page by page; an answer to what is no longer looked for is dropped. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ask } from '../net/ask.js';
import { type Fault, faultOf } from '../net/fault.js';
import { useAgainAfter } from '../net/use-again-after.js';

export interface Hit {
  readonly id: string;
  readonly kind: string;
  readonly kindTitle: string;
  readonly title: string;
  readonly codes: readonly string[];
  readonly snippet: string;
  readonly district: { readonly name: string } | null;
}

interface Answer {
  readonly search: { readonly nodes: readonly Hit[]; readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean } };
}

// A page may be short or empty where enough was looked through: the next ones are asked for, so many at once.
const MOST_EMPTY = 5;

/** @param kinds none until it is known which there are */
export function useHits(text: string, kinds: readonly string[]) {
  const [found, setFound] = useState<readonly Hit[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const turn = useRef(0);
  const given = kinds.join();

  const bring = useCallback(
    async (after: string | null): Promise<void> => {
      const mine = ++turn.current;
      const isLatest = (): boolean => turn.current === mine;
      setBusy(true);
      if (after === null) setFound([]);
      try {
        let at: string | null = after;
        for (let empty = 0; ; empty++) {
          const { search }: Answer = await ask<Answer>('Search', { text, kinds: given.split(','), after: at });
          if (!isLatest()) return;
          at = search.pageInfo.hasNextPage ? search.pageInfo.endCursor : null;
          setFound((before) => [...before, ...search.nodes]);
          setNext(at);
          if (search.nodes.length > 0 || at === null || empty === MOST_EMPTY) break;
        }
        setFault(null);
      } catch (error) {
        if (isLatest()) setFault(faultOf(error));
      } finally {
        if (isLatest()) setBusy(false);
      }
    },
    [text, given],
  );
  useEffect(() => {
    if (text !== '' && given !== '') void bring(null);
  }, [bring, text, given]);
  useAgainAfter(fault, () => void bring(next));
  return { found, busy, fault, again: () => void bring(null), more: next === null ? null : () => void bring(next) };
}
