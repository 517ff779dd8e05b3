/** Scope of a viewer as the file says it: what its role can be given, and the district of its department. */
import type { Department, Role, Viewer } from '../../schema/organisation.js';
import { roleDefinitions } from '../access/rights.js';
import { type Faults, listOfNames, type Path } from './faults.js';
import { type Tree, tree } from './tree.js';

export function checkViewer(viewer: Tree, at: Path, districts: ReadonlySet<string>, faults: Faults): void {
  const definition = roleDefinitions[viewer.role as Role] as (typeof roleDefinitions)[Role] | undefined;
  const codes = Array.isArray(viewer.districts) ? viewer.districts : [];
  const all = codes.includes('*');
  if (all && codes.length > 1) faults.add([...at, 'districts'], '"*" 已包含全部区,不能与其他代码并列');
  if (definition?.scope === 'city' && codes.length > 0 && !all) faults.add([...at, 'districts'], `${viewer.role} 应为 ["*"]`);
  codes.forEach((code, i) => {
    if (typeof code === 'string' && code !== '*' && !districts.has(code))
      faults.addMissing([...at, 'districts', i], `没有代码为 ${code} 的区${listOfNames(districts)}`);
  });
  if (!definition) return;
  const ofDepartment = definition.scope === 'department';
  if (ofDepartment && viewer.department === undefined) faults.add([...at, 'department'], `${viewer.role} 必须写明部门的统一社会信用代码`);
  if (ofDepartment && viewer.districts !== undefined) faults.add([...at, 'districts'], `${viewer.role} 只写 department:区由部门名录得出`);
  if (!ofDepartment && viewer.department !== undefined)
    faults.add([...at, 'department'], `${viewer.role} 按区授权,只有 DEPARTMENT_CLERK 写 department`);
  if (!ofDepartment && viewer.districts === undefined) faults.add([...at, 'districts'], '必填:可见的区,"*" 为全市');
}

/** Once the departments' file is read. */
export function checkDepartments(viewers: unknown, departments: ReadonlyMap<string, Department>, faults: Faults): void {
  (Array.isArray(viewers) ? viewers.map(tree) : []).forEach(({ department }, i) => {
    if (typeof department === 'string' && !departments.has(department))
      faults.add(['viewers', i, 'department'], `部门名录(departments.file)中没有 ${department}`);
  });
}

export function scopeOf(
  { districts = [], department }: { readonly districts?: readonly string[] | undefined; readonly department?: string | undefined },
  departments: ReadonlyMap<string, Department>,
): Pick<Viewer, 'districts' | 'department'> {
  const own = department === undefined ? undefined : departments.get(department);
  if (own) return { districts: [own.district], department: own.uscc };
  return { districts: districts.includes('*') ? '*' : districts };
}
