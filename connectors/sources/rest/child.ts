/** Mapping of a list of children in REST: inside the row, or under a path of its own that takes the parents' keys. */
import { z } from 'zod';
import type { MappingFault } from '../../contract.js';
import { askingFaults, askingKeys, path } from './mapping.js';

/** Where a path takes the parent's key. */
export const keyPlaceholders = /\{key\}/g;

const text = z.string().min(1);
const own = ['next', 'after', 'page', 'link', 'body', 'in', 'parent', 'parents', 'parentKey'] as const;

export const child = z
  .strictObject({ ...askingKeys, path: path.optional(), parent: text.optional(), parents: text.optional(), parentKey: text.optional() })
  .superRefine((at, context) => {
    const fault = (message: string) => context.addIssue({ code: 'custom', message });
    const { path, parent, parents, parentKey } = at;
    const given = [path?.includes('{key}') === true, parent !== undefined, parents !== undefined].filter(Boolean).length;
    if (path === undefined && (own.some((name) => at[name] !== undefined) || at.method === 'POST'))
      fault('行内的子表只用 items 与 more;单独分页时请写 path');
    if (path !== undefined && given !== 1) fault('单独分页的子表须给出一种取父键的办法:path 中的 {key}、parent 或 parents');
    if ((parents === undefined) !== (parentKey === undefined)) fault('parents 与 parentKey 须同时给出');
    for (const message of askingFaults(at)) fault(message);
  });

export type RestChild = z.infer<typeof child>;

/** A request for a parent takes one key. */
export function checkChildren({ key, children }: Readonly<Record<string, unknown>>): readonly MappingFault[] {
  if (!Array.isArray(key) || key.length < 2) return [];
  return Object.entries((children ?? {}) as Record<string, { path?: unknown } | null>)
    .filter(([, list]) => list?.path !== undefined)
    .map(([name]) => ({ path: ['children', name, 'path'], message: '单独分页的子表只能用于以一个字段作键的数据类' }));
}
