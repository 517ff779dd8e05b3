/** Written by `npm run gen`; a `data(sql)` step may be added by hand. Once released it is never edited: the next change is a migration of its own. */
import { TableMigration } from '../migration.js';

export class Tables1796004287276 extends TableMigration {
  override readonly indices = [
    {
      table: 'random_check_plan',
      index: {
        name: 'random_check_plan_sampling_ratio',
        columnNames: ['samplingRatioExact', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_fine_amount',
        columnNames: ['fineAmountExact', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
    {
      table: 'punish_act',
      index: {
        name: 'punish_act_fine_paid',
        columnNames: ['finePaidExact', 'id', 'withdrawnAt', 'district'],
        isUnique: false,
      },
    },
  ];
}
