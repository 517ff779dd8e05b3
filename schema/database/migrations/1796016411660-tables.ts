/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';

export class Tables1796016411660 extends TableMigration {
  override readonly tables = [
    {
      name: 'rollup_marginals',
      columns: [
        {
          name: 'kind',
          type: 'varchar',
          length: '60',
          isPrimary: true,
        },
        {
          name: 'dimension',
          type: 'varchar',
          length: '60',
          isPrimary: true,
        },
        {
          name: 'month',
          type: 'varchar',
          length: '7',
          isPrimary: true,
        },
        {
          name: 'district',
          type: 'varchar',
          length: '40',
          isPrimary: true,
        },
        {
          name: 'department',
          type: 'varchar',
          length: '40',
          isPrimary: true,
        },
        {
          name: 'value',
          type: 'varchar',
          length: '100',
          isPrimary: true,
        },
        {
          name: 'measure',
          type: 'varchar',
          length: '80',
          isPrimary: true,
        },
        {
          name: 'total',
          type: 'bigint',
          default: 0,
        },
      ],
      indices: [],
    },
  ];

  /** The days that are counted by item and code are every one: they are counted again by the next pass, and read from their records until then. */
  override async data(sql: MigrationSql): Promise<void> {
    await sql.query(
      `INSERT INTO stale_days (kind, district, department, day, mark) SELECT DISTINCT kind, district, department, day, 'marginals' FROM rollups AS r
       WHERE measure='live' AND NOT EXISTS (SELECT 1 FROM stale_days AS s WHERE s.kind=r.kind AND s.district=r.district AND s.department=r.department AND s.day=r.day)`,
    );
  }
}
