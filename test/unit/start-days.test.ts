/** Start days: on whatever calendar, what is due in a range of days is what started in a range of days, and due days stand in the order of the starts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayRange, dueOrMissing, EVER, startsDue, startsWithoutDue, windowEnd } from '../../src/calendar/start-days.js';
import { addWorkingDays, type Calendar, isWeekendDay } from '../../src/calendar/working-days.js';

const dayOf = (n: number): string => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
const ALL = Array.from({ length: 366 * 5 }, (_, n) => dayOf(n - 30));

/** Notices of any of five years, with holidays long and short and weekend days that are worked, wherever they fall. */
const calendars: fc.Arbitrary<Calendar> = fc
  .record({
    years: fc.subarray([2020, 2021, 2022, 2023, 2024]),
    off: fc.array(fc.tuple(fc.nat(1_800), fc.integer({ min: 1, max: 40 })), { maxLength: 12 }),
    worked: fc.array(fc.nat(1_800), { maxLength: 40 }),
  })
  .map(({ years, off, worked }) => ({
    years: new Set(years),
    days: new Map([
      ...off.flatMap(([from, long]) => Array.from({ length: long }, (_, i) => [dayOf(from + i), 'OFF'] as const)),
      ...worked.map(dayOf).flatMap((day) => (isWeekendDay(day) ? [[day, 'WORKED'] as const] : [])),
    ]),
  }));
const clocks = fc.record({ days: fc.integer({ min: 1, max: 25 }), unit: fc.constantFrom('WORKING' as const, 'CALENDAR' as const) });
const isIn = (ranges: readonly DayRange[], day: string): boolean => ranges.some(({ from, to }) => from <= day && day <= to);

describe('start days', () => {
  test('of a range of due days are exactly those that are due in it', () => {
    fc.assert(
      fc.property(calendars, clocks, fc.nat(1_800), fc.nat(60), (calendar, clock, from, long) => {
        const due = { from: dayOf(from), to: dayOf(from + long) };
        const [ranges, ever, none] = [startsDue(clock, due, calendar), startsDue(clock, EVER, calendar), startsWithoutDue(clock, calendar)];
        for (const start of ALL) {
          const { day } = dueOrMissing(clock, start, calendar);
          expect([start, isIn(ranges, start)]).toEqual([start, day !== null && due.from <= day && day <= due.to]);
          expect([start, isIn(ever, start), isIn(none, start)]).toEqual([start, day !== null, day === null]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('stand in the order of their due days', () => {
    fc.assert(
      fc.property(calendars, clocks, (calendar, clock) => {
        const due = ALL.flatMap((start) => dueOrMissing(clock, start, calendar).day ?? []);
        expect(due).toEqual([...due].sort());
      }),
      { numRuns: 60 },
    );
  });

  test('a window of working days ends where they do, or where the notices end', () => {
    fc.assert(
      fc.property(calendars, fc.nat(1_700), fc.nat(30), (calendar, from, within) => {
        const [today, end] = [dayOf(from), windowEnd(dayOf(from), within, calendar)];
        const missing = ALL.find((day) => day > today && !calendar.years.has(Number(day.slice(0, 4))));
        let whole: string | null = null;
        try {
          whole = within === 0 ? today : addWorkingDays(calendar, today, within);
        } catch {
          // A year without a notice lies before its end.
        }
        if (whole !== null) expect(end).toBe(whole);
        else expect(dayOf((Date.parse(end) - Date.UTC(2020, 0, 1)) / 86_400_000 + 1)).toBe(missing ?? '2025-01-01');
      }),
      { numRuns: 200 },
    );
  });
});
