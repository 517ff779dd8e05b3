/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';

export class Tables1796045115612 extends TableMigration {
  override readonly tables = [
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
}
