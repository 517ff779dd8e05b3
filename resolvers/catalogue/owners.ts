/** Owners of what is asked of the catalogue: conditions on district and department, and both as objects. */
import { Field, InputType } from 'type-graphql';
import { visibleDistricts } from '../../src/access/scope.js';
import type { Filter } from '../../src/api.js';
import { askingOf, type Context } from '../engine/context.js';
import { CodeFilter } from '../kinds/filter-types.js';
import { departmentOf, districtsOf } from '../kinds/owners.js';
import { filterOf } from '../kinds/requests.js';
import { unknownName } from '../kinds/unknown-name.js';
import type { DistrictType } from '../shared-types.js';

@InputType('UnclaimedItemFilter', { description: '未认领事项的筛选条件,各项同时满足' })
export class UnclaimedItemFilter {
  @Field(() => CodeFilter, { nullable: true, description: '区划代号' }) district?: object | null;
  @Field(() => CodeFilter, { nullable: true, description: '推定的部门' }) department?: object | null;
}

const OF_NO_KIND = { kind: null, stored: (name: string) => name };

export const ownersFilter = (filter: UnclaimedItemFilter | null | undefined, context: Context): Filter | null => {
  const { district, department } = filter ?? {};
  return filterOf(OF_NO_KIND, { ...(district !== undefined && { district }), ...(department !== undefined && { department }) }, askingOf(context));
};

/** @throws where the code is on no list that the viewer may read, naming the nearest */
export function checkedDistrict(code: string | null | undefined, context: Context): string | null {
  if (typeof code !== 'string') return null;
  const known = visibleDistricts(context.viewer, context.hub.city.districts).map((each) => each.code);
  if (!known.includes(code)) throw unknownName('district', '可见的区', code, known);
  return code;
}

export const ownersOf = ({ district, department }: { readonly district: string; readonly department: string | null }, { hub }: Context) => ({
  district: districtsOf(hub.city)(district) as DistrictType,
  department: departmentOf(hub.city, department),
});
