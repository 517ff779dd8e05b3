/** Cost as it is declared beside a field, like its right: what it reads besides what is selected below it. */
import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Asked, ListReads } from './list-reads.js';

export type Arguments = Readonly<Record<string, unknown>>;

/** What is selected below a field of an object: the fields, and what is selected below them. */
export type Selected = readonly { readonly name: string; readonly below: readonly Selected[] }[];

export interface FieldCost {
  /** A connection over this list: its pages, totals and filters are weighed by themselves. */
  readonly list?: ListReads;
  /** The list that a connection below rows belongs to. */
  readonly of?: ListReads;
  /** Statements, for however many parents. */
  readonly statements?: number | ((args: Arguments, selected: Selected) => number);
  /** Rows read, for each parent. */
  readonly rows?: number | ((args: Arguments, asked: Asked, selected: Selected) => number);
  /** A list right below it that is as long as its own arguments say. */
  readonly page?: { readonly field: string; readonly size: (args: Arguments) => number };
  /** How many entries its list has at most, or about. */
  readonly many?: number;
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    cost?: FieldCost;
    /** Letters that a value of it is long. */
    width?: number;
  }
}

/** Declares what a query, a mutation or a field with a read of its own costs. */
export const Costs = (cost: FieldCost): MethodDecorator & PropertyDecorator => Extensions({ cost });

/** Reads nothing that is not in memory. */
export const FREE: FieldCost = {};

/** @throws where the field declares no cost: a schema with a field that nobody weighs is never built */
export function enforceCost(type: string, { name, extensions }: GraphQLField<unknown, unknown>): void {
  if (!extensions.cost) throw new Error(`${type}.${name} declares no cost`);
}
