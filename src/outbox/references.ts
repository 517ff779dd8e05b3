/** References that hold a row back: which records it depends on at a target, and what their standings come to. */
import type { KindDefinition, ReferenceDefinition } from '../../schema/kind/kind-definition.js';
import type { DeliveryTarget } from './delivery-target.js';
import type { Standing } from './states.js';

export type RecordRow = Record<string, string | number | null>;

export const holdingReferences = (target: Pick<DeliveryTarget, 'kinds'>, kind: KindDefinition): KindDefinition['references'] =>
  kind.references.filter((reference) => reference.gate !== 'NONE' && target.kinds.has(reference.to().name));

/** Columns of a record that say what it depends on. */
export const referenceColumns = (references: KindDefinition['references']): string[] => [
  'twinId',
  ...references.flatMap((reference) => [reference.column, ...Object.keys(reference.when ?? {}), ...keysOf(reference)]),
];

/** Ids of the records that this one depends on. */
export function dependsOn(references: KindDefinition['references'], record: RecordRow): string[] {
  const ids: string[] = typeof record.twinId === 'string' ? [record.twinId] : [];
  for (const { column } of references) {
    const id = record[column];
    if (typeof id === 'string') ids.push(id);
  }
  return ids;
}

export function standingsFor(references: KindDefinition['references'], record: RecordRow, standings: ReadonlyMap<string, Standing>): Standing[] {
  const found: Standing[] = [];
  for (const reference of references) {
    if (!applies(reference, record)) continue;
    const id = record[reference.column];
    if (typeof id === 'string') found.push(standings.get(id) ?? 'DEAD');
    else if (isOwed(reference, record)) found.push('DEAD');
  }
  // The prior holder of its number need only be decided, whichever way: then the province can tell which of the two came first.
  if (typeof record.twinId === 'string' && standings.get(record.twinId) === 'UNDECIDED') found.push('UNDECIDED');
  return found;
}

export function applies({ when }: ReferenceDefinition, record: RecordRow): boolean {
  for (const field in when) if (!when[field]?.includes(String(record[field]))) return false;
  return true;
}

const keysOf = (reference: ReferenceDefinition): string[] => Object.values(reference.keys).filter((part) => typeof part === 'string');

/** Whether there must be such a record, though none is known. */
export function isOwed(reference: ReferenceDefinition, record: RecordRow): boolean {
  if (reference.gate === 'IF_GIVEN') return keysOf(reference).every((field) => record[field] !== null && record[field] !== '');
  return reference.gate === 'REQUIRED';
}
