/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';

export class Tables1796043877582 extends TableMigration {
  override readonly columns = [
    {
      table: 'runs',
      column: {
        name: 'phase',
        type: 'varchar',
        length: '120',
        isNullable: true,
      },
    },
  ];
}
