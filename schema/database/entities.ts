/** Database schema that the code requires: entities of every kind and the hub's own tables, and every migration in the folder. */
import type { MigrationInterface } from 'typeorm';
import type { KindDefinition } from '../kind/kind-definition.js';
import { importFolder } from '../registry.js';
import { ownTables } from './tables.js';

type Entities = (abstract new (...args: never[]) => object)[];

export interface DatabaseSchema {
  readonly entities: never[];
  readonly migrations: (new () => MigrationInterface)[];
}

export async function databaseSchema(kinds: readonly KindDefinition[]): Promise<DatabaseSchema> {
  const classes: Entities = kinds.flatMap((kind) => [kind.type, ...kind.children.map((child) => child.type)]);
  const modules = await importFolder(new URL('./migrations/', import.meta.url));
  const migrations = modules.flatMap((module) => Object.values(module)) as (new () => MigrationInterface)[];
  return { entities: [...classes, ...ownTables.map((table) => table.entity)] as never[], migrations };
}
