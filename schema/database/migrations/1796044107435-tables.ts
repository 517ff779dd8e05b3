/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';

export class Tables1796044107435 extends TableMigration {
  override readonly tables = [
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
  ];
}
