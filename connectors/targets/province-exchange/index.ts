/**
 * Target type `province-exchange`: the signed REST exchange of the province (provincial-interface.md §1). It renders, sends and asks; the
 * hub decides.
 */
import { HubError } from '../../../schema/errors.js';
import type { TargetType } from '../../contract.js';
import { ProvinceExchange } from './exchange.js';
import { isFeedName, openFeed } from './feed.js';
import { sentOf, toldBy, verdictOf } from './outcome.js';
import { numberOf, renderParcel } from './parcel.js';
import { type Service, settings } from './settings.js';

export const targetType: TargetType = {
  name: 'province-exchange',
  settings,
  open(raw, context) {
    const { profile, zone, name } = context;
    const exchange = new ProvinceExchange(settings.parse(raw), context);
    const services = new Map(profile.tables.map(({ table, call }) => [table, call as Service | undefined]));
    return {
      render: (parcel) => renderParcel(parcel, profile, zone),
      async send(table, bytes, signal) {
        const call = services.get(table);
        const reply = await exchange.call(call ?? 'push', bytes, signal);
        return { ...sentOf(reply, call === undefined ? numberOf(bytes) : null, { profile, zone }), ...toldBy(reply) };
      },
      async receipt(number, signal) {
        const reply = await exchange.call('receipt', JSON.stringify({ batch: number }), signal);
        return { ...verdictOf(reply, number, { profile, zone }), ...toldBy(reply) };
      },
      feed(feed) {
        if (!isFeedName(feed)) throw new HubError('NOT_FOUND', { what: `推送目标 ${name} 的下行数据 ${feed}` });
        return openFeed(feed, name, exchange, context.clock);
      },
      async close() {},
    };
  },
};
