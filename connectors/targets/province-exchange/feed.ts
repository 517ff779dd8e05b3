/** Feeds of the province as sources: pages by `next`, which stays valid, so an empty list is the end of a pass and no more. */
import { HubError } from '../../../schema/errors.js';
import type { ConnectorContext, Page, RawRow, Source } from '../../contract.js';
import type { ProvinceExchange } from './exchange.js';
import { waitOf } from './outcome.js';
import { isObject } from './wire.js';

const FEEDS = {
  catalogue: { list: 'items', title: '监管事项目录', limit: 500 },
  alerts: { list: 'alerts', title: '风险预警', limit: 200 },
} as const;

// A busy side is waited for a little while within a pass; one that asks for longer is left to the next.
const TRIES = 3;
const PATIENCE_MS = 15_000;

export type FeedName = keyof typeof FEEDS;

export function isFeedName(name: string): name is FeedName {
  return Object.hasOwn(FEEDS, name);
}

export function openFeed(name: FeedName, target: string, exchange: ProvinceExchange, clock: ConnectorContext['clock']): Source {
  const { list, title, limit } = FEEDS[name];
  return {
    async page(_mapping, cursor, signal) {
      const after = cursor ?? '';
      const { data, at } = await fetchPage(JSON.stringify({ after, limit }), signal);
      const told = at === undefined ? {} : { at };
      const rows = data[list];
      if (!Array.isArray(rows) || !rows.every(isObject)) throw malformed(`data.${list} 不是对象列表`);
      if (rows.length === 0) return { rows: [], cursor: after, last: true, versions: true, ...told };
      // A `next` that does not move would be requested without end.
      if (typeof data.next !== 'string' || data.next === '' || data.next === after) throw malformed('data.next 缺失或没有前进');
      return {
        rows: rows.map((row, index) => rawRow(row, `${title}(after=${after})第 ${index + 1} 条`)),
        cursor: data.next,
        last: false,
        versions: true,
        ...told,
      } satisfies Page;
    },
    async close() {},
  };

  async function fetchPage(body: string, signal: AbortSignal): Promise<{ data: Record<string, unknown>; at?: string }> {
    let reply = await exchange.call(name, body, signal);
    for (let tries = 1; tries < TRIES && reply.kind === 'ANSWER' && reply.code === '3001' && waitOf(reply.data) <= PATIENCE_MS; tries++) {
      await clock.sleep(waitOf(reply.data), signal);
      reply = await exchange.call(name, body, signal);
    }
    if (reply.kind === 'STOP') throw new HubError('TARGET_STOPPED', { target, why: `签名、时间或密钥被拒绝(${reply.code}),${reply.message}` });
    if (reply.kind !== 'ANSWER') throw new HubError('TARGET_UNAVAILABLE', { target, why: reply.message });
    if (reply.code === '3001') {
      throw new HubError('TARGET_UNAVAILABLE', { target, why: `对方繁忙(3001),要求 ${Math.round(waitOf(reply.data) / 1_000)} 秒后再来` });
    }
    if (reply.code === '9999') throw new HubError('TARGET_UNAVAILABLE', { target, why: '对方故障(9999)' });
    if (!exchange.succeeded(reply.code)) throw malformed(`代码 ${reply.code.slice(0, 20)}`);
    if (!isObject(reply.data)) throw malformed('缺少 data');
    return { data: reply.data, ...(reply.at !== undefined && { at: reply.at }) };
  }

  function malformed(why: string): HubError {
    return new HubError('TARGET_MALFORMED', { target, why });
  }
}

function rawRow(row: Record<string, unknown>, rowPlace: string): RawRow {
  return { values: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, flat(value)])), place: rowPlace };
}

function flat(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => (isObject(part) ? JSON.stringify(part) : String(part))).join(',');
  return isObject(value) ? JSON.stringify(value) : value;
}
