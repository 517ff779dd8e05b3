/**
 * Wrong keys, counted by the address they come from. Beyond some in a minute an address is refused without a look at its next wrong one; a right
 * key from there is served all the same, for many people share one. Its own 40 lines: limiters of the ecosystem count every request.
 */
import { isIPv6 } from 'node:net';
import { HubError } from '../../schema/errors.js';
import { elapsed } from '../kit/timers.js';

/** @param wrong of this address within the minute @param limited it has had its number */
export type WrongKeyNews = (address: string, wrong: number, limited: boolean) => void;

export interface WrongKeys {
  /** Called for a wrong key. Throws once there were too many from there. */
  note(address: string): void;
}

const WINDOW_MS = 60_000;
export const MOST_WRONG = 10;
// Some hundred bytes each. Who can send from more addresses pushes the longest known out, and gains a new ten for it.
const MOST_ADDRESSES = 10_000;

interface Counted {
  wrong: number;
  readonly until: number;
}

export function openWrongKeys(news: WrongKeyNews = () => undefined, now: () => number = elapsed): WrongKeys {
  // In the order in which their minutes began, so the first is the one that ends first.
  const counted = new Map<string, Counted>();
  return {
    note(given) {
      const address = networkOf(given);
      const at = now();
      for (const [key, { until }] of counted) {
        if (until > at && counted.size < MOST_ADDRESSES) break;
        counted.delete(key);
      }
      const entry = counted.get(address) ?? { wrong: 0, until: at + WINDOW_MS };
      counted.set(address, entry);
      entry.wrong += 1;
      const limited = entry.wrong > MOST_WRONG;
      news(address, entry.wrong, limited);
      if (limited) throw new HubError('TOO_MANY_WRONG_KEYS', { seconds: Math.max(1, Math.ceil((entry.until - at) / 1000)) });
    },
  };
}

/** What one caller holds: an IPv4 address, or the /64 of an IPv6 one, which has 2⁶⁴ addresses of its own. */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').toLowerCase();
  const mapped = /^(?:0*:)*:?ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(plain)) return plain.slice(0, 45);
  const [head = '', tail] = plain.split('::');
  const groups = (text: string): string[] => (text === '' ? [] : text.split(':'));
  const filled =
    tail === undefined ? groups(head) : [...groups(head), ...Array<string>(8 - groups(head).length - groups(tail).length).fill('0'), ...groups(tail)];
  return `${filled
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':')}::/64`;
}
