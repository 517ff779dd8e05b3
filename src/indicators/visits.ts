/** Visits: which checks count as one body's visit to an enterprise, the same for the load and for what stands beside an indicator. */
import { isResidentId, isUscc } from '../../schema/kind/check-digits.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { onSite } from '../../schema/indicators/on-site.js';
import { name } from '../db/sql.js';
import { isOrganisation } from './grouped-records.js';

/** Over the acts as `r`; codes come from definitions. */
export function isVisit(kind: KindDefinition): string {
  const { field, codes } = onSite.offSite;
  return `${isOrganisation(kind)} AND COALESCE(r.${name(field)},'') NOT IN (${codes.map((code) => `'${code}'`).join(',')})`;
}

/** A person's own number is a person, whatever nature and certificate the row claims. */
export const isBody = (enterprise: unknown): boolean => !isResidentId(String(enterprise ?? '')) || isUscc(String(enterprise));
