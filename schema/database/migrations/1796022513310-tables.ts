/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';

export class Tables1796022513310 extends TableMigration {
  override readonly columns = [
    {
      table: 'deliveries',
      column: {
        name: 'lastBatch',
        type: 'varchar',
        length: '36',
        isNullable: true,
      },
    },
  ];

  // Of rows decided before, nothing short of reading every batch says which it was.
  override async data(sql: MigrationSql): Promise<void> {
    await sql.query('UPDATE deliveries SET lastBatch=batchId WHERE batchId IS NOT NULL');
  }
}
