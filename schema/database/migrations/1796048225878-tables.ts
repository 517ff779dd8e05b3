/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';
import type { MigrationSql } from '../migration-data.js';
import { fillOpenAlerts } from '../open-alerts.js';
import { fillOpenClocks } from '../running-clocks.js';

export class Tables1796048225878 extends TableMigration {
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
    {
      name: 'item_requests',
      columns: [
        {
          name: 'id',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'what',
          type: 'varchar',
          length: '10',
        },
        {
          name: 'itemCode',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'itemName',
          type: 'varchar',
          length: '500',
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
          name: 'state',
          type: 'varchar',
          length: '10',
        },
        {
          name: 'reason',
          type: 'text',
        },
        {
          name: 'attachmentNo',
          type: 'varchar',
          length: '100',
          isNullable: true,
        },
        {
          name: 'author',
          type: 'varchar',
          length: '90',
        },
        {
          name: 'onBehalfOf',
          type: 'varchar',
          length: '36',
          isNullable: true,
        },
        {
          name: 'authorName',
          type: 'varchar',
          length: '200',
        },
        {
          name: 'createdAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'decidedBy',
          type: 'varchar',
          length: '200',
          isNullable: true,
        },
        {
          name: 'decidedAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'decision',
          type: 'text',
          isNullable: true,
        },
        {
          name: 'endedAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'ended',
          type: 'varchar',
          length: '200',
          isNullable: true,
        },
        {
          name: 'recordId',
          type: 'varchar',
          length: '36',
          isNullable: true,
        },
        {
          name: 'revision',
          type: 'int',
          default: 0,
        },
      ],
      indices: [
        {
          name: 'item_requests_item',
          columnNames: ['itemCode', 'department', 'state'],
          isUnique: false,
        },
        {
          name: 'item_requests_state',
          columnNames: ['state', 'what', 'district', 'department'],
          isUnique: false,
        },
        {
          name: 'item_requests_district',
          columnNames: ['district', 'id'],
          isUnique: false,
        },
        {
          name: 'item_requests_department',
          columnNames: ['department', 'id'],
          isUnique: false,
        },
        {
          name: 'item_requests_author',
          columnNames: ['author', 'state'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'open_clocks',
      columns: [
        {
          name: 'clock',
          type: 'varchar',
          length: '40',
          isPrimary: true,
        },
        {
          name: 'recordId',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'startDay',
          type: 'varchar',
          length: '10',
        },
      ],
      indices: [
        {
          name: 'open_clocks_start',
          columnNames: ['clock', 'startDay', 'recordId'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'stand_ins',
      columns: [
        {
          name: 'id',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'personId',
          type: 'varchar',
          length: '36',
        },
        {
          name: 'standInId',
          type: 'varchar',
          length: '36',
        },
        {
          name: 'fromDay',
          type: 'varchar',
          length: '10',
        },
        {
          name: 'toDay',
          type: 'varchar',
          length: '10',
        },
        {
          name: 'reason',
          type: 'varchar',
          length: '400',
        },
        {
          name: 'state',
          type: 'varchar',
          length: '10',
        },
        {
          name: 'proposedBy',
          type: 'varchar',
          length: '90',
        },
        {
          name: 'proposedAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'decidedBy',
          type: 'varchar',
          length: '90',
          isNullable: true,
        },
        {
          name: 'decidedAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'endedBy',
          type: 'varchar',
          length: '90',
          isNullable: true,
        },
        {
          name: 'endedAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'personRights',
          type: 'int',
          isNullable: true,
        },
        {
          name: 'standInRights',
          type: 'int',
          isNullable: true,
        },
      ],
      indices: [
        {
          name: 'stand_ins_person',
          columnNames: ['personId'],
          isUnique: false,
        },
        {
          name: 'stand_ins_standIn',
          columnNames: ['standInId', 'state'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'notice_facts',
      columns: [
        {
          name: 'id',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'event',
          type: 'varchar',
          length: '30',
        },
        {
          name: 'district',
          type: 'varchar',
          length: '40',
          isNullable: true,
        },
        {
          name: 'department',
          type: 'varchar',
          length: '40',
          isNullable: true,
        },
        {
          name: 'cause',
          type: 'varchar',
          length: '80',
          isNullable: true,
        },
        {
          name: 'count',
          type: 'int',
          default: 0,
        },
        {
          name: 'at',
          type: 'varchar',
          length: '24',
        },
      ],
      indices: [],
    },
    {
      name: 'notice_items',
      columns: [
        {
          name: 'id',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'rule',
          type: 'varchar',
          length: '60',
        },
        {
          name: 'event',
          type: 'varchar',
          length: '30',
        },
        {
          name: 'subject',
          type: 'varchar',
          length: '64',
        },
        {
          name: 'recipient',
          type: 'varchar',
          length: '60',
        },
        {
          name: 'cause',
          type: 'varchar',
          length: '80',
          isNullable: true,
        },
        {
          name: 'count',
          type: 'int',
          default: 0,
        },
        {
          name: 'at',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'noticeId',
          type: 'varchar',
          length: '36',
        },
      ],
      indices: [
        {
          name: 'notice_items_open',
          columnNames: ['noticeId', 'rule'],
          isUnique: false,
        },
        {
          name: 'notice_items_subject',
          columnNames: ['rule', 'event', 'subject'],
          isUnique: true,
        },
      ],
    },
    {
      name: 'notices',
      columns: [
        {
          name: 'id',
          type: 'varchar',
          length: '36',
          isPrimary: true,
        },
        {
          name: 'rule',
          type: 'varchar',
          length: '60',
        },
        {
          name: 'recipient',
          type: 'varchar',
          length: '60',
        },
        {
          name: 'recipientName',
          type: 'varchar',
          length: '200',
        },
        {
          name: 'state',
          type: 'varchar',
          length: '10',
        },
        {
          name: 'text',
          type: 'text',
        },
        {
          name: 'events',
          type: 'text',
        },
        {
          name: 'attempts',
          type: 'int',
          default: 0,
        },
        {
          name: 'nextAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'createdAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'sentAt',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'error',
          type: 'varchar',
          length: '200',
          isNullable: true,
        },
      ],
      indices: [
        {
          name: 'notices_state',
          columnNames: ['state', 'id'],
          isUnique: false,
        },
        {
          name: 'notices_recipient',
          columnNames: ['rule', 'recipient', 'createdAt'],
          isUnique: false,
        },
        {
          name: 'notices_created',
          columnNames: ['createdAt'],
          isUnique: false,
        },
      ],
    },
  ];
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
    {
      table: 'sessions',
      column: {
        name: 'standsIn',
        type: 'varchar',
        length: '36',
        isNullable: true,
      },
    },
    {
      table: 'audit_log',
      column: {
        name: 'behalf',
        type: 'varchar',
        length: '90',
        isNullable: true,
      },
    },
  ];

  override async data(sql: MigrationSql): Promise<void> {
    await fillOpenAlerts(sql);
    await fillOpenClocks(sql);
  }
}
