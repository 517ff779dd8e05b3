/** Reader of days as a client gives them: one spelling, and a day that exists. */
import { isDay, readDay } from '../time.js';
import { NotRead } from './leaf.js';

export function readCalendarDay(text: string): string | NotRead {
  return isDay(text) ? text : new NotRead(faultOf(text));
}

const OTHERWISE = /^\d{4}(?:\D\d{1,2}\D\d{1,2}\D?|\d{4})$/;

function faultOf(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return `没有 ${text} 这一天`;
  const meant = OTHERWISE.test(text) ? readDay(text, 'UTC') : null;
  if (meant !== null) return `应写作 ${meant}`;
  const day = /^(\d{4}-\d\d-\d\d)[T ]/i.exec(text)?.[1];
  return day !== undefined && isDay(day) ? `这里要日期,不带时间:${day}` : '应为存在的日期,格式 yyyy-MM-dd';
}
