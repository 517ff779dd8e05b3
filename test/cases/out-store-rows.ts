/** Every row of every table of an embedded store, read without changing it. */
import Libsql from 'libsql';

export function rowsOfEveryTable(file: string): Record<string, unknown[]> {
  const store = new Libsql(`file:${file}?mode=ro`);
  const tables = store.prepare("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name").all() as { name: string }[];
  const rows = tables.map(({ name }) => [name, store.prepare(`SELECT * FROM "${name}"`).all()] as const);
  store.close();
  return Object.fromEntries(rows);
}
