/**
 * Database writer of 市直 and 华容区: databases written once from the year, under another name first, so that a half-written one is never taken
 * for whole.
 */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'libsql';
import { type RehearsalTable, writeSqlRehearsal } from '../../connectors/sources/sql/rehearsal.js';
import type { ChildEntry, DistrictYear, Entry, KindName } from '../generate/shape.js';
import { columnsOf, type ChildLayout, type Layout, type Layouts, mappingOf, named, rowOf } from './layout.js';

/** A change time is a text in SQLite; one that sorts as time does. */
const CHANGED = { changedAt: 'yyyy-MM-dd HH:mm:ss' };

export function sqlKinds(layouts: Layouts): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(layouts).map(([kind, layout]) => [
      kind,
      mappingOf(layout, { from: layout.from, follow: { since: layout.changedAt, overlap: '10m' }, formats: CHANGED }),
    ]),
  );
}

/** The tables of one district; tests write them into a MariaDB. */
export function sqlTables(year: DistrictYear, layouts: Layouts): Record<string, RehearsalTable> {
  const tables: Record<string, RehearsalTable> = {};
  for (const [kind, layout] of Object.entries(layouts)) {
    const entries = year[kind as KindName];
    tables[layout.from] = table(
      columnsOf(layout),
      layout,
      entries.map((entry) => rowOf(entry, layout)),
    );
    for (const [name, child] of Object.entries(layout.children ?? {})) tables[child.from] = childTable(child, entries, name);
  }
  return tables;
}

export async function writeDatabase(path: string, year: DistrictYear, layouts: Layouts): Promise<void> {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.new`;
  for (const end of ['', '-wal', '-shm']) rmSync(temporary + end, { force: true });
  await writeSqlRehearsal(`sqlite:${temporary}`, sqlTables(year, layouts));
  foldLog(temporary);
  renameSync(temporary, path);
}

// The driver leaves the log next to the file when it closes; a rename would part the two.
function foldLog(path: string): void {
  const db = new Database(path);
  try {
    db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  } finally {
    db.close();
  }
  if (existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0) throw new Error(`${path}: its log still stands beside it`);
  for (const end of ['-wal', '-shm']) rmSync(path + end, { force: true });
}

function table(columns: readonly string[], layout: Layout, rows: Record<string, string>[]): RehearsalTable {
  return { columns: texts(columns), primaryKey: layout.key, rows, indexed: [layout.changedAt] };
}

function childTable(child: ChildLayout, entries: readonly Entry[], name: string): RehearsalTable {
  const rows = entries.flatMap((entry) =>
    (entry.children?.[name] ?? []).map((each: ChildEntry) => ({
      ...named(each.values, child.fields, {}),
      [child.key]: each.key,
      [child.parentKey]: entry.key,
    })),
  );
  return { columns: texts([child.key, child.parentKey, ...Object.values(child.fields)]), primaryKey: child.key, rows, indexed: [child.parentKey] };
}

const texts = (columns: readonly string[]): Record<string, 'text'> => Object.fromEntries(columns.map((column) => [column, 'text']));
