/** Notices: what sources told in a pass besides their rows, each once, for status and for the line of the run. */
import type { Page, SourceNotice } from '../../connectors/contract.js';
import { HubError } from '../../schema/errors.js';
import { plainLine } from '../../schema/spelling/plain-line.js';

// Beyond these the number says enough.
const MOST = 20;
const MOST_LETTERS = 300;

export interface Notices {
  add(page: Page): void;
  /** As it is stored; null: nothing was told. */
  text(): string | null;
  /** What was not read, as the error of the run; null: everything was. */
  unread(source: string): HubError | null;
}

export function openNotices(): Notices {
  const told = new Map<string, SourceNotice>();
  return {
    add({ notices = [] }) {
      for (const { message, unread } of notices) {
        const short = plainLine(message).slice(0, MOST_LETTERS);
        if (told.size < MOST || told.has(short)) told.set(short, { message: short, unread: unread || told.get(short)?.unread === true });
      }
    },
    text: () => (told.size === 0 ? null : JSON.stringify([...told.values()])),
    unread(source) {
      const messages = [...told.values()].flatMap(({ message, unread }) => (unread ? [message] : []));
      return messages.length === 0 ? null : new HubError('SOURCE_ROWS_UNREAD', { source, why: messages.join(';') });
    },
  };
}

export const noticesOf = (text: string | null): readonly SourceNotice[] => (text === null ? [] : (JSON.parse(text) as SourceNotice[]));
