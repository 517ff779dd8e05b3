/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';

export class Tables1796003669959 extends TableMigration {
  override readonly tables = [
    {
      name: 'search_blocks',
      columns: [
        {
          name: 'slice',
          type: 'int',
          isPrimary: true,
        },
        {
          name: 'block',
          type: 'int',
          isPrimary: true,
        },
        {
          name: 'bits',
          type: 'blob',
        },
      ],
      indices: [],
    },
  ];

  /** Texts that an older hub made findable have no marks yet: their blocks are told, looked through until then, and marked anew one by one. */
  override async data({ query }: MigrationSql): Promise<void> {
    await query(
      `INSERT INTO search_blocks (slice, block, bits) SELECT DISTINCT -1, number >> 9, '' FROM search_texts AS old
       WHERE NOT EXISTS (SELECT 1 FROM search_blocks AS now WHERE now.slice=-1 AND now.block=(old.number >> 9))`,
    );
  }
}
