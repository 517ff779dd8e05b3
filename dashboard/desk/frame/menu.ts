/** Menu: what stands in it for a person, by right; kinds come from their definitions. */
import type { SignedIn } from '../session/said.js';
import { addressOf } from './address.js';
import type { Definitions } from './definitions.js';
import { PAGES } from './pages.js';

export interface Entry {
  readonly title: string;
  readonly to: string;
}

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export function menuOf({ rights }: SignedIn, { kinds }: Definitions): readonly Section[] {
  const lists = (kinds ?? []).map(({ name, title }) => ({ title, to: addressOf(['lists', name]) }));
  const group = (title: string): Section => ({
    title,
    entries: PAGES.filter((page) => page.group === title && (page.right === null || rights.includes(page.right))),
  });
  const sections = [group(''), group('处理'), { title: '数据', entries: rights.includes('records') ? lists : [] }, group('上报'), group('系统')];
  return sections.filter(({ entries }) => entries.length > 0);
}
