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
import { tlsOf } from './tls.js';

const settings = z
  .strictObject({
    url: z.string().refine(isDatabaseUrl, '应为 sqlite:路径、mysql://用户:密码@主机:端口/库 或 mariadb://…'),
    /** Every latin1 column of this source holds GBK; `gbk` in a mapping names single columns. */
    textEncoding: z.literal('gbk').optional(),
    tls: z.strictObject({ ca: z.string().min(1).optional(), required: z.boolean().default(true) }).optional(),
  })
  .refine(({ url, tls }) => tls === undefined || sqliteFile(url) === null, 'tls 只用于 mysql 与 mariadb')
  .refine(({ url, textEncoding }) => textEncoding === undefined || sqliteFile(url) === null, 'textEncoding 只用于 mysql 与 mariadb');

export const sourceType: SourceType = {
  name: 'sql',
  settings,
  mapping,
  child,
  check,
  sweeps: true,
  where: (raw) => whereOf(settings.parse(raw).url),
  open(raw, context) {
    const { url, textEncoding, tls } = settings.parse(raw);
    const { name: source, clock, zone, folder } = context;
    const path = sqliteFile(url);
    const database =
      path === null
        ? openMysql(serverAddress(url) as ServerAddress, tls ? tlsOf(tls, folder) : null, source, zone)
        : openSqlite(isAbsolute(path) ? path : join(folder, path), clock, source);
    const gbk = textEncoding === 'gbk';
    return openPages(database, { source, zone, clock, gbk, plain: plainer(gbk, database.textType, source) });
  },
};

function whereOf(url: string): string {
  const path = sqliteFile(url);
  if (path !== null) return path;
  const { host, port, database } = serverAddress(url) as ServerAddress;
  return `${host}:${port}/${database}`;
}
