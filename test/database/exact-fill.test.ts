/** The migration's fill of whole numbers beside amounts: what ingest writes for a text, it comes to the same, on both engines, and twice. */
import { openTestApp } from '../support/app.js';
import { describe, expect, it } from 'vitest';
import { fillExactColumns } from '../../schema/database/exact-fill.js';
import { AMOUNT, wholeOf } from '../../schema/scalars/decimal.js';
import { insertRows } from '../../src/db/sql.js';
import { row } from '../gateway/stage.js';
import { engines } from '../support/database.js';

const TEXTS = [
  null,
  '',
  '0',
  '0.1',
  '0.01',
  '4.35',
  '1234.5',
  '5000',
  '90071992547409.93',
  '999999999999999.99',
  '-5',
  '-0.01',
  '1e3',
  '1,000',
  '5.',
  '.5',
  '--5',
  '1.005',
  '1.2.3',
  '五千',
];

describe.each(engines)('filling whole numbers on %s', (engine) => {
  it('gives each text what ingest would, and null to what is no number', async () => {
    const { app, close } = await openTestApp(engine, '2022-03-20T00:00:00.000Z');
    const rows = TEXTS.map((fineAmount, n) => row(`p${n}`, 'echeng', { fineAmount }));
    const found = await app.db.transaction(async (sql) => {
      await insertRows(sql, 'punish_act', Object.keys(rows[0] ?? {}), rows);
      const query = async (text: string) => [await sql.run(text)] as never;
      const fill = { table: 'punish_act', text: 'fineAmount', column: 'fineAmountExact', ...AMOUNT };
      for (let time = 0; time < 2; time++) await fillExactColumns({ dialect: sql.dialect, query }, [fill]);
      const text = sql.dialect === 'sqlite' ? 'CAST(fineAmountExact AS TEXT)' : 'CAST(fineAmountExact AS CHAR)';
      return sql.query<{ fineAmount: string | null; fen: string | null }>(`SELECT fineAmount, ${text} AS fen FROM punish_act`);
    });
    await close();
    const byText = new Map(found.map(({ fineAmount, fen }) => [fineAmount, fen]));
    expect(TEXTS.map((text) => [text, byText.get(text)])).toEqual(TEXTS.map((text) => [text, wholeOf(AMOUNT, text)]));
  });
});
