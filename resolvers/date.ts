/** Scalar Date: a calendar day that exists, as text. */
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { HubError } from '../schema/errors.js';
import { isDay } from '../schema/time.js';

function day(value: unknown): string {
  if (typeof value === 'string' && isDay(value)) return value;
  throw new GraphQLError(new HubError('BAD_ARGUMENT', { name: 'Date', why: '应为存在的日期,格式 yyyy-MM-dd' }).message, {
    extensions: { code: 'BAD_ARGUMENT' },
  });
}

export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: '日期,yyyy-MM-dd',
  serialize: day,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === 'StringValue' ? node.value : null),
});
