/** Names of statistics in GraphQL: a kind's dimensions and measures as fields of a row, and measures as values of an enum. */
import { snakeCase } from '../../schema/kind/field-declaration.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type Dimension, dimensionsOf, type StatisticsMeasure, statisticsOf } from '../../schema/kind/statistics.js';

export const fieldOfDimension = ({ name, sort, field }: Dimension): string => (sort === 'code' && field ? field.apiName : name.toLowerCase());

/** `distinct claim` is `distinctClaim`. */
export const fieldOfMeasure = ({ name }: StatisticsMeasure): string => name.replace(/ ./, (gap) => gap.slice(1).toUpperCase());

export const enumOfMeasure = (measure: StatisticsMeasure): string => snakeCase(fieldOfMeasure(measure)).toUpperCase();

/** By the name of its field in a row. */
export function measuresByField(kind: KindDefinition): ReadonlyMap<string, StatisticsMeasure> {
  return new Map(statisticsOf(kind).map((measure) => [fieldOfMeasure(measure), measure]));
}

export function dimensionsByField(kind: KindDefinition): ReadonlyMap<string, Dimension> {
  return new Map(dimensionsOf(kind).map((dimension) => [fieldOfDimension(dimension), dimension]));
}

/** What filters call it: the name of the field. A period is asked for by `from` and `to`. */
export const filterOfDimension = ({ sort, column, field }: Dimension): string | null => (sort === 'period' ? null : (field?.apiName ?? column));
