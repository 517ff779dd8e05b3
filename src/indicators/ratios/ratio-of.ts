/** Indicators that are a share, by their definitions. */
import { type RatioDefinition, ratios } from '../../../schema/indicators/ratios.js';
import type { IndicatorAnswer, IndicatorRequest } from '../../api.js';
import type { Sql } from '../../db/sql.js';
import { type IndicatorAsked, askedOf } from './asked.js';
import { claimRateOf } from './claim-rate.js';
import { checkDepartments, coverageOf } from './coverage.js';
import { linkedOf } from './linked.js';
import { passRateOf } from './pass-rate.js';
import { type Counted, rowsOf } from './ratio.js';
import type { RatioScope } from './scope.js';
import { timelinessOf } from './timeliness.js';

export function ratioNamed(indicator: string): RatioDefinition {
  const found = ratios.find(({ name }) => name === indicator);
  if (!found) throw new Error(`there is no indicator ${indicator}`);
  return found;
}

/** What is wrong with it is told before anything is read. */
export async function ratioOf(at: RatioScope, indicator: string, request: IndicatorRequest, today: string): Promise<IndicatorAnswer> {
  const definition = ratioNamed(indicator);
  const asked = askedOf(at.city, at.viewer, request, today);
  checkDepartments(definition, asked);
  const none: Counted = { facts: [], tally: () => ({ numerator: 0, denominator: 0, found: null, opens: {} }) };
  // Of one moment: a claim and its acts agree.
  const counted = asked.districts.length === 0 ? none : await at.db.read((sql) => countedOf(sql, at, definition, asked), 'aside');
  return { asOf: asked.to, ...rowsOf(asked, counted) };
}

function countedOf(sql: Sql, at: RatioScope, definition: RatioDefinition, asked: IndicatorAsked): Promise<Counted> {
  switch (definition.sort) {
    case 'coverage':
      return coverageOf(sql, at, definition, asked) as Promise<Counted>;
    case 'claimRate':
      return claimRateOf(sql, at, definition, asked) as Promise<Counted>;
    case 'linked':
      return linkedOf(sql, at, definition, asked) as Promise<Counted>;
    case 'timeliness':
      return timelinessOf(sql, at, definition, asked) as Promise<Counted>;
    case 'passRate':
      return passRateOf(sql, at, asked) as Promise<Counted>;
  }
}
