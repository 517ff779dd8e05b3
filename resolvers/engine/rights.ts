/** Rights of root fields: declared beside the field, enforced here, before its resolver is called. */
import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';
import { permit, type Right } from '../../src/access/rights.js';
import type { Context } from './context.js';

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
