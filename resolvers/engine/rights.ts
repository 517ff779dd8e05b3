/**
 * Rights: of root fields, declared beside the field; of the ways below them, by what they lead to. Enforced here, before a resolver is called.
 */
import { type GraphQLField, isNullableType } from 'graphql';
import { Extensions } from 'type-graphql';
import { permit, type Right } from '../../src/access/rights.js';
import type { Context } from './context.js';
import type { BatchResolver } from './prefetch.js';

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    right?: Right;
  }
}

/** Declares the right that a query or mutation requires. */
export const Requires = (right: Right): MethodDecorator & PropertyDecorator => Extensions({ right });

/** @throws where the field declares no right: a schema with a field open to everybody is never built */
export function enforceRight(type: string, field: GraphQLField<unknown, unknown>): void {
  const { right } = field.extensions;
  const { resolve } = field;
  if (!right) throw new Error(`${type}.${field.name} declares no right`);
  if (!resolve) throw new Error(`${type}.${field.name} has no resolver`);
  field.resolve = (root, args, context, info) => {
    permit((context as Context).viewer, right);
    return resolve(root, args, context, info);
  };
}

/** The right to what a field leads to, where that is another than what its parent was read by. A list asks once, whatever its length. */
export function enforceWay(type: string, field: GraphQLField<unknown, unknown>, right: Right): void {
  const { resolve } = field;
  const { batch } = field.extensions;
  if (!isNullableType(field.type))
    throw new Error(`${type}.${field.name} needs a right of its own and cannot be refused by itself: it must be nullable`);
  if (resolve) {
    field.resolve = (root, args, context, info) => {
      permit((context as Context).viewer, right);
      return resolve(root, args, context, info);
    };
  }
  if (!batch) return;
  const permitted: BatchResolver = async (roots, args, context, node) => {
    permit(context.viewer, right);
    return batch(roots, args, context, node);
  };
  field.extensions = { ...field.extensions, batch: permitted };
}
