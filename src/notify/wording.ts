/** Wording of a message: how many of what, by cause; codes, names of ours and numbers, and nothing of any record. */
import { noticeEvents } from '../../schema/notices.js';
import type { City } from '../../schema/organisation.js';

export interface CountedItem {
  readonly event: string;
  readonly cause: string | null;
  readonly count: number;
}

/** One event in a message. */
export interface ToldEvent {
  readonly event: string;
  readonly title: string;
  readonly count: number;
  readonly causes: readonly { readonly cause: string; readonly count: number }[];
  /** Its page; null where no address of the desk is configured. */
  readonly opens: string | null;
}

export function eventsOf(items: readonly CountedItem[], publicUrl: string | null): ToldEvent[] {
  return noticeEvents.flatMap(({ name, title, opens }) => {
    const own = items.filter(({ event }) => event === name);
    if (own.length === 0) return [];
    const sums = new Map<string, number>();
    for (const { cause, count } of own) if (cause !== null) sums.set(cause, (sums.get(cause) ?? 0) + Number(count));
    const causes = [...sums].map(([cause, count]) => ({ cause, count })).sort((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1));
    return [
      { event: name, title, count: own.reduce((sum, { count }) => sum + Number(count), 0), causes, opens: publicUrl && `${publicUrl}${opens}` },
    ];
  });
}

const MOST_CAUSES = 5;
const unitOf = (event: string): string => noticeEvents.find(({ name }) => name === event)?.unit ?? '';

export function textOf(city: Pick<City, 'name'>, recipient: string, events: readonly ToldEvent[]): string {
  const lines = events.map(({ event, title, count, causes, opens }) => {
    const named = causes.slice(0, MOST_CAUSES).map((each) => (each.count === 1 ? each.cause : `${each.cause} ×${each.count}`));
    const more = causes.length > MOST_CAUSES ? ` 等 ${causes.length} 项` : '';
    return `· ${title}:${count} ${unitOf(event)}${named.length > 0 ? `(${named.join('、')}${more})` : ''}${opens ? ` ${opens}` : ''}`;
  });
  return [`【${city.name}监管数据枢纽】${recipient}`, ...lines, '请登录后办理。'].join('\n');
}

export function recipientName(city: City, recipient: string): string {
  const [sort, code = ''] = recipient.split(':', 2);
  if (sort === 'district') return city.districts.find((each) => each.code === code)?.name ?? code;
  return sort === 'department' ? (city.departments.get(code)?.name ?? code) : city.name;
}
