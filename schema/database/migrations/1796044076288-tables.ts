/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { fillOpenAlerts } from '../open-alerts.js';
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';

export class Tables1796044076288 extends TableMigration {
  override readonly tables = [
    {
      name: 'open_alerts',
      columns: [
        {
          name: 'alertId',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'stage',
          type: 'varchar',
          length: '12',
        },
        {
          name: 'createdAt',
          type: 'varchar',
          length: '24',
        },
      ],
      indices: [
        {
          name: 'open_alerts_stage',
          columnNames: ['stage', 'createdAt', 'alertId'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'desk_steps',
      columns: [
        {
          name: 'id',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'alertId',
          type: 'varchar',
          length: '36',
        },
        {
          name: 'stage',
          type: 'varchar',
          length: '12',
        },
        {
          name: 'recordId',
          type: 'varchar',
          length: '36',
        },
        {
          name: 'district',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'department',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'unitCode',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'unitName',
          type: 'varchar',
          length: '200',
        },
        {
          name: 'happenedAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'why',
          type: 'text',
          isNullable: true,
        },
        {
          name: 'verdict',
          type: 'text',
          isNullable: true,
        },
        {
          name: 'measures',
          type: 'text',
          isNullable: true,
        },
        {
          name: 'actCodes',
          type: 'text',
          isNullable: true,
        },
        {
          name: 'author',
          type: 'varchar',
          length: '90',
        },
        {
          name: 'writtenAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'takenBackAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'takenBackBy',
          type: 'varchar',
          length: '90',
          isNullable: true,
        },
      ],
      indices: [
        {
          name: 'desk_steps_alert',
          columnNames: ['alertId', 'id'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'alert_assignments',
      columns: [
        {
          name: 'id',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'alertId',
          type: 'varchar',
          length: '36',
        },
        {
          name: 'fromDistrict',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'toDistrict',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'reason',
          type: 'text',
        },
        {
          name: 'author',
          type: 'varchar',
          length: '90',
        },
        {
          name: 'assignedAt',
          type: 'varchar',
          length: '24',
        },
      ],
      indices: [
        {
          name: 'alert_assignments_alert',
          columnNames: ['alertId', 'id'],
          isUnique: false,
        },
      ],
    },
  ];

  /** The alerts that are open, from what is in the store. */
  override async data(sql: MigrationSql): Promise<void> {
    await fillOpenAlerts(sql);
  }
}
