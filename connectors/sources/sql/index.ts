/** Source type `sql`: a table, a view or a query of a database: SQLite as a file, MariaDB or MySQL over the network. It only ever reads. */
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { isDatabaseUrl, type ServerAddress, serverAddress, sqliteFile } from '../../../schema/database-url.js';
import type { SourceType } from '../../contract.js';
import { check, child, mapping } from './mapping.js';
import { openMysql } from './mysql.js';
import { openPages } from './pages.js';
import { plainer } from './plain.js';
import { openSqlite } from './sqlite.js';

const settings = z
  .strictObject({
    url: z.string().refine(isDatabaseUrl, '应为 sqlite:路径、mysql://用户:密码@主机:端口/库 或 mariadb://…'),
    /** Every latin1 column of this source holds GBK; `gbk` in a mapping names single columns. */
    textEncoding: z.literal('gbk').optional(),
  })
  .refine(({ url, textEncoding }) => textEncoding === undefined || sqliteFile(url) === null, 'textEncoding 只用于 mysql 与 mariadb');

export const sourceType: SourceType = {
  name: 'sql',
  settings,
  mapping,
  child,
  check,
  open(raw, context) {
    const { url, textEncoding } = settings.parse(raw);
    const path = sqliteFile(url);
    const database =
      path === null
        ? openMysql(serverAddress(url) as ServerAddress, context.name, context.zone)
        : openSqlite(isAbsolute(path) ? path : join(context.folder, path), context.name);
    return openPages(database, { source: context.name, zone: context.zone, clock: context.clock, plain: plainer(textEncoding === 'gbk') });
  },
};
