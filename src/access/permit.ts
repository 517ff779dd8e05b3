/** What a role may do at all; which rows it then sees is a matter of districts, and stands in the SQL. */
import type { Right, Role, Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';

const permitted: Readonly<Record<Role, ReadonlySet<Right>>> = {
  CITY_ADMIN: new Set<Right>(['figures', 'records', 'books', 'runJob', 'retryDelivery']),
  DISTRICT_ADMIN: new Set<Right>(['figures', 'records', 'books', 'retryDelivery']),
  DASHBOARD: new Set<Right>(['figures']),
};

/** FORBIDDEN unless the viewer's role may do this. A district retries its own deliveries only: another's is not found. */
export function permit(viewer: Viewer, act: Right): void {
  if (!permitted[viewer.role].has(act)) throw new HubError('FORBIDDEN');
}
