/** Business day: the day that a record counts by. */
import type { Content, FieldDefinition, KindDefinition } from './kind-definition.js';
import { dayOf } from '../time.js';

/** Calendar day of the own date in the city's zone; a year counts as its 1 January. */
export function businessDay(kind: KindDefinition, content: Content, zone: string): string | null {
  const value = content[kind.ownDate];
  const shape = kind.fields.find((field) => field.name === kind.ownDate)?.shape;
  if (value === null || value === undefined) return null;
  if (shape === 'year') return `${value}-01-01`;
  return shape === 'moment' ? dayOf(String(value), zone) : String(value);
}

/** The field that is the business day itself and has an index, in whose order the days stand; a moment or a year is another text. */
export const dayField = (ownDate: string, fields: readonly FieldDefinition[]): FieldDefinition | undefined =>
  fields.find(({ name, shape, indexed, protection }) => name === ownDate && shape === 'day' && indexed && protection === 'public');
