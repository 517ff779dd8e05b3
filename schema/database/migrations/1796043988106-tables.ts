/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';
import { fillOpenClocks } from '../running-clocks.js';

export class Tables1796043988106 extends TableMigration {
  override readonly tables = [
    {
      name: 'open_clocks',
      columns: [
        {
          name: 'clock',
          type: 'varchar',
          length: '40',
          isPrimary: true,
        },
        {
          name: 'recordId',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'startDay',
          type: 'varchar',
          length: '10',
        },
      ],
      indices: [
        {
          name: 'open_clocks_start',
          columnNames: ['clock', 'startDay', 'recordId'],
          isUnique: false,
        },
      ],
    },
  ];

  override async data(sql: MigrationSql): Promise<void> {
    await fillOpenClocks(sql);
  }
}
