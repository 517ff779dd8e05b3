/** Visibility: which rows of a list a viewer sees at all. */
import type { Viewer } from '../../schema/organisation.js';
import { type IndexAccess, isOfDepartment, seen } from '../access/scope.js';
import { all, always, type Dialect, never, type Predicate } from '../db/predicate.js';
import { name } from '../db/sql.js';
import type { ListOf } from './lists.js';

/** Nothing withdrawn, and of what is not shared the rows in the viewer's scope. */
export function visible(viewer: Viewer, list: ListOf, dialect: Dialect, access: IndexAccess = 'otherwise'): Predicate {
  if (!list.ofDepartments && isOfDepartment(viewer)) return never;
  const live: Predicate = list.withdrawable ? { text: `${name('withdrawnAt')} IS NULL`, params: [] } : always;
  return all([live, seen(viewer, list, dialect, access)]);
}
