/**
 * Exact columns: the whole numbers (fen, hundred-millionths) beside the texts of amounts and ratios. Whoever writes rows of a kind fills them
 * from the texts at that moment, so that the two cannot differ.
 */
import { wholeOf } from '../scalars/decimal.js';
import type { FieldDefinition } from './kind-definition.js';

type Measure = FieldDefinition & { readonly exact: NonNullable<FieldDefinition['exact']> };

export const measuresOf = (fields: readonly FieldDefinition[]): readonly Measure[] =>
  fields.filter((field): field is Measure => field.exact !== undefined);

export const exactColumnsOf = (fields: readonly FieldDefinition[]): string[] => measuresOf(fields).map(({ exact }) => exact.column);

/** Sets the whole numbers of rows that are about to be written. As texts: beyond 2^53 a number of JavaScript is another one. */
export function fillExact(measures: readonly Measure[], rows: readonly Record<string, unknown>[]): void {
  for (const { name, exact } of measures) {
    for (const row of rows) {
      const text = row[name];
      row[exact.column] = typeof text === 'string' ? wholeOf(exact, text) : null;
    }
  }
}
