/** A source that is a table or a view of a database: SQLite as a file, MariaDB or MySQL over the network. It only ever reads. */
import { isAbsolute, join } from 'node:path';
import { z } from 'zod';
import type { SourceType } from '../../contract.js';
import { openMysql } from './mysql.js';
import { openPages } from './pages.js';
import { openSqlite } from './sqlite.js';

const settings = z.strictObject({
  url: z.string().regex(/^(sqlite:.+|(mysql|mariadb):\/\/.+)$/, '应为 sqlite:路径、mysql://… 或 mariadb://…'),
});
const mapping = z.strictObject({ from: z.string().min(1) });

export const sourceType: SourceType = {
  name: 'sql',
  settings,
  mapping,
  open(raw, context) {
    const { url } = settings.parse(raw);
    const path = url.startsWith('sqlite:') ? url.slice('sqlite:'.length) : null;
    const database = path === null ? openMysql(url, context.name) : openSqlite(isAbsolute(path) ? path : join(context.folder, path), context.name);
    return openPages(database, { source: context.name, zone: context.zone, clock: context.clock });
  },
};
