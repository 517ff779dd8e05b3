/** Fields of a five-field schedule: what may stand in each, and in words what would be right where something else does. */

interface ScheduleField {
  readonly title: string;
  readonly min: number;
  readonly max: number;
  readonly names?: readonly string[];
}

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const WEEKDAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];
export const scheduleFields: readonly ScheduleField[] = [
  { title: '分', min: 0, max: 59 },
  { title: '时', min: 0, max: 23 },
  { title: '日', min: 1, max: 31 },
  { title: '月', min: 1, max: 12, names: MONTHS },
  { title: '星期', min: 0, max: 7, names: WEEKDAYS },
];
const ITEM = /^(?:(\*)|(\w+)(?:-(\w+))?)(?:\/(\d+))?$/;

/** What is wrong with one field; null where nothing is. */
export function fieldFault(part: string, field: ScheduleField): string | null {
  for (const item of part.split(',')) {
    const fault = itemFault(item, field);
    if (fault !== null) return `${item || '空项'} ${fault}`;
  }
  return null;
}

function itemFault(item: string, { title, min, max, names = [] }: ScheduleField): string | null {
  const range = `${min}–${max}${names.length > 0 ? ` 或 ${names[0]}–${names.at(-1)}` : ''}`;
  const match = ITEM.exec(item);
  if (!match) return `应为 *、${range}、范围或步长;L、W、#、?、H 不能用`;
  const [, star, first = '', last = first, step] = match;
  const isRange = last !== first || item.includes('-');
  let span = max - min;
  if (!star) {
    const [from, to] = [numberOf(first, min, max, names), numberOf(last, min, max, names)];
    if (from === null || to === null) return nameFault(item, from === null ? first : last, names) ?? `应为 ${range}`;
    if (from > to) return `应由小到大;跨过末尾请分成两段:${around(first, last, min, max, names)}`;
    if (step !== undefined && !isRange) return `请写明范围,如 ${first}-${max}/${step}`;
    span = to - from;
  }
  if (step === undefined || (Number(step) >= 1 && Number(step) <= Math.max(1, span))) return null;
  return `的步长应为 1–${Math.max(1, span)},${title}不会按更大的步长触发`;
}

/** `monday` was meant as MON. */
function nameFault(item: string, text: string, names: readonly string[]): string | null {
  const near = names.find((name) => text.toUpperCase().startsWith(name));
  return near === undefined ? null : `请写作 ${item.replace(text, near)}`;
}

function numberOf(text: string, min: number, max: number, names: readonly string[]): number | null {
  const named = names.indexOf(text.toUpperCase());
  if (named >= 0) return named + (names === MONTHS ? 1 : 0);
  return /^\d{1,2}$/.test(text) && Number(text) >= min && Number(text) <= max ? Number(text) : null;
}

/** `22-2` as `22-23,0-2`, `FRI-MON` as `FRI-SAT,SUN-MON`. */
function around(first: string, last: string, min: number, max: number, names: readonly string[]): string {
  const inNames = names.includes(first.toUpperCase());
  const [end, begin] = inNames ? [names.at(-1), names[0]] : [names === WEEKDAYS ? '6' : String(max), String(min)];
  const part = (from = '', to = ''): string => (from.toUpperCase() === to.toUpperCase() ? from : `${from}-${to}`);
  return `${part(first, end)},${part(begin, last)}`;
}
