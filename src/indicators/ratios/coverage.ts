/** Coverage: of the items that are claimed, those of which an act was accepted since the year began. Both are sets of items, taken anew for each group. */
import type { RatioDefinition } from '../../../schema/indicators/ratios.js';
import { HubError } from '../../../schema/errors.js';
import type { StatisticsCell } from '../../api.js';
import type { Sql } from '../../db/sql.js';
import { isAmong } from '../../access/scope.js';
import { cellsOf, MOST_GROUPED } from '../statistics.js';
import type { IndicatorAsked } from './asked.js';
import type { Counted, IndicatorFact } from './ratio.js';
import { kindNamed, type RatioScope } from './scope.js';
import { type StockClaim, claimsOf, inStock, opened } from './stock.js';

type Coverage = Extract<RatioDefinition, { sort: 'coverage' }>;
/** An item and the month in which one was accepted; that of the last day where nothing is asked by time. */
interface Acted extends IndicatorFact {
  readonly item: string;
  readonly month: string;
}
type ItemFact = StockClaim | Acted;

const isAct = (fact: ItemFact): fact is Acted => 'month' in fact;

export async function coverageOf(sql: Sql, at: RatioScope, definition: Coverage, asked: IndicatorAsked): Promise<Counted<ItemFact>> {
  const claims = await claimsOf(sql, kindNamed(at.kinds, definition.stock.kind), definition.stock, asked);
  const acts: Acted[] = [];
  for (const { kind } of definition.acts) acts.push(...(await actedOf(sql, at, kind, asked)));
  return {
    facts: [...claims, ...acts],
    tally(facts, { to }) {
      const month = to.slice(0, 7);
      const acted = new Set(facts.flatMap((fact) => (isAct(fact) && fact.month <= month ? [fact.item] : [])));
      const own = facts.filter((fact): fact is StockClaim => !isAct(fact));
      const claimed = new Set(own.filter((claim) => claim.item !== null && inStock(claim, to)).map(({ item }) => item as string));
      const covered = [...claimed].filter((item) => acted.has(item)).sort();
      const opens = own.filter((claim) => opened(claim, to));
      return {
        numerator: covered.length,
        denominator: claimed.size,
        found: { values: covered, opens: countOf(opens, (claim) => claimed.has(claim.item as string) && acted.has(claim.item as string)) },
        opens: { [definition.stock.kind]: opens.length },
      };
    },
  };
}

const countOf = <T>(all: readonly T[], holds: (one: T) => boolean): number => all.reduce((n, one) => n + (holds(one) ? 1 : 0), 0);

async function actedOf(sql: Sql, at: RatioScope, name: string, asked: IndicatorAsked): Promise<Acted[]> {
  const kind = kindNamed(at.kinds, name);
  // Each dimension more is a row more of what is read: departments and months only where they are asked for.
  const by = ['DISTRICT', 'ITEM', ...DEEPER.filter((dimension) => isAskedBy(asked, dimension))];
  const cells = await cellsOf(sql, at, at.viewer, kind, {
    ...{ by, measures: ['accepted'], filter: null },
    ...{ from: asked.from, to: asked.to, organisationsOnly: false, most: MOST_GROUPED },
  });
  return cells.flatMap((cell) => actedIn(cell, by, asked));
}

const DEEPER = ['DEPARTMENT', 'MONTH'] as const;
const isAskedBy = ({ by }: IndicatorAsked, dimension: (typeof DEEPER)[number]): boolean =>
  by.has(dimension) || (dimension === 'MONTH' && by.has('QUARTER'));

function actedIn({ keys, accepted }: StatisticsCell, by: readonly string[], { districts, to }: IndicatorAsked): Acted[] {
  const of = (dimension: string): string | null | undefined => (by.includes(dimension) ? (keys[by.indexOf(dimension)] as string | null) : undefined);
  const [district, item, department, month] = [of('DISTRICT'), of('ITEM'), of('DEPARTMENT'), of('MONTH')];
  if (accepted === 0 || !district || !item || month === null || !isAmong(districts, district)) return [];
  return [{ district, department: department ?? '', item, month: month ?? to.slice(0, 7) }];
}

/** @throws where the records do not tell it of a department, asked for by one or by its own clerk */
export function checkDepartments({ name, notByDepartment }: RatioDefinition, asked: IndicatorAsked): void {
  if (notByDepartment && asked.department !== null)
    throw new HubError('BAD_ARGUMENT', { name, why: `${notByDepartment}(本部门的密钥看不到全区的认领)` });
  if (notByDepartment && asked.by.has('DEPARTMENT')) throw new HubError('BAD_ARGUMENT', { name: 'groupBy', why: `${name}:${notByDepartment}` });
}
