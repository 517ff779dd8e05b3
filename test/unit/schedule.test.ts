/** Schedules: what the check lets through runs, in zones that change their clocks too; what it refuses is told with what would be right. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { dayOf } from '../../schema/time.js';
import { nextOf, occurrencesOf } from '../../src/kit/occurrences.js';
import { scheduleFault } from '../../src/kit/schedule.js';

const refused: [string, string][] = [
  ['0 22-2 * * *', '第 2 段(时)的 22-2 应由小到大;跨过末尾请分成两段:22-23,0-2'],
  ['0 0 * * FRI-MON', '第 5 段(星期)的 FRI-MON 应由小到大;跨过末尾请分成两段:FRI-SAT,SUN-MON'],
  ['59-0 * * * *', '第 1 段(分)的 59-0 应由小到大;跨过末尾请分成两段:59,0'],
  ['0 0 * * monday', '第 5 段(星期)的 monday 请写作 MON'],
  ['0 0 * January *', '第 4 段(月)的 January 请写作 JAN'],
  ['0 0 15W * *', '第 3 段(日)的 15W 应为 1–31'],
  ['0 0 * JANFEB *', '请写作 JAN'],
  ['0 0 * 11-2 *', '11-12,1-2'],
  ['0 0 25-5 * *', '25-31,1-5'],
  ['0 0 * * 5-1', '5-6,0-1'],
  ['0 0 L * *', 'L 应为 1–31'],
  ['0 0 ? * *', '? 应为'],
  ['0 0 * * 1#2', '1#2 应为'],
  ['0 0 * * 1L', '1L 应为'],
  ['H * * * *', 'H 应为 0–59'],
  ['60 * * * *', '60 应为 0–59'],
  ['0 24 * * *', '24 应为 0–23'],
  ['0 0 0 * *', '0 应为 1–31'],
  ['0 0 * 13 *', '13 应为 1–12 或 JAN–DEC'],
  ['0 0 * * 8', '8 应为 0–7 或 SUN–SAT'],
  ['5/15 * * * *', '请写明范围,如 5-59/15'],
  ['*/90 * * * *', '步长应为 1–59'],
  ['*/0 * * * *', '步长应为 1–59'],
  ['0 */24 * * *', '步长应为 1–23'],
  ['1,1 * * * *', '重复的值'],
  ['*,5 * * * *', '重复的值'],
  ['0 0 * * 0,7', '重复的值'],
  ['1,,2 * * * *', '空项'],
  ['1.5 * * * *', '1.5 应为'],
  ['-5 * * * *', '应为'],
  ['0 0 30 2 *', '没有这样的日子'],
  ['0 0 31 4,6,9,11 *', '没有这样的日子'],
  ['0 0 */2 * 1', '日与星期同时限定时'],
  ['0 0 * * * *', '现有 6 段,不能写秒'],
  ['* * * *', '现有 4 段'],
  ['', '现有 0 段'],
  ['@daily', '@daily 请写作 "0 0 * * *"'],
  ['@every 5m', '现有 2 段'],
  ['*/５ * * * *', '*/５ 应为'],
  ['*/5\u00a0* * * *', '现有 4 段'],
];

describe('a schedule that is refused', () => {
  it.each(refused)('%s', (text, expected) => {
    expect(scheduleFault(text)).toContain(expected);
    expect(() => nextOf(text, 'Asia/Shanghai', 0)).toThrow(/五段 cron/);
  });
});

describe('a schedule that is taken', () => {
  it.each([
    ['*/5 * * * *', '2026-03-02T04:05:00.000Z'],
    ['  00  02 * * * ', '2026-03-02T18:00:00.000Z'],
    ['0 0 * * mon,WED', '2026-03-03T16:00:00.000Z'],
    ['0 0 * * 5-7', '2026-03-05T16:00:00.000Z'],
    ['0 0 * * 7', '2026-03-07T16:00:00.000Z'],
    ['0 0 * JAN-feb *', '2026-12-31T16:00:00.000Z'],
    ['10-50/20 22-23,0-2 * * *', '2026-03-02T14:10:00.000Z'],
    ['0 0 29 2 *', '2028-02-28T16:00:00.000Z'],
    ['0 0 13 * 5', '2026-03-05T16:00:00.000Z'],
    ['0-59/59 * * * *', '2026-03-02T04:59:00.000Z'],
  ])('%s', (text, next) => {
    expect(scheduleFault(text)).toBeNull();
    expect(nextOf(text, 'Asia/Shanghai', Date.parse('2026-03-02T04:00:00.000Z'))).toBe(next);
  });
});

