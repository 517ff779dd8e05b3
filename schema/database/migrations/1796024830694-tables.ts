/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';

export class Tables1796024830694 extends TableMigration {
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
  override readonly indices = [
    {
      table: 'risk_alert',
      index: {
        name: 'risk_alert_by_day',
        columnNames: ['day', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'risk_alert',
      index: {
        name: 'risk_alert_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_by_day',
        columnNames: ['day', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'bulletin',
      index: {
        name: 'bulletin_by_day',
        columnNames: ['day', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'bulletin',
      index: {
        name: 'bulletin_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_department',
      index: {
        name: 'supervision_department_by_day',
        columnNames: ['day', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_department',
      index: {
        name: 'supervision_department_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_item',
      index: {
        name: 'supervision_item_by_day',
        columnNames: ['day', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_item',
      index: {
        name: 'supervision_item_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'checklist',
      index: {
        name: 'checklist_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'enforcement_officer',
      index: {
        name: 'enforcement_officer_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_plan',
      index: {
        name: 'random_check_plan_by_day',
        columnNames: ['day', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_plan',
      index: {
        name: 'random_check_plan_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'exposure_notice',
      index: {
        name: 'exposure_notice_by_day',
        columnNames: ['day', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'exposure_notice',
      index: {
        name: 'exposure_notice_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_inspection',
      index: {
        name: 'joint_inspection_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_target',
      index: {
        name: 'random_check_target_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_plan',
      index: {
        name: 'supervision_plan_by_day',
        columnNames: ['day', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_plan',
      index: {
        name: 'supervision_plan_commit',
        columnNames: ['firstCommit', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
  ];

  /** The days that are counted by item and code are every one: they are counted again by the next pass, and read from their records until then. */
  override async data(sql: MigrationSql): Promise<void> {
    // Of rows decided before, nothing short of reading every batch says which it was.
    await sql.query('UPDATE deliveries SET lastBatch=batchId WHERE batchId IS NOT NULL');
    await sql.query(
      `INSERT INTO stale_days (kind, district, department, day, mark) SELECT DISTINCT kind, district, department, day, 'marginals' FROM rollups AS r
       WHERE measure='live' AND NOT EXISTS (SELECT 1 FROM stale_days AS s WHERE s.kind=r.kind AND s.district=r.district AND s.department=r.department AND s.day=r.day)`,
    );
  }
}
