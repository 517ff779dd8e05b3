/**
 * Counted records: which records of a kind are counted for a viewer under a filter. Those in the scope: one in which a department only takes
 * part is counted for whom it belongs to, as the rollups do.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Filter } from '../api.js';
import { all, type Dialect, type Predicate } from '../db/predicate.js';
import { filtered } from './filter.js';
import { listOfKind } from './lists.js';
import { visible } from './visible.js';

export function visibleRecords(viewer: Viewer, kind: KindDefinition, filter: Filter | null, dialect: Dialect): Predicate {
  const list = { ...listOfKind(kind), takesPart: null };
  return all([visible(viewer, list, dialect), filtered({ viewer, dialect }, list, filter)]);
}
