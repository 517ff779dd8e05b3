/** Visible records: which records of a kind a viewer sees under a filter, for what counts them in groups. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { Viewer } from '../../schema/organisation.js';
import type { Filter } from '../api.js';
import { all, type Dialect, type Predicate } from '../db/predicate.js';
import { filtered } from './filter.js';
import { listOfKind } from './lists.js';
import { visible } from './visible.js';

export function visibleRecords(viewer: Viewer, kind: KindDefinition, filter: Filter | null, dialect: Dialect): Predicate {
  const list = listOfKind(kind);
  return all([visible(viewer, list, dialect), filtered({ viewer, dialect }, list, filter)]);
}
