/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';

export class Tables1796016310176 extends TableMigration {
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
}
