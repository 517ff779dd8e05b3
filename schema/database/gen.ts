/**
 * `npm run gen`: writes the migration that leads from the migrations at hand to the schema the code wants. `--check` only compares and
 * fails where they differ, on an embedded database of its own.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource, type DataSourceOptions, type EntityMetadata } from 'typeorm';
import { loadKinds } from '../registry.js';
import type { ColumnData, TableData } from './migration.js';
import { databaseSchema } from './entities.js';
import { fullText } from './tables/search.js';

export interface Missing {
  readonly tables: TableData[];
  readonly columns: { table: string; column: ColumnData }[];
}

/** What the migrations lack. */
export async function missing(): Promise<Missing> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-gen-'));
  const schema = await databaseSchema(await loadKinds());
  const driver = createRequire(import.meta.url)('libsql');
  const source = new DataSource({ type: 'better-sqlite3', database: join(folder, 'gen.db'), driver, ...schema } as DataSourceOptions);
  try {
    await source.initialize();
    await source.runMigrations();
    const runner = source.createQueryRunner();
    const present = new Map((await runner.getTables()).map((table) => [table.name, new Set(table.columns.map((column) => column.name))]));
    const tables = source.entityMetadatas.filter((entity) => !present.has(entity.tableName)).map(tableOf);
    const columns = source.entityMetadatas
      .filter((entity) => present.has(entity.tableName))
      .flatMap((entity) =>
        tableOf(entity)
          .columns.filter((c) => !present.get(entity.tableName)?.has(c.name))
          .map((column) => ({ table: entity.tableName, column })),
      );
    return { tables, columns };
  } finally {
    await source.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

function tableOf(entity: EntityMetadata): TableData {
  const columns = entity.columns.map(
    (column): ColumnData => ({
      name: column.databaseName,
      type: String(column.type),
      ...(column.length ? { length: column.length } : {}),
      ...(column.isNullable ? { isNullable: true } : {}),
      ...(column.isPrimary ? { isPrimary: true } : {}),
      ...(column.isGenerated ? { isGenerated: true } : {}),
      ...(column.default === undefined ? {} : { default: Number(column.default) }),
    }),
  );
  const indices = entity.indices.map((index) => ({
    name: index.name,
    columnNames: index.columns.map((c) => c.databaseName),
    isUnique: index.isUnique,
  }));
  return { name: entity.tableName, columns, indices };
}

function migrationText(lacking: Missing, stamp: number): string {
  const data = (value: unknown): string => JSON.stringify(value, null, 2).replace(/\n/g, '\n  ');
  return [
    '/** Written by `npm run gen`. Once released it is never edited: the next change is a migration of its own. */',
    "import { TableMigration } from '../migration.js';",
    '',
    `export class Tables${stamp} extends TableMigration {`,
    `  override readonly tables = ${data(lacking.tables)};`,
    `  override readonly columns = ${data(lacking.columns)};`,
    ...(lacking.tables.some((table) => table.name === fullText.table) ? [`  override readonly fullTexts = ${data([fullText])};`] : []),
    '}',
    '',
  ].join('\n');
}

async function main(check: boolean): Promise<void> {
  const lacking = await missing();
  if (lacking.tables.length + lacking.columns.length === 0) return;
  if (check) {
    process.stderr.write(
      `migrations lack ${[...lacking.tables.map((t) => t.name), ...lacking.columns.map((c) => `${c.table}.${c.column.name}`)].join(', ')}\n`,
    );
    process.exitCode = 1;
    return;
  }
  const stamp = Date.now();
  const root = import.meta.url.includes('/dist/') ? '../../../schema/database/migrations/' : './migrations/';
  writeFileSync(fileURLToPath(new URL(`${root}${stamp}-tables.ts`, import.meta.url)), migrationText(lacking, stamp));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
