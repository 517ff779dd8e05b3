/** A case of news: a small database whose one table is read as bulletins, under a mapping that a test changes. */
import { join } from 'node:path';
import Libsql from 'libsql';
import { type CaseHub, openCase } from './stage.js';

const NEWS = 'CREATE TABLE news (id TEXT PRIMARY KEY, title TEXT, cat TEXT, no TEXT, ssq TEXT, ut TEXT)';
const ROWS = [
  ['n1', '一', '类甲', 'a', '1', '2026-06-01 08:00:00'],
  ['n2', '二', '类乙', 'b', '2', '2026-06-02 08:00:00'],
];
const FIELDS = '{ newsId: id, title: title, body: title, publishTime: ut }';
export const MORE_FIELDS = '{ newsId: id, title: title, body: title, publishTime: ut, category: cat }';
const SINCE = '{ since: ut, overlap: 10m }';

export interface SaidNews {
  readonly name?: string;
  readonly fields?: string;
  readonly follow?: string;
  readonly key?: string;
  readonly district?: string;
  readonly zone?: string;
  /** What else the mapping says, each behind a comma. */
  readonly rest?: string;
  /** What stands before the sources. */
  readonly head?: string;
}

const USUAL = { name: 's1', fields: FIELDS, follow: SINCE, key: 'id', district: 'echeng', zone: 'Asia/Shanghai', rest: '', head: '' };

export function newsYaml(said: SaidNews = {}): string {
  const { name, fields, follow, key, district, zone, rest, head } = { ...USUAL, ...said };
  return `${head}
sources:
  - name: ${name}
    district: ${district}
    type: sql
    zone: ${zone}
    settings: { url: "sqlite:$FOLDER/src.db" }
    kinds:
      bulletin: { from: news, key: ${key}, changedAt: ut, follow: ${follow}, formats: { changedAt: "yyyy-MM-dd HH:mm:ss" }, fields: ${fields}${rest} }
`;
}

export function writeNews(hub: CaseHub, ...statements: readonly string[]): void {
  const db = new Libsql(join(hub.folder, 'src.db'));
  for (const statement of statements) db.exec(statement);
  db.close();
}

export async function openNews(said: SaidNews = {}): Promise<CaseHub> {
  const hub = await openCase(newsYaml(said));
  writeNews(hub, NEWS, ...ROWS.map((row) => `INSERT INTO news VALUES (${row.map((value) => `'${value}'`).join(', ')})`));
  return hub;
}
