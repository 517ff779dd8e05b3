/** A source that answers JSON over HTTP, page by page; what it says is handed on as it stands. */
import { z } from 'zod';
import type { KindMapping, Page, RawRow, SourceType } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { ask, type Place } from './ask.js';
import { dig } from './dig.js';
import { feedPage, type Given, passPage } from './follow.js';

const settings = z.strictObject({
  baseUrl: z.url({ protocol: /^https?$/ }),
  headers: z.record(z.string(), z.string()).optional(),
});
const mapping = z
  .strictObject({
    path: z.string().min(1),
    items: z.string().min(1),
    next: z.string().min(1).optional(),
    after: z.string().min(1).optional(),
  })
  .refine(({ next, after }) => (next === undefined) === (after === undefined), 'next 与 after 须同时给出');

export const sourceType: SourceType = {
  name: 'rest',
  settings,
  mapping,
  open(raw, context) {
    const { baseUrl, headers = {} } = settings.parse(raw);
    const place: Place = { source: context.name, zone: context.zone, clock: context.clock, http: context.http, baseUrl, headers };
    return {
      async page(kind, cursor, signal): Promise<Page> {
        const given = (parameters: Readonly<Record<string, string>>) => give(place, kind, parameters, signal);
        return kind.follow.mode === 'feed' ? feedPage(kind, cursor, given) : passPage(place, kind, cursor, given);
      },
      async close() {},
    };
  },
};

async function give(place: Place, kind: KindMapping, parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Given> {
  const { path, items: itemsAt, next: nextAt } = kind.extra as z.infer<typeof mapping>;
  const body = await ask(place, path, parameters, signal);
  const items = dig(body, itemsAt);
  if (!Array.isArray(items)) throw new HubError('SOURCE_MALFORMED', { source: place.source, why: `应答中没有列表 ${itemsAt}` });
  if (!items.every(isObject)) throw new HubError('SOURCE_MALFORMED', { source: place.source, why: `列表 ${itemsAt} 中有不是对象的条目` });
  const next = nextAt === undefined ? null : (dig(body, nextAt) ?? null);
  if (next !== null && next !== false && typeof next !== 'string' && typeof next !== 'number') {
    throw new HubError('SOURCE_MALFORMED', { source: place.source, why: `应答中的 ${nextAt} 不是文本` });
  }
  const where = path.split('?')[0];
  const rows: RawRow[] = items.map((values) => ({
    values,
    place: `${where} 键 ${kind.key.map((name) => String(dig(values, name) ?? '')).join('、')}`,
  }));
  return { rows, next: next === null || next === false || next === '' ? null : String(next) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
