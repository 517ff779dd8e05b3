/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { randomUUID } from 'node:crypto';
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';

export class Tables1795968829887 extends TableMigration {
  override readonly columns = [
    {
      table: 'write_turn',
      column: {
        name: 'epoch',
        type: 'varchar',
        length: '36',
        isNullable: true,
      },
    },
    {
      table: 'write_turn',
      column: {
        name: 'commitIds',
        type: 'varchar',
        length: '512',
        isNullable: true,
      },
    },
    {
      table: 'revisions',
      column: {
        name: 'commitNumber',
        type: 'bigint',
        default: 0,
      },
    },
  ];

  /** The row that counts commits, which SQLite did not have, and the first epoch. */
  override async data(sql: MigrationSql): Promise<void> {
    await sql.query(`INSERT ${sql.dialect === 'sqlite' ? 'OR IGNORE' : 'IGNORE'} INTO write_turn (id, taken) VALUES (1, 0)`);
    await sql.query('UPDATE write_turn SET epoch=? WHERE id=1 AND epoch IS NULL', [randomUUID()]);
  }
}
