/** Changed definitions: the hub's own tables as a later version might have them, for tests of migrations. */
import { EntitySchema } from 'typeorm';
import { ownTables } from '../../schema/database/tables.js';

export type Entities = readonly (EntitySchema | (abstract new (...args: never[]) => object))[];

/** The own tables, one of them with other columns. */
export function withColumns(name: string, change: (columns: Record<string, object>) => void, indices?: (all: object[]) => void): Entities {
  return ownTables.map((table) => {
    if (table.name !== name) return table.entity;
    const { columns, indices: all, ...options } = structuredClone({ ...table.entity.options });
    change(columns as Record<string, object>);
    indices?.(all as object[]);
    return new EntitySchema({ ...options, columns, indices: all } as never);
  });
}
