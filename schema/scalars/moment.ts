/** Reader of moments as a client gives them: with any offset, to the millisecond, kept as UTC. */
import { isDay } from '../time.js';
import { NotRead } from './leaf.js';

const MOMENT = /^(\d{4}-\d\d-\d\d)[Tt]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?(?:[Zz]|([+-])(0\d|1[0-8]):?([0-5]\d))$/;
const WANTED = '应为带时区的时刻,如 2022-06-01T08:00:00+08:00 或 2022-06-01T00:00:00.000Z';

export function readInstant(text: string): string | NotRead {
  const match = MOMENT.exec(text);
  if (!match) return new NotRead(faultOf(text));
  const [, day, hour, minute, second = '00', fraction = '', sign, hours = '0', minutes = '0'] = match as unknown as (string | undefined)[];
  if (!isDay(day as string)) return new NotRead(`没有 ${day} 这一天`);
  if (fraction.length > 3) return new NotRead('最多精确到毫秒(三位小数)');
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -60_000 : 60_000);
  const read = new Date(Date.parse(`${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}Z`) - offset).toISOString();
  return read.length === 24 ? read : new NotRead('年份应为四位');
}

function faultOf(text: string): string {
  if (isDay(text)) return `这里要时刻,不能只写日期:当天零时(市的时区)写作 ${text}T00:00:00+08:00`;
  return /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/i.test(text) ? `缺少时区或写法有误:${WANTED}` : WANTED;
}
