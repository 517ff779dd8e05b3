/** Mapping of a kind in REST: how its list is asked for, and how its pages follow each other. */
import { z } from 'zod';
import type { MappingFault } from '../../contract.js';
import { counted, pagingFaults, pagingKeys } from '../../json/paging.js';

const text = z.string().min(1);
export const path = text.refine((value) => !/^[a-z]+:\/\//i.test(value), '应为 baseUrl 之后的路径,如 /claims?size=200,不是完整网址');

/** How any list of REST is asked for. */
export const askingKeys = {
  ...pagingKeys,
  method: z.enum(['GET', 'POST']).default('GET'),
  body: z.record(z.string(), z.unknown()).optional(),
  in: z.enum(['query', 'body']).optional(),
  after: text.optional(),
  link: z.boolean().optional(),
};

type Asking = z.infer<z.ZodObject<typeof askingKeys>>;

export function askingFaults(at: Omit<Asking, 'items'>): string[] {
  const bodiless = at.method === 'GET' && (at.body !== undefined || at.in === 'body');
  return [...pagingFaults(at), ...(bodiless ? ['body 须与 method: POST 同用'] : [])];
}

export const mapping = z.strictObject({ path, ...askingKeys }).superRefine((at, context) => {
  for (const message of askingFaults(at)) context.addIssue({ code: 'custom', message });
});

export type RestMapping = z.infer<typeof mapping>;

/** A feed goes on from where it was left; a number of pages says nothing of that. */
export function checkFollow({ follow, page }: Readonly<Record<string, unknown>>): readonly MappingFault[] {
  const numbered = typeof page === 'object' && page !== null && counted({ page: page as NonNullable<RestMapping['page']> }) !== undefined;
  return follow === 'feed' && numbered ? [{ path: ['page'], message: 'follow: feed 须由对方给出位置(next 或 link),不能按页码或行数翻页' }] : [];
}
