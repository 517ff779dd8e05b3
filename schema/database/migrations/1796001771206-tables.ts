/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';
import { fillExactColumns } from '../exact-fill.js';
import type { MigrationSql } from '../migration-data.js';

export class Tables1796001771206 extends TableMigration {
  override readonly columns = [
    {
      table: 'random_check_plan',
      column: {
        name: 'samplingRatioExact',
        type: 'bigint',
        isNullable: true,
      },
    },
    {
      table: 'punish_act',
      column: {
        name: 'fineAmountExact',
        type: 'bigint',
        isNullable: true,
      },
    },
    {
      table: 'punish_act',
      column: {
        name: 'finePaidExact',
        type: 'bigint',
        isNullable: true,
      },
    },
  ];
  override readonly widened = [
    {
      table: 'punish_act',
      column: {
        name: 'fineAmount',
        type: 'varchar',
        length: '18',
        isNullable: true,
      },
    },
    {
      table: 'punish_act',
      column: {
        name: 'finePaid',
        type: 'varchar',
        length: '18',
        isNullable: true,
      },
    },
  ];
  override readonly indices = [
    {
      table: 'random_check_plan',
      index: {
        name: 'random_check_plan_sampling_ratio',
        columnNames: ['samplingRatioExact', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_fine_amount',
        columnNames: ['fineAmountExact', 'id'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_fine_paid',
        columnNames: ['finePaidExact', 'id'],
        isUnique: false,
      },
    },
  ];

  /** Amounts and ratios that are there already become comparable too. */
  override async data(sql: MigrationSql): Promise<void> {
    const amount = { table: 'punish_act', scale: 2, digits: 15 };
    await fillExactColumns(sql, [
      { ...amount, text: 'fineAmount', column: 'fineAmountExact' },
      { ...amount, text: 'finePaid', column: 'finePaidExact' },
      { table: 'random_check_plan', text: 'samplingRatio', column: 'samplingRatioExact', scale: 8, digits: 8 },
    ]);
  }
}
