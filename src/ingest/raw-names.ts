/** Names of raw fields: those that rows have, and those that a mapping takes. */
import type { ConfiguredStream } from './configured-stream.js';
import type { Raw } from '../../schema/kind/raw-text.js';

// Deeper than this an answer's own structure says nothing to whoever maps it.
const DEEPEST = 3;

/** As a mapping writes them: a field within an object by its dotted path. */
export function namesFound(rows: readonly Raw[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const row of rows) addNames(names, row, '', 1);
  return names;
}

function addNames(names: Set<string>, raw: Raw, prefix: string, depth: number): void {
  for (const [name, value] of Object.entries(raw)) {
    const inner = isObject(value) && depth < DEEPEST && Object.keys(value).length > 0;
    if (inner) addNames(names, value, `${prefix}${name}.`, depth + 1);
    else names.add(prefix + name);
  }
}

const isObject = (value: unknown): value is Raw =>
  value !== null && typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value));

export function mappedNames({ mapping, district }: ConfiguredStream): readonly string[] {
  const { key, changedAt, fields, withdrawn, department } = mapping;
  const ofDistrict = 'field' in district ? district.field : 'byArea' in district ? district.byArea : null;
  const others = [changedAt, withdrawn?.field, department, ofDistrict].filter((name): name is string => name != null);
  return [...new Set([...key, ...others, ...Object.values(fields)])];
}
