/** Source type `sql`: a table, a view or a query of a database: SQLite as a file, MariaDB or MySQL over the network. It only ever reads. */
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type { SourceType } from '../../contract.js';
import { check, child, mapping } from './mapping.js';
import { openMysql } from './mysql.js';
import { openPages } from './pages.js';
import { plainer } from './plain.js';
import { openSqlite } from './sqlite.js';

const settings = z
  .strictObject({
    url: z.string().regex(/^(sqlite:.+|(mysql|mariadb):\/\/.+)$/, '应为 sqlite:路径、mysql://… 或 mariadb://…'),
    /** Every latin1 column of this source holds GBK; `gbk` in a mapping names single columns. */
    textEncoding: z.literal('gbk').optional(),
  })
  .refine(({ url, textEncoding }) => textEncoding === undefined || !url.startsWith('sqlite:'), 'textEncoding 只用于 mysql 与 mariadb');

export const sourceType: SourceType = {
  name: 'sql',
  settings,
  mapping,
  child,
  check,
  open(raw, context) {
    const { url, textEncoding } = settings.parse(raw);
    const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : null;
    const database =
      path === null ? openMysql(url, context.name, context.zone) : openSqlite(isAbsolute(path) ? path : join(context.folder, path), context.name);
    return openPages(database, { source: context.name, zone: context.zone, clock: context.clock, plain: plainer(textEncoding === 'gbk') });
  },
};
