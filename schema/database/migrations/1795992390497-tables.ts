/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';

export class Tables1795992390497 extends TableMigration {
  override readonly widened = [
    {
      table: 'deliveries',
      column: {
        name: 'remedied',
        type: 'varchar',
        length: '40',
        isNullable: true,
      },
    },
  ];
}
