/** Mapping of a kind and its lists of children in GraphQL, and what must fit together in them. */
import { z } from 'zod';
import type { MappingFault } from '../../contract.js';
import { counted, pagingFaults, pagingKeys } from '../../json/paging.js';
import { variablesOf } from './query-text.js';

const text = z.string().min(1);
const query = text.superRefine((value, context) => {
  const found = variablesOf(value);
  if (typeof found === 'string') context.addIssue({ code: 'custom', message: found });
});
const variables = z.record(z.string(), z.unknown()).default({});

const asking = { ...pagingKeys, variables, after: text.default('after') };

export const mapping = z.strictObject({ ...asking, query }).superRefine(({ after: _, ...at }, context) => {
  for (const message of pagingFaults(at)) context.addIssue({ code: 'custom', message });
});

export const child = z
  .strictObject({
    ...asking,
    query: query.optional(),
    parent: text.optional(),
    parents: text.optional(),
    parentKey: text.optional(),
  })
  .superRefine(({ query: paged, parent, parents, parentKey, after: _, ...at }, context) => {
    const fault = (message: string) => context.addIssue({ code: 'custom', message });
    for (const message of pagingFaults(at)) fault(message);
    if (paged === undefined && (at.next ?? at.page ?? parent ?? parents ?? parentKey) !== undefined)
      fault('行内的子表只用 items 与 more;单独分页时请写 query');
    if (paged !== undefined && (parent === undefined) === (parents === undefined)) fault('单独分页的子表须在 parent 与 parents 中给出一个');
    if ((parents === undefined) !== (parentKey === undefined)) fault('parents 与 parentKey 须同时给出');
  });

export type GraphqlMapping = z.infer<typeof mapping>;
export type GraphqlChild = z.infer<typeof child>;

type Raw = Readonly<Record<string, unknown>>;

/** Every variable that the hub fills must be declared, or the source would quietly leave it out. */
export function check(raw: Raw): readonly MappingFault[] {
  const { since } = object(raw.follow);
  const lists = Object.entries(object(raw.children)).map(([name, list]) => ({ path: ['children', name], list: object(list) }));
  return [
    ...numberedFeed(raw),
    ...undeclared(raw, [], [...filled(raw), ...(typeof since === 'string' ? [since] : [])]),
    ...lists.flatMap(({ path, list }) => undeclared(list, path, [...filled(list), ...[list.parent, list.parents].filter(isText)])),
    ...lists
      .filter(({ list }) => list.query !== undefined && Array.isArray(raw.key) && raw.key.length > 1)
      .map(({ path }) => ({ path: [...path, 'query'], message: '单独分页的子表只能用于以一个字段作键的数据类' })),
  ];
}

/** A feed goes on from where it was left; a number of pages says nothing of that. */
function numberedFeed({ follow, page }: Raw): MappingFault[] {
  const message = 'follow: feed 须由对方给出位置(next),不能按页码或行数翻页';
  return follow === 'feed' && counted({ page: object(page) }) !== undefined ? [{ path: ['page'], message }] : [];
}

function filled({ next, after, page, variables: constant }: Raw): string[] {
  const { number, offset, size } = object(page);
  const counts = [number, offset].filter(isText);
  return [
    ...(next === undefined ? [] : [isText(after) ? after : 'after']),
    ...counts,
    ...Object.keys(object(size)),
    ...Object.keys(object(constant)),
  ];
}

function undeclared({ query: written }: Raw, path: readonly string[], names: readonly string[]): MappingFault[] {
  const declared = isText(written) ? variablesOf(written) : 'none';
  if (typeof declared === 'string') return [];
  return names.filter((name) => !declared.has(name)).map((name) => ({ path: [...path, 'query'], message: `没有声明变量 $${name}` }));
}

const isText = (value: unknown): value is string => typeof value === 'string';

function object(value: unknown): Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {};
}
