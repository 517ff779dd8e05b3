/** Readers of a field as a mapping says it is written: by its layout (`formats`), by its unit (`units`). Without them, the field's own reader. */
import type { FieldDefinition, Reader } from './kind-definition.js';
import { dated } from './read-value.js';
import { decimalIn } from '../spelling/numbers.js';
import { inUnit, type Quantity } from '../spelling/units.js';
import { readDayBy, readMomentBy } from '../time.js';

export function readerOf(field: FieldDefinition, layout: string | undefined, unit: string | undefined): Reader {
  if (layout !== undefined && (field.shape === 'day' || field.shape === 'moment')) return layoutReader(field.shape, layout);
  return unit !== undefined && field.measure ? unitReader(field.read, field.measure, unit) : field.read;
}

function layoutReader(shape: 'day' | 'moment', layout: string): Reader {
  const read = shape === 'day' ? readDayBy : readMomentBy;
  const fault = `不符合配置的写法 ${layout}`;
  return (text, zone) => dated(read(layout, text, zone), fault);
}

function unitReader(own: Reader, measure: Quantity, unit: string): Reader {
  const rule = measure === 'amount' ? 'NUMBER' : 'RATIO';
  const problem = { rule, message: `应为以${unit}计的数,且折算后${measure === 'amount' ? '以元计最多两位小数' : '在 0 到 1 之间'}` } as const;
  return (text, zone) => {
    // Where a cell names another unit than its column, one of the two is wrong.
    const number = decimalIn(text, measure, unit);
    const reading = number === null ? null : own(inUnit(number, measure, unit), zone);
    return reading && !reading.problem ? reading : { value: null, problem };
  };
}
