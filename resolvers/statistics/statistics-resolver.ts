/** Statistics resolver of a kind, made from its definition: its records counted and summed in groups. */
import { Int, Resolver } from 'type-graphql';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { DayScalar } from '../../schema/scalars/scalars.js';
import { askingOf } from '../engine/context.js';
import { type Argument, addQuery } from '../engine/dynamic-resolvers.js';
import { askedOf, MOST_DIMENSIONS, MOST_GROUPS, ROWS, type StatisticsArguments } from './arguments.js';
import { costOf } from './cost.js';
import { statisticsAt } from './read-statistics.js';
import { type StatisticsTypes, statisticsTypes } from './types.js';

type Made = new () => object;

/** @param filter the input by which the kind's list is narrowed */
export function statisticsResolver(kind: KindDefinition, filter: Made): Made {
  class StatisticsResolver {}
  const types = statisticsTypes(kind);
  const spec = {
    type: () => types.stats,
    title: `${kind.title}统计:分组的记录数与合计`,
    args: argumentsOf(types, filter),
    right: 'figures',
    follows: 'DAY',
    cost: costOf(kind),
  } as const;
  addQuery(StatisticsResolver, `${kind.name}Stats`, spec, async (args: StatisticsArguments, context, info) =>
    statisticsAt(askedOf(kind, args, askingOf(context), context.hub.today()), context, info),
  );
  Resolver()(StatisticsResolver);
  return StatisticsResolver;
}

const argumentsOf = ({ dimension, order, top }: StatisticsTypes, filter: Made): Argument[] => [
  { name: 'filter', title: '筛选条件', type: () => filter, nullable: true },
  { name: 'groupBy', title: `分组所按的,最多 ${MOST_DIMENSIONS} 项;空列表为全部合成一组`, type: () => [dimension] },
  { name: 'from', title: '业务日期从哪一天(含)', type: () => DayScalar, nullable: true },
  { name: 'to', title: '到哪一天(含)', type: () => DayScalar, nullable: true },
  { name: 'orderBy', title: '排序;不写时按 groupBy 的先后', type: () => [order], nullable: true },
  { name: 'first', title: `取几组,最多 ${MOST_GROUPS}`, type: () => Int, nullable: true, otherwise: ROWS },
  { name: 'after', title: '从此游标之后开始:上一页的 endCursor', type: () => String, nullable: true },
  { name: 'fill', title: '没有记录的时段、区、部门、代码也给出,数为零;时段到 asOf 为止', type: () => Boolean, nullable: true, otherwise: false },
  { name: 'top', title: '只要最大的几个', type: () => top, nullable: true },
];
