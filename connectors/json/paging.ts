/** Keys of a mapping that say where a list is, whether its answer is good, and how its pages follow each other: the same for all JSON types. */
import { z } from 'zod';
import type { SuccessMark } from './business-error.js';

const text = z.string().min(1);
const word = z.union([z.string(), z.number(), z.boolean()]).transform(String);

export const pagingKeys = {
  items: text,
  more: text.optional(),
  next: text.optional(),
  page: z
    .strictObject({
      number: text.optional(),
      offset: text.optional(),
      from: z.int().min(0).optional(),
      size: z
        .record(text, z.int().min(1))
        .refine((size) => Object.keys(size).length === 1, '应为一个参数名和每页条数,如 { pageSize: 200 }')
        .optional(),
      total: text.optional(),
    })
    .optional(),
  totals: z.literal('unreliable').optional(),
  success: z
    .strictObject({
      field: text,
      equals: z.union([word, z.array(word).min(1)]).transform((one) => (Array.isArray(one) ? one : [one])),
      message: text.optional(),
    })
    .optional(),
};

/** How one list is found, as any JSON mapping says it. */
export interface ListPaths {
  readonly items: string;
  readonly next?: string | undefined;
  readonly more?: string | undefined;
  readonly page?: Paged | undefined;
  /** The header `Link` leads on. */
  readonly link?: boolean | undefined;
  readonly totals?: 'unreliable' | undefined;
  readonly success?: SuccessMark | undefined;
}

export interface Paged {
  readonly number?: string | undefined;
  readonly offset?: string | undefined;
  readonly from?: number | undefined;
  readonly size?: Readonly<Record<string, number>> | undefined;
  readonly total?: string | undefined;
}

/** The parameter that counts pages or rows; undefined: the other side says where to go on. */
export const counted = ({ page }: Pick<ListPaths, 'page'>): string | undefined => page?.number ?? page?.offset;

export const startOf = ({ page }: Pick<ListPaths, 'page'>): number => page?.from ?? (page?.number === undefined ? 0 : 1);

/** What does not fit together, in Chinese. */
export function pagingFaults(at: Pick<ListPaths, 'next' | 'page' | 'link'> & { readonly after?: string | undefined }): string[] {
  const { page, next, link, after } = at;
  const counts = counted(at) !== undefined;
  return [
    page?.number !== undefined && page.offset !== undefined ? 'page 中 number 与 offset 只能写一个' : '',
    page !== undefined && !counts && (page.from !== undefined || page.size !== undefined) ? 'page 中的 from 与 size 须与 number 或 offset 同用' : '',
    [counts, next !== undefined, link === true].filter(Boolean).length > 1 ? '翻页办法只能写一种:next、page(number 或 offset)、link' : '',
    after !== undefined && next === undefined ? 'after 须与 next 同时给出' : '',
  ].filter((fault) => fault !== '');
}
