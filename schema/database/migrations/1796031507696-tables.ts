/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';
import { fillSearchDepartments } from '../search-departments.js';

export class Tables1796031507696 extends TableMigration {
  override readonly columns = [
    {
      table: 'search_texts',
      column: {
        name: 'department',
        type: 'varchar',
        length: '40',
        isNullable: true,
      },
    },
  ];

  /** By its department a search is cut to what a department's viewer sees. */
  override data(sql: MigrationSql): Promise<void> {
    return fillSearchDepartments(sql);
  }
}
