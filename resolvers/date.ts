/** The scalar Date: a calendar day that exists, as text. */
import { GraphQLError, GraphQLScalarType } from 'graphql';
import { HubError } from '../schema/errors.js';

function day(value: unknown): string {
  const text = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
  const at = text === null ? Number.NaN : Date.parse(`${text}T00:00:00Z`);
  if (text !== null && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)) return text;
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
