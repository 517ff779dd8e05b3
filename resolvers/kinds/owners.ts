/** Whose a record is, as it is given out: the store's empty text is nobody, and whoever is not on the city's lists goes by their code. */
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

/** Null for an unlisted one too would be null in an answer and found by `isNull: false`. */
export function districtsOf(city: City): (code: unknown) => DistrictValue | null {
  const listed = new Map(city.districts.map((district) => [district.code, district]));
  return (code) => (typeof code !== 'string' || code === '' ? null : (listed.get(code) ?? { code, name: code, areaNumber: null }));
}

export function departmentOf(city: City, uscc: unknown): DepartmentValue | null {
  return typeof uscc !== 'string' || uscc === '' ? null : (city.departments.get(uscc) ?? { uscc, name: uscc });
}
