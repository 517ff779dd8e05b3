/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';

export class Tables1795985236191 extends TableMigration {
  override readonly tables = [
    {
      name: 'swept_keys',
      columns: [
        {
          name: 'source',
          type: 'varchar',
          length: '80',
          isPrimary: true,
        },
        {
          name: 'kind',
          type: 'varchar',
          length: '60',
          isPrimary: true,
        },
        {
          name: 'part',
          type: 'varchar',
          length: '1',
          isPrimary: true,
        },
        {
          name: 'slice',
          type: 'int',
          isPrimary: true,
        },
        {
          name: 'keys',
          type: 'text',
        },
      ],
      indices: [],
    },
  ];
  override readonly columns = [
    {
      table: 'risk_alert',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'alert_step',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'bulletin',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'supervision_department',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'supervision_item',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'item_claim',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'checklist',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'enforcement_officer',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'random_check_plan',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'check_act',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'punish_act',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'exposure_notice',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'force_act',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'joint_inspection',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'other_act',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'joint_result',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'random_check_target',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'supervision_plan',
      column: {
        name: 'readPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'passNumber',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'pass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'mappingDigest',
        type: 'varchar',
        length: '64',
        isNullable: true,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'mappedSince',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'readingVersion',
        type: 'varchar',
        length: '20',
        isNullable: true,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'rereadSince',
        type: 'varchar',
        length: '24',
        isNullable: true,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'rereadCursor',
        type: 'text',
        isNullable: true,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'rereadPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'rereadRows',
        type: 'int',
        default: 0,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'doubts',
        type: 'int',
        default: 0,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'notices',
        type: 'text',
        isNullable: true,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'sweepSince',
        type: 'varchar',
        length: '24',
        isNullable: true,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'sweepCursor',
        type: 'text',
        isNullable: true,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'sweepRows',
        type: 'int',
        default: 0,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'sweepPass',
        type: 'bigint',
        default: 0,
      },
    },
    {
      table: 'cursors',
      column: {
        name: 'sweptAt',
        type: 'varchar',
        length: '24',
        isNullable: true,
      },
    },
    {
      table: 'quarantine',
      column: {
        name: 'otherPlace',
        type: 'text',
        isNullable: true,
      },
    },
    {
      table: 'quarantine',
      column: {
        name: 'rowKey',
        type: 'varchar',
        length: '64',
        isNullable: true,
      },
    },
    {
      table: 'quarantine',
      column: {
        name: 'digest',
        type: 'varchar',
        length: '64',
        isNullable: true,
      },
    },
    {
      table: 'quarantine',
      column: {
        name: 'raw',
        type: 'text',
        isNullable: true,
      },
    },
    {
      table: 'quarantine',
      column: {
        name: 'readUnder',
        type: 'varchar',
        length: '64',
        isNullable: true,
      },
    },
    {
      table: 'quarantine',
      column: {
        name: 'pass',
        type: 'bigint',
        default: 0,
      },
    },
  ];
  override readonly indices = [
    {
      table: 'quarantine',
      index: {
        name: 'quarantine_row',
        columnNames: ['source', 'kind', 'rowKey'],
        isUnique: false,
      },
    },
  ];
}
