/** The late source: a second system of 葛店 with one piece of news. It is read through once, and from then on it is too busy to answer. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRestRehearsal, type RestRehearsal } from '../../connectors/sources/rest/rehearsal.js';
import { at, dayOf } from '../generate/days.js';
import type { Entry, Year } from '../generate/shape.js';
import { mappingOf, rowOf } from './layout.js';
import { listLayout, TOKEN } from './lists.js';

export const STALLED = { name: 'gedian-news', district: 'gedian' } as const;
const LIST = 'news';

export const stalledKinds = (): Record<string, unknown> => ({
  bulletin: mappingOf(listLayout('bulletin', LIST), {
    path: `/${LIST}?size=100`,
    items: 'data.list',
    next: 'data.next',
    after: 'cursor',
    follow: 'feed',
  }),
});

/** @param folder where the mark stays that it has been read @param day of its one piece of news */
export async function openStalled(folder: string, year: Year, day: string): Promise<RestRehearsal> {
  const mark = join(folder, 'late-source');
  const like = year.districts.gedian.bulletin[0] as Entry;
  const values = { ...like.values, newsId: 'DT420703gd-news-0001', title: '葛店开发区部署重点领域风险排查', publishTime: `${day} 00:00:00` };
  const row = rowOf({ ...like, key: 'gedian-news-1', changedAt: at(dayOf(day), 0), values }, listLayout('bulletin', LIST), (ms) =>
    new Date(ms).toISOString(),
  );
  let reads = 0;
  const server: RestRehearsal = await openRestRehearsal({
    token: TOKEN,
    lists: {
      [LIST]: () => {
        // A pass is one page and the empty one behind it.
        if (++reads === 2) {
          writeFileSync(mark, '');
          setImmediate(() => server.mood('busy'));
        }
        return [row as { id: string; updatedAt: string }];
      },
    },
  });
  if (existsSync(mark)) server.mood('busy');
  return server;
}
