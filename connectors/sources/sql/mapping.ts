/** Mapping of a kind and its lists of children to a database: a table or view by name, or a query of the operator's own. */
import { z } from 'zod';
import { HubError } from '../../../schema/errors.js';
import type { ChildMapping, KindMapping, MappingFault } from '../../contract.js';
import { quoteTable } from './statement.js';
import { misnamed, type Written } from './names.js';

const text = z.string().min(1);
const query = text
  .regex(/^\s*(select|with)\s/i, '须是一条 SELECT 语句')
  // A semicolon in a literal is rare enough to be written as CHAR(59); a second statement would not fit into a derived table.
  .refine((sql) => !sql.replace(/;\s*$/, '').includes(';'), '只能有一条语句,其中不能有分号');
const origin = { from: text.optional(), query: query.optional() };
const ONE_ORIGIN = 'from(表或视图)与 query(查询)须给出其中一个';
const oneOrigin = (at: { from?: string | undefined; query?: string | undefined }) => (at.from === undefined) !== (at.query === undefined);

/** `gbk`: columns of a latin1 table whose bytes are GBK. */
export const mapping = z.strictObject({ ...origin, gbk: z.array(text).optional() }).refine(oneOrigin, ONE_ORIGIN);
export const child = z
  .strictObject({ ...origin, gbk: z.array(text).optional(), parentKey: text, key: text, changedAt: text.optional() })
  .refine(oneOrigin, ONE_ORIGIN);

export type SqlMapping = z.infer<typeof mapping>;
export type SqlChild = z.infer<typeof child>;

export const sqlMappingOf = (kind: KindMapping): SqlMapping => kind.extra as SqlMapping;
export const childOf = (list: ChildMapping): SqlChild => list.extra as SqlChild;

/** What stands behind FROM. A query becomes a derived table, so that order, place and limit are the hub's own. */
export function relation({ from, query: select }: Pick<SqlMapping, 'from' | 'query'>, source: string): string {
  if (select !== undefined) return `(${select.replace(/;\s*$/, '')}\n) AS hub_rows`;
  if (from === undefined) throw new HubError('SOURCE_MALFORMED', { source, why: '映射中没有表、视图或查询' });
  return quoteTable(from, source);
}

export function check(mapping: Written): readonly MappingFault[] {
  const { key, children } = mapping;
  const lists = Object.entries((children ?? {}) as Written);
  const several = Array.isArray(key) && key.length > 1 && lists.length > 0;
  return [
    ...(several ? [{ path: ['children'], message: '带子表的数据类只能以一列作键' }] : []),
    ...misnamed(mapping),
    ...lists.flatMap(([name, list]) => misnamed((list ?? {}) as Written, ['children', name])),
  ];
}
