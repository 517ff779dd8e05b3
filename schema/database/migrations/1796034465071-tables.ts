/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';
import { fillSearchDepartments } from '../search-departments.js';

export class Tables1796034465071 extends TableMigration {
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
    {
      table: 'issues',
      column: {
        name: 'ofOthers',
        type: 'int',
        isNullable: true,
      },
    },
  ];
  override readonly indices = [
    {
      table: 'risk_alert',
      index: {
        name: 'risk_alert_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'alert_step',
      index: {
        name: 'alert_step_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'bulletin',
      index: {
        name: 'bulletin_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'item_claim',
      index: {
        name: 'item_claim_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'checklist',
      index: {
        name: 'checklist_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'enforcement_officer',
      index: {
        name: 'enforcement_officer_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_plan',
      index: {
        name: 'random_check_plan_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'check_act',
      index: {
        name: 'check_act_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'exposure_notice',
      index: {
        name: 'exposure_notice_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'force_act',
      index: {
        name: 'force_act_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'joint_inspection',
      index: {
        name: 'joint_inspection_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'other_act',
      index: {
        name: 'other_act_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'joint_result',
      index: {
        name: 'joint_result_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'random_check_target',
      index: {
        name: 'random_check_target_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'supervision_plan',
      index: {
        name: 'supervision_plan_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'deliveries',
      index: {
        name: 'deliveries_department',
        columnNames: ['department', 'id'],
        isUnique: false,
      },
    },
  ];

  override async data(sql: MigrationSql): Promise<void> {
    // By its department a search is cut to what a department's viewer sees.
    await fillSearchDepartments(sql);
    // Whose record these looked at was not written down: a department is told no more of them until they are found anew.
    await sql.query(
      "UPDATE issues SET ofOthers=1 WHERE rule IN ('NOT_CLAIMED','LIST_UNPUBLISHED','OFFICER_REGISTERED','EXPOSURE_REVOKED') AND message<>'与他区记录有关'",
    );
  }
}
