/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';
import { widenTexts } from '../wide-texts.js';

export class Tables1795992555532 extends TableMigration {
  override readonly tables = [
    {
      name: 'number_holds',
      columns: [
        {
          name: 'target',
          type: 'varchar',
          length: '80',
          isPrimary: true,
        },
        {
          name: 'number',
          type: 'varchar',
          length: '64',
          isPrimary: true,
        },
        {
          name: 'deliveryId',
          type: 'int',
          isPrimary: true,
        },
        {
          name: 'kind',
          type: 'varchar',
          length: '60',
        },
        {
          name: 'recordId',
          type: 'varchar',
          length: '36',
        },
        {
          name: 'rule',
          type: 'varchar',
          length: '60',
        },
        {
          name: 'parts',
          type: 'text',
          isNullable: true,
        },
      ],
      indices: [
        {
          name: 'number_holds_delivery',
          columnNames: ['deliveryId'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'batch_days',
      columns: [
        {
          name: 'target',
          type: 'varchar',
          length: '80',
          isPrimary: true,
        },
        {
          name: 'day',
          type: 'varchar',
          length: '10',
          isPrimary: true,
        },
        {
          name: 'last',
          type: 'int',
          default: 0,
        },
      ],
      indices: [],
    },
    {
      name: 'target_holds',
      columns: [
        {
          name: 'target',
          type: 'varchar',
          length: '80',
          isPrimary: true,
        },
        {
          name: 'scope',
          type: 'varchar',
          length: '8',
          isPrimary: true,
        },
        {
          name: 'name',
          type: 'varchar',
          length: '80',
          isPrimary: true,
        },
        {
          name: 'reason',
          type: 'text',
          isNullable: true,
        },
        {
          name: 'heldBy',
          type: 'varchar',
          length: '80',
        },
        {
          name: 'heldAt',
          type: 'varchar',
          length: '24',
        },
      ],
      indices: [],
    },
    {
      name: 'store_versions',
      columns: [
        {
          name: 'id',
          type: 'int',
          isPrimary: true,
        },
        {
          name: 'readableFrom',
          type: 'varchar',
          length: '20',
        },
        {
          name: 'writableFrom',
          type: 'varchar',
          length: '20',
        },
        {
          name: 'migratedBy',
          type: 'varchar',
          length: '20',
        },
      ],
      indices: [],
    },
    {
      name: 'processes',
      columns: [
        {
          name: 'owner',
          type: 'varchar',
          length: '80',
          isPrimary: true,
        },
        {
          name: 'role',
          type: 'varchar',
          length: '12',
        },
        {
          name: 'version',
          type: 'varchar',
          length: '20',
        },
        {
          name: 'configDigest',
          type: 'varchar',
          length: '64',
        },
        {
          name: 'startedAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'seenAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'declaredAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
      ],
      indices: [],
    },
  ];
  override readonly columns = [
    {
      table: 'risk_alert',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'alert_step',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'bulletin',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'supervision_department',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'supervision_item',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'item_claim',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'checklist',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'enforcement_officer',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'random_check_plan',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'check_act',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'punish_act',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'exposure_notice',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'force_act',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'joint_inspection',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'other_act',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'joint_result',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'random_check_target',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'supervision_plan',
      column: {
        name: 'firstCommit',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'batches',
      column: {
        name: 'misses',
        type: 'int',
        default: 0,
      },
    },
    {
      table: 'targets',
      column: {
        name: 'burnt',
        type: 'int',
        default: 0,
      },
    },
  ];
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

  /** The day that each target counted in goes on where it stood; texts of a store on a server become as long as those of a new one. */
  override async data(sql: MigrationSql): Promise<void> {
    const { query } = sql;
    await query(
      `INSERT INTO batch_days (target, day, last) SELECT target, day, last FROM batch_numbers AS old
       WHERE NOT EXISTS (SELECT 1 FROM batch_days AS now WHERE now.target=old.target AND now.day=old.day)`,
    );
    await widenTexts(sql);
  }
}
