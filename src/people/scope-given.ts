/** Scope that a person or key is given: checked against the role and the city's districts and departments. */
import type { City, Role } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { roleDefinitions } from '../access/rights.js';

export interface GivenScope {
  readonly role: string;
  /** '*' among them: the whole city */
  readonly districts?: readonly string[] | null;
  /** USCC */
  readonly department?: string | null;
}

export interface Scope {
  readonly role: Role;
  readonly districts: '*' | readonly string[];
  readonly department: string | null;
}

const refuse = (name: string, why: string): never => {
  throw new HubError('BAD_ARGUMENT', { name, why });
};

export function scopeOf(city: City, { role, districts, department }: GivenScope): Scope {
  if (!Object.hasOwn(roleDefinitions, role)) refuse('role', `没有角色 ${role.slice(0, 40)};可用:${Object.keys(roleDefinitions).join('、')}`);
  const known = role as Role;
  const { scope } = roleDefinitions[known];
  const given = [...new Set(districts ?? [])];
  if (scope !== 'department' && department) refuse('department', '只有按部门限定的角色才写部门');
  if (scope === 'none')
    return given.length > 0 ? refuse('districts', '此角色不看业务数据,请不写区') : { role: known, districts: [], department: null };
  if (scope === 'department') return departmentScope(city, known, department ?? '');
  if (scope === 'city' || given.includes('*')) return { role: known, districts: '*', department: null };
  if (given.length === 0) refuse('districts', '请写明至少一个区的代号,或 *(全市)');
  const codes = city.districts.map(({ code }) => code);
  const unknown = given.find((code) => !codes.includes(code));
  if (unknown !== undefined) refuse('districts', `没有区 ${unknown.slice(0, 40)};可用:${codes.join('、')}`);
  return { role: known, districts: codes.filter((code) => given.includes(code)), department: null };
}

function departmentScope(city: City, role: Role, uscc: string): Scope {
  const found = city.departments.get(uscc);
  if (!found) return refuse('department', '请写部门名录中一个部门的统一社会信用代码');
  return { role, districts: [found.district], department: uscc };
}
