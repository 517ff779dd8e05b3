/** Arithmetic on a moment as the database spells it: the answer has the same spelling, so that the database can compare the two. */
import type { SourceValue } from './database.js';

const SPELLED = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?:([T ]?)(\d{2})(:?)(\d{2})\7(\d{2})(\.\d+)?)?(.*)$/;

/** `value` less `ms`; what is no moment stays as it is. */
export function earlier(value: SourceValue, ms: number): SourceValue {
  if (value === null || ms === 0) return value;
  const text = String(value);
  if (/^\d{13}$/.test(text)) return alike(value, BigInt(text) - BigInt(Math.ceil(ms)));
  if (/^\d{10}$/.test(text)) return alike(value, BigInt(text) - BigInt(Math.ceil(ms / 1000)));
  const match = SPELLED.exec(text);
  if (!match) return value;
  const [, year, dash = '', month, day, space, hour, colon = '', minute, second, fraction = '', tail = ''] = match;
  if (tail && !/^\s*(Z|[+-]\d{2}:?\d{2})$/i.test(tail)) return value;
  const at = Date.UTC(+year!, +month! - 1, +day!, +(hour ?? 0), +(minute ?? 0), +(second ?? 0), Math.floor(Number(`0${fraction}`) * 1000));
  if (Number.isNaN(at)) return value;
  const [date, time] = new Date(at - ms).toISOString().slice(0, -1).split('T') as [string, string];
  const days = date.replaceAll('-', dash);
  if (hour === undefined) return alike(value, days + tail);
  const digits = fraction.length
    ? `.${time
        .slice(9)
        .padEnd(fraction.length - 1, '0')
        .slice(0, fraction.length - 1)}`
    : '';
  return alike(value, `${days}${space}${time.slice(0, 8).replaceAll(':', colon)}${digits}${tail}`);
}

function alike(value: SourceValue, result: string | bigint): SourceValue {
  if (typeof value === 'number') return Number(result);
  return typeof value === 'bigint' ? BigInt(result) : String(result);
}
