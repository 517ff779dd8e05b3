/** Unit of a step: the department that handles it. A clerk's is her own; an administrator names one of the district's, or it is the district's own. */
import { HubError } from '../../schema/errors.js';
import type { City, Viewer } from '../../schema/organisation.js';
import { isOfDepartment } from '../access/scope.js';
import { districtName } from './permitted.js';
import type { AlertRow } from './read-alert.js';

export interface Unit {
  /** Of the record; '': the district's own. */
  readonly department: string;
  readonly code: string;
  readonly name: string;
}

export function unitOf(city: City, actor: Viewer, alert: AlertRow, named: string | null): Unit {
  const own = isOfDepartment(actor) ? (actor.department as string) : null;
  if (own !== null && named !== null && named !== own) throw new HubError('BAD_ARGUMENT', { name: 'unit', why: '只能以本部门的名义登记' });
  const uscc = own ?? named ?? alert.department;
  // A district has no credit code of its own: its steps go under the city's, by the district's name.
  if (uscc === '') return { department: '', code: city.uscc, name: districtName(city, alert.district) };
  const department = city.departments.get(uscc);
  if (named !== null && department?.district !== alert.district)
    throw new HubError('BAD_ARGUMENT', { name: 'unit', why: '部门名录中该区没有这个部门,请从列出的部门中选择' });
  return { department: uscc, code: uscc, name: department?.name ?? uscc };
}
