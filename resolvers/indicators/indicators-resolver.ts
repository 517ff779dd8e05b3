/** Indicators resolver: a root field for each indicator of schema/indicators, made from its definition. */
import type { GraphQLResolveInfo } from 'graphql';
import { Int, Resolver } from 'type-graphql';
import { alertResponse } from '../../schema/indicators/alert-response.js';
import { type RatioDefinition, ratios } from '../../schema/indicators/ratios.js';
import { DayScalar } from '../../schema/scalars/scalars.js';
import type { IndicatorDimension as Dimension, IndicatorGroup, IndicatorRequest, IndicatorRow, OnSiteLoad } from '../../src/api.js';
import type { Context } from '../engine/context.js';
import { addQuery } from '../engine/dynamic-resolvers.js';
import { selectedNames } from '../engine/selection.js';
import { departmentOf, districtsOf } from '../kinds/owners.js';
import { AlertResponseType } from './alert-types.js';
import { alertCost, ratioCost } from './cost.js';
import { denominatorOpens, numeratorOpens } from './opens.js';
import { IndicatorDimension, type IndicatorRowType, IndicatorType, type OnSiteLoadType } from './types.js';

interface Arguments {
  readonly year: number;
  readonly groupBy: readonly Dimension[];
  readonly asOf?: string | null;
}

const args = [
  { name: 'year', title: '年度', type: () => Int },
  { name: 'groupBy', title: '分组维度,每个写一次;不写为一行', type: () => [IndicatorDimension], otherwise: [] },
  { name: 'asOf', title: '截止日期(含),按业务日期;默认为年末与今天中较早者,晚于年末的按年末', type: () => DayScalar, nullable: true },
];

export function indicatorResolvers(): (new () => object)[] {
  class IndicatorsResolver {}
  for (const definition of ratios) addRatio(IndicatorsResolver, definition);
  const spec = { type: () => AlertResponseType, title: alertResponse.title, args, right: 'figures', follows: 'DAY', cost: alertCost } as const;
  addQuery(IndicatorsResolver, alertResponse.name, spec, async (given: Arguments, { hub, queries }) => {
    const { asOf, rows, total } = await queries.indicators.alertResponse(requestOf(given));
    const { name, title, formula, basis } = alertResponse;
    const told = <T extends IndicatorGroup>(row: T) => ({ ...row, ...owners(hub, row) });
    return { name, title, formula, basis, asOf, rows: rows.map(told), total: told(total) };
  });
  Resolver()(IndicatorsResolver);
  return [IndicatorsResolver];
}

function addRatio(to: new () => object, definition: RatioDefinition): void {
  const { name, title, formula, basis } = definition;
  const spec = { type: () => IndicatorType, title, args, right: 'figures', follows: 'DAY', cost: ratioCost(definition) } as const;
  addQuery(to, name, spec, async (given: Arguments, context, info) => {
    const found = await context.queries.indicators.ratio(name, requestOf(given));
    const all = [...found.rows, found.total];
    const loads = await loadsOf(definition, all, context, info);
    const told = all.map((row, i) => toRow(definition, row, loads[i] ?? null, context));
    return { name, title, formula, basis, asOf: found.asOf, rows: told.slice(0, -1), total: told.at(-1) };
  });
}

const requestOf = ({ year, groupBy, asOf }: Arguments): IndicatorRequest => ({ year, groupBy: groupBy ?? [], asOf: asOf ?? null });

/** Of acts one by one: read where it is asked for. */
async function loadsOf({ name, load }: RatioDefinition, groups: readonly IndicatorGroup[], { queries }: Context, info: GraphQLResolveInfo) {
  return load && selectedNames(info, ['rows'], ['total']).has('load') ? queries.indicators.load(name, groups) : [];
}

const owners = ({ city }: Context['hub'], { district, department }: IndicatorGroup) => ({
  district: districtsOf(city)(district),
  department: departmentOf(city, department),
});

function toRow(definition: RatioDefinition, row: IndicatorRow, load: OnSiteLoad | null, { hub }: Context): IndicatorRowType {
  const of = { definition, kinds: hub.kinds, city: hub.city };
  return {
    ...{ ...owners(hub, row), month: row.month, quarter: row.quarter, numerator: row.numerator, denominator: row.denominator },
    ...{ value: ratio(row.numerator, row.denominator), load: load && withMean(load) },
    // Long lists of codes: made where they are selected.
    get numeratorOpens() {
      return numeratorOpens(of, row);
    },
    get denominatorOpens() {
      return denominatorOpens(of, row);
    },
  };
}

const withMean = (load: OnSiteLoad): OnSiteLoadType => ({ ...load, perEnterprise: load.enterprises === 0 ? null : load.checks / load.enterprises });

const MILLION = 1_000_000;

/** To the millionth, halves up, without zeros that say nothing. */
function ratio(numerator: number, denominator: number): string | null {
  if (denominator === 0) return null;
  const millionths = Math.floor((2 * numerator * MILLION + denominator) / (2 * denominator));
  const decimals = String(millionths % MILLION)
    .padStart(6, '0')
    .replace(/0+$/, '');
  return `${Math.floor(millionths / MILLION)}${decimals === '' ? '' : `.${decimals}`}`;
}
