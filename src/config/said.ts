/**
 * Digests of a mapping as the file says it: keys sorted, what is not said left out, so that comments, order, quotes and new defaults change
 * nothing. Never of secrets, schedules, limits, TLS or headers.
 */
import { createHash } from 'node:crypto';
import type { SourceType } from '../../connectors/contract.js';
import type { SaidMapping } from './shape.js';
import { type Tree, tree } from './mapping.js';

// They decide what a row's values become, not which rows come or in which order.
const OF_VALUES = new Set(['fields', 'values', 'units', 'constants', 'defaults', 'withdrawn', 'department', 'children', 'formats']);
const OF_THE_SWEEP = 'keys';
const LENGTH = 22;

/** @param zone of its times, be it said of the source or of the city */
export function saidOf(source: Tree, type: SourceType | undefined, settings: unknown, zone: string): Readonly<Record<string, SaidMapping>> {
  const where = type?.where?.(settings) ?? null;
  return Object.fromEntries(
    Object.entries(tree(source.kinds)).map(([kind, mapping]) => [kind, saidMapping(tree(mapping), [source.type, where, zone], source.district)]),
  );
}

function saidMapping({ [OF_THE_SWEEP]: _, ...mapping }: Tree, around: readonly unknown[], district: unknown): SaidMapping {
  const rows = Object.fromEntries(Object.entries(mapping).filter(([key]) => !OF_VALUES.has(key)));
  const moment = tree(mapping.formats).changedAt ?? null;
  return { place: digestOf([around, rows, moment]), whole: digestOf([around, mapping, district]) };
}

export function digestOf(value: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(sorted(value)))
    .digest('base64url')
    .slice(0, LENGTH);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
