/** A form's fields as a draft: the text outlives an ended session, and ends when it was sent, dropped, or its person signs out. */
import { useState } from 'react';
import { draftOf, keepDraft } from './drafts.js';

export interface Draft<T> {
  readonly fields: T;
  set(change: Partial<T>): void;
  drop(): void;
}

/** @param form names the form and what it is about, as `person:new` */
export function useDraft<T extends object>(form: string, empty: T, secret: readonly (keyof T)[] = []): Draft<T> {
  const [fields, setFields] = useState<T>(() => ({ ...empty, ...(JSON.parse(draftOf(form) ?? '{}') as Partial<T>) }));
  return {
    fields,
    set(change) {
      setFields((before) => {
        const next = { ...before, ...change };
        const kept = Object.fromEntries(Object.entries(next).filter(([name]) => !secret.includes(name as keyof T)));
        keepDraft(form, JSON.stringify(kept));
        return next;
      });
    },
    drop() {
      keepDraft(form, null);
      setFields(empty);
    },
  };
}
