/**
 * Owner fields: district and department of a record as GraphQL returns them. The stored empty text means none; a code that is on no list of
 * the city is returned as it is.
 */
import type { City } from '../../schema/organisation.js';

export interface DistrictValue {
  readonly code: string;
  readonly name: string;
  /** null where the list does not have it */
  readonly areaNumber: string | null;
}

export interface DepartmentValue {
  readonly uscc: string;
  readonly name: string;
}

const listedOf = new WeakMap<City, ReadonlyMap<string, DistrictValue>>();

/** Null for an unlisted one too would be null in an answer and found by `isNull: false`. */
export function districtsOf(city: City): (code: unknown) => DistrictValue | null {
  let listed = listedOf.get(city);
  if (!listed) listedOf.set(city, (listed = new Map(city.districts.map((district) => [district.code, district]))));
  const named = listed;
  return (code) => (typeof code !== 'string' || code === '' ? null : (named.get(code) ?? { code, name: code, areaNumber: null }));
}

export function departmentOf(city: City, uscc: unknown): DepartmentValue | null {
  return typeof uscc !== 'string' || uscc === '' ? null : (city.departments.get(uscc) ?? { uscc, name: uscc });
}
