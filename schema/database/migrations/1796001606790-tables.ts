/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';

export class Tables1796001606790 extends TableMigration {
  override readonly tables = [
    {
      name: 'documents',
      columns: [
        {
          name: 'viewer',
          type: 'varchar',
          length: '80',
          isPrimary: true,
        },
        {
          name: 'hash',
          type: 'varchar',
          length: '64',
          isPrimary: true,
        },
        {
          name: 'operation',
          type: 'varchar',
          length: '200',
        },
        {
          name: 'text',
          type: 'text',
        },
        {
          name: 'addedAt',
          type: 'varchar',
          length: '24',
        },
        {
          name: 'commitNumber',
          type: 'bigint',
          default: 0,
        },
      ],
      indices: [
        {
          name: 'documents_changed',
          columnNames: ['commitNumber'],
          isUnique: false,
        },
      ],
    },
    {
      name: 'command_requests',
      columns: [
        {
          name: 'actor',
          type: 'varchar',
          length: '90',
          isPrimary: true,
        },
        {
          name: 'requestId',
          type: 'varchar',
          length: '64',
          isPrimary: true,
        },
        {
          name: 'command',
          type: 'varchar',
          length: '40',
        },
        {
          name: 'inputDigest',
          type: 'varchar',
          length: '64',
        },
        {
          name: 'answer',
          type: 'text',
          isNullable: true,
        },
        {
          name: 'mark',
          type: 'varchar',
          length: '80',
          isNullable: true,
        },
        {
          name: 'owner',
          type: 'varchar',
          length: '36',
          isNullable: true,
        },
        {
          name: 'leaseUntil',
          type: 'varchar',
          length: '24',
          isNullable: true,
        },
        {
          name: 'givenAt',
          type: 'varchar',
          length: '24',
        },
      ],
      indices: [
        {
          name: 'command_requests_given',
          columnNames: ['givenAt'],
          isUnique: false,
        },
      ],
    },
  ];
  override readonly columns = [
    {
      table: 'write_turn',
      column: {
        name: 'asked',
        type: 'bigint',
        default: 0,
      },
    },
  ];
}
