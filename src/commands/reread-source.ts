/** Command: orders that everything which a source still shows is read once more. */
import type { Commands } from '../api.js';
import type { RereadOrder } from '../api-shapes.js';
import { orderReread } from '../ingest/order-reread.js';
import { nowOf } from '../kit/clock.js';
import type { CommandOf } from './command.js';
import { streamsNamed } from './streams-named.js';

export const rereadSource: CommandOf<Commands['rereadSource']> = {
  name: 'rereadSource',
  title: '重新读取一个数据源',
  right: 'jobs',
  logged: ['source', 'kind'],
  atomic: true,
  async run({ db, clock, sources }, { source, kind }) {
    const streams = streamsNamed(sources, source, kind);
    return db.transaction(async (sql) => {
      const orders: RereadOrder[] = [];
      for (const stream of streams) orders.push(await orderReread(sql, stream, nowOf(clock)));
      return orders;
    });
  },
};
