/**
 * What a viewer without records may ask of statistics: conditions on declared dimensions only, and amounts of organisations only. Any other
 * condition would single a citizen out, and the counts beside it give his fine back.
 */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { dimensionsOf, type StatisticsMeasure } from '../../schema/kind/statistics.js';
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { mayDo } from '../../src/access/rights.js';
import type { FilterInput } from '../engine/dynamic-resolvers.js';
import { fieldOfMeasure, filterOfDimension } from './names.js';

export const seesAmountsOfAll = ({ role }: Viewer): boolean => mayDo(role, 'records');

const OPERATORS: readonly string[] = ['eq', 'in'];

export function checkDeclared(kind: KindDefinition, filter: FilterInput): void {
  const fields = dimensionsOf(kind).flatMap((dimension) => filterOfDimension(dimension) ?? []);
  for (const [name, value] of Object.entries(filter)) {
    if (value === undefined || value === null) continue;
    if (name === 'and') for (const part of value as FilterInput[]) checkDeclared(kind, part);
    else if (!fields.includes(name)) throw refused(name, fields);
    else
      for (const [operator, operand] of Object.entries(value))
        if (operand !== undefined && !OPERATORS.includes(operator)) throw refused(`${name}.${operator}`, fields);
  }
}

const refused = (what: string, fields: readonly string[]): HubError =>
  new HubError('BAD_ARGUMENT', { name: 'filter', why: `当前密钥不能用 ${what}:可用 ${fields.join('、')} 的 eq 与 in,以及 and;日期用 from、to` });

/** Of a kind that does not say which records are about organisations no amount is told. */
export function checkAmounts({ organisations }: KindDefinition, measures: readonly StatisticsMeasure[]): void {
  const sum = organisations ? undefined : measures.find(({ sort }) => sort === 'sum');
  if (sum)
    throw new HubError('BAD_ARGUMENT', { name: fieldOfMeasure(sum), why: '此类记录不分公民与组织,当前密钥看不到其金额:请不选它,也不按它排序' });
}
