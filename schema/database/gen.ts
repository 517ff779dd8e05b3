/**
 * Migration generator, `npm run gen`: writes the migration that leads from the migrations at hand to the schema the code wants. `--check`
 * only compares and fails where they differ, on an embedded database of its own.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { loadKinds } from '../registry.js';
import { compare, schemaLog } from './compare.js';
import { databaseSchema } from './entities.js';
import { TableMigration } from './migration.js';
import type { Changes } from './migration-data.js';
import { migrationText } from './migration-text.js';

/** The changes that the migrations lack; null where they lack none. What cannot be done safely is an error that says so. */
export async function lacking(source: DataSource): Promise<Changes | null> {
  const { changes, unsafe } = await compare(source);
  if (unsafe.length > 0) throw new Error(`不能自动迁移,共 ${unsafe.length} 处:\n${unsafe.join('\n')}`);
  if (Object.values(changes).every((list: readonly unknown[]) => list.length === 0) && (await schemaLog(source)).length === 0) return null;
  await applyChanges(source, changes);
  const remaining = await schemaLog(source);
  if (remaining.length > 0) throw new Error(`迁移之后仍与定义不同,请手写迁移:\n${remaining.join('\n')}`);
  return changes;
}

/** Lays the changes down as their migration will. */
export async function applyChanges(source: DataSource, changes: Changes): Promise<void> {
  const runner = source.createQueryRunner();
  try {
    await Object.assign(new (class extends TableMigration {})(), changes).up(runner);
  } finally {
    await runner.release();
  }
}

async function main(check: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'hub-gen-'));
  const schema = await databaseSchema(await loadKinds());
  const driver = createRequire(import.meta.url)('libsql');
  const source = new DataSource({ type: 'better-sqlite3', database: join(folder, 'gen.db'), driver, ...schema } as DataSourceOptions);
  try {
    await source.initialize();
    await source.runMigrations();
    const changes = await lacking(source);
    if (changes && check) throw new Error(`迁移与定义不一致:请运行 npm run gen 后提交\n${JSON.stringify(changes, null, 2)}`);
    if (changes) writeMigration(changes);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 1;
  } finally {
    await source.destroy();
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeMigration(changes: Changes): void {
  const stamp = Date.now();
  const root = import.meta.url.includes('/dist/') ? '../../../schema/database/migrations/' : './migrations/';
  writeFileSync(fileURLToPath(new URL(`${root}${stamp}-tables.ts`, import.meta.url)), migrationText(changes, stamp));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.includes('--check'));
