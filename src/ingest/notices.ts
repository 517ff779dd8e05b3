/** Notices: what sources told in a pass besides their rows, each once, for status and for the line of the run. */
import type { Page, SourceNotice } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { plainLine } from '../../schema/spelling/plain-line.js';
import { scrub } from '../../schema/spelling/scrub.js';

// Beyond these the number says enough.
const MOST = 20;
const MOST_LETTERS = 300;

export interface Notices {
  add(page: Pick<Page, 'notices'>): void;
  /** As it is stored; null: nothing was told. */
  text(): string | null;
  /** What was not read, as the error of the run; null: everything was. */
  unread(source: string): HubError | null;
  /** An error that came after it, with that in its words. */
  beside(error: HubError): HubError;
}

/** @param before what the pass has told already, as it is stored */
export function openNotices(before: string | null = null): Notices {
  const told = new Map<string, SourceNotice>();
  const stored = new Set(noticesOf(before).map(({ message }) => message));
  for (const notice of noticesOf(before)) told.set(notice.message, notice);
  const unread = (): string[] => [...told.values()].flatMap(({ message, unread }) => (unread && !stored.has(message) ? [message] : []));
  return {
    add({ notices = [] }) {
      for (const { message, unread } of notices) {
        const short = scrub(plainLine(message)).slice(0, MOST_LETTERS);
        if (told.size < MOST || told.has(short)) told.set(short, { message: short, unread: unread || told.get(short)?.unread === true });
      }
    },
    text: () => (told.size === 0 ? null : JSON.stringify([...told.values()])),
    unread(source) {
      const messages = unread();
      return messages.length === 0 ? null : new HubError('SOURCE_ROWS_UNREAD', { source, why: messages.join(';') });
    },
    beside(error) {
      const { why } = error.details;
      const messages = unread().filter((message) => !String(why).includes(message));
      if (why === undefined || messages.length === 0) return error;
      return new HubError(error.code, { ...error.details, why: [why, ...messages].join(';') } as never, error.cause);
    },
  };
}

export const noticesOf = (text: string | null): readonly SourceNotice[] => (text === null ? [] : (JSON.parse(text) as SourceNotice[]));
