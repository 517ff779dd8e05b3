/** Shown people and keys: a stored one as GraphQL tells it. */
import type { City, Role } from '../../schema/organisation.js';
import { roleDefinitions } from '../../src/access/rights.js';
import { districtsOfScope } from '../../src/access/scope.js';
import type { PeopleLists } from '../../src/api.js';
import { departmentOf } from '../kinds/owners.js';
import type { AccessKeyType, PersonType, Placed } from './people-types.js';

type Listed = Awaited<ReturnType<PeopleLists['people']>>[number];
type Key = Awaited<ReturnType<PeopleLists['keys']>>[number];

interface Scoped {
  readonly role: string | null;
  readonly districts: '*' | readonly string[];
  readonly department: string | null;
}

export function place(city: City, { role, districts, department }: Scoped): Pick<Placed, 'roleTitle' | 'districts' | 'department'> {
  const title = role !== null && role in roleDefinitions ? roleDefinitions[role as Role].title[0] : null;
  return {
    roleTitle: title,
    districts: districtsOfScope(districts, city.districts),
    department: department === null ? null : departmentOf(city, department),
  };
}

export const personShown = (city: City, person: Listed): PersonType => ({ ...person, ...place(city, person) }) as PersonType;

/** @param names of the owners, by id */
export function keyShown(city: City, { ownerId, ...key }: Key, names: ReadonlyMap<string, string>): AccessKeyType {
  const districts = JSON.parse(key.districts) as '*' | readonly string[];
  const name = ownerId === null ? undefined : names.get(ownerId);
  return { ...key, ...place(city, { ...key, districts }), owner: name === undefined ? null : { id: ownerId, name } } as AccessKeyType;
}
