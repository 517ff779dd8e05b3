/** The server's clock: this PC's may be wrong, so only the time since the last answer is taken from it. */
let told = { at: Date.now(), since: performance.now(), said: Date.now() };

export function setClock(now: string): void {
  const said = Date.parse(now);
  if (Number.isFinite(said)) told = { at: Date.now(), since: performance.now(), said };
}

export const serverNow = (): number => told.said + performance.now() - told.since;

/** How far this PC's clock is from the server's, in minutes. */
export const minutesOff = (): number => Math.round((told.at - told.said) / 60_000);

/** `3 天 4 小时`, `2 小时 5 分钟`, `7 分钟`: the two largest parts of so many minutes. */
export function spanText(minutes: number): string {
  const parts = [`${Math.floor(minutes / 1440)} 天`, `${Math.floor(minutes / 60) % 24} 小时`, `${minutes % 60} 分钟`];
  const first = parts.findIndex((part) => !part.startsWith('0 '));
  return first === -1
    ? '0 分钟'
    : parts
        .slice(first, first + 2)
        .filter((part) => !part.startsWith('0 '))
        .join(' ');
}

const shanghai = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hourCycle: 'h23',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});

/** `2022-03-01 08:05`, in the city's zone, wherever the PC says it stands. */
export function momentText(at: string | null | undefined): string {
  if (!at) return '';
  const parts = Object.fromEntries(shanghai.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

/** `2022-03-01` of the city, by the server's clock. */
export const today = (): string => momentText(new Date(serverNow()).toISOString()).slice(0, 10);

export const yearNow = (): number => Number(today().slice(0, 4));

/** A sentence of the hub with its moments in the city's time. */
export const withMoments = (text: string): string => text.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?Z/g, (at) => momentText(at));