const ZONES = ['Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Santiago', 'Asia/Kathmandu'];
const FROM = Date.parse('2026-01-01T00:00:00.000Z');
const TO = Date.parse('2028-01-01T00:00:00.000Z');

const item = (min: number, max: number) => {
  const value = fc.integer({ min: min - 1, max: max + 1 });
  return fc.oneof(
    fc.constant('*'),
    value.map(String),
    fc.tuple(value, value).map(([a, b]) => `${a}-${b}`),
    fc.integer({ min: 0, max: max + 2 }).map((step) => `*/${step}`),
    fc.tuple(value, value, fc.integer({ min: 0, max })).map(([a, b, step]) => `${a}-${b}/${step}`),
    fc.constantFrom('MON', 'FRI-MON', 'JAN', 'sun', 'L', '?', 'H', '1#2', '15W', 'monday'),
  );
};
const field = (min: number, max: number) =>
  fc.oneof(
    fc.constant('*'),
    fc.array(item(min, max), { minLength: 1, maxLength: 3 }).map((items) => items.join(',')),
  );
const fiveFields = fc.tuple(field(0, 59), field(0, 23), field(1, 31), field(1, 12), field(0, 7)).map((parts) => parts.join(' '));

test('whatever the check takes can be run, forward and backward alike; whatever it refuses is refused by the runner', () => {
  let claimed = 0;
  fc.assert(
    fc.property(fiveFields, fc.constantFrom(...ZONES), fc.integer({ min: FROM, max: TO }), (text, zone, start) => {
      if (scheduleFault(text) !== null) {
        expect(() => nextOf(text, zone, start)).toThrow('五段 cron');
        return;
      }
      claimed += 1;
      const forward: string[] = [];
      for (let at = start; forward.length < 30; at = Date.parse(forward.at(-1) as string)) forward.push(nextOf(text, zone, at));
      const [first, last] = [forward[0] as string, forward.at(-1) as string];
      expect(occurrencesOf(text, zone, first, Date.parse(last), 30)).toEqual({ moments: forward, more: false });
      expect([...forward].sort()).toEqual(forward);
    }),
    { numRuns: 1_000 },
  );
  expect(claimed).toBeGreaterThan(50);
});

describe('over two years with changed clocks', () => {
  test.each(ZONES.flatMap((zone) => ['30 2 * * *', '30 1 * * *', '0 0 * * *', '15 */2 * * *', '59 23 * * *'].map((text) => [zone, text] as const)))(
    '%s, %s: each day as often as it names times',
    (zone, text) => {
      const { moments } = occurrencesOf(text, zone, new Date(FROM).toISOString(), TO, 20_000);
      const times = text.includes('*/2') ? 12 : 1;
      const days = new Map<string, number>();
      for (const day of moments.map((at) => dayOf(at, zone))) days.set(day, (days.get(day) ?? 0) + 1);
      // The first and the last day are there in part.
      expect([...days].slice(1, -1).filter(([, count]) => count !== times)).toEqual([]);
      expect(moments.length).toBeGreaterThan(times * 728);
    },
  );

  test('a time that is skipped falls due as much later, one that comes twice the first time', () => {
    expect(nextOf('30 2 * * *', 'America/New_York', Date.parse('2026-03-08T05:00:00Z'))).toBe('2026-03-08T07:30:00.000Z');
    expect(nextOf('30 1 * * *', 'America/New_York', Date.parse('2026-11-01T05:30:00Z'))).toBe('2026-11-02T06:30:00.000Z');
  });

  test('a schedule of every hour goes on through the hour that comes twice', () => {
    const { moments } = occurrencesOf('*/30 * * * *', 'America/New_York', '2026-11-01T05:00:00.000Z', Date.parse('2026-11-01T07:00:00Z'), 9);
    expect(moments.map((at) => at.slice(11, 16))).toEqual(['05:00', '05:30', '06:00', '06:30', '07:00']);
  });
});
