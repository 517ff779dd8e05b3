/** Working days: counted by the notices, over weekends, make-up days and year ends; a year without a notice is an error. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarSeeds } from '../../schema/calendar/seed.js';
import { deadlineNames, deadlines } from '../../schema/deadlines.js';
import { loadKinds } from '../../schema/registry.js';
import { readNotice } from '../../src/calendar/notice-file.js';
import { addWorkingDays, type Calendar, dueDay, isWorkingDay, workingDaysBetween } from '../../src/calendar/working-days.js';

const notices = calendarSeeds.map((seed) => readNotice(seed.source, Buffer.from(seed.file)));
const calendar: Calendar = {
  years: new Set(notices.map(({ year }) => year)),
  days: new Map(notices.flatMap(({ days }) => days.map(({ day, kind }) => [day, kind] as const))),
};
const dayOf = (n: number): string => new Date(Date.UTC(2020, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);

describe('counting', () => {
  test('five working days from Friday 2026-02-13 is 2026-02-27: the 14th is worked, the 15th to 23rd are off', () => {
    expect(addWorkingDays(calendar, '2026-02-13', 5)).toBe('2026-02-27');
    expect(workingDaysBetween(calendar, '2026-02-13', '2026-02-27')).toBe(5);
    expect(isWorkingDay(calendar, '2026-02-14')).toBe(true);
    expect(['15', '16', '17', '18', '19', '20', '21', '22', '23'].some((d) => isWorkingDay(calendar, `2026-02-${d}`))).toBe(false);
  });

  test.each([
    ['2025-12-31', 1, '2026-01-04'],
    ['2024-12-31', 1, '2025-01-02'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2020-01-23', 1, '2020-02-03'],
  ])('from %s, %i on is %s', (from, n, due) => expect(addWorkingDays(calendar, from, n)).toBe(due));

  test('a day that is past due counts below zero', () => {
    expect(workingDaysBetween(calendar, '2026-03-04', '2026-03-02')).toBe(-2);
    expect(workingDaysBetween(calendar, '2026-03-04', '2026-03-04')).toBe(0);
  });

  test('a year without a notice is an error that says what to run, never a guess', () => {
    expect(() => addWorkingDays(calendar, '2026-12-31', 1)).toThrow(/2027.*hub calendar import/);
    expect(() => workingDaysBetween(calendar, '2026-12-30', '2027-01-04')).toThrow(expect.objectContaining({ code: 'CALENDAR_UNKNOWN' }));
    expect(() => isWorkingDay(calendar, '2019-12-31')).toThrow(expect.objectContaining({ code: 'CALENDAR_UNKNOWN' }));
  });

  test.each(['2026-02-30', '2026-2-13', '', '2026-02-13T00:00:00Z'])('“%s” is no day', (day) => {
    expect(() => addWorkingDays(calendar, day, 1)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  });

  test.each([0, -1, 1.5, Number.NaN])('%d is no number of days', (n) => {
    expect(() => addWorkingDays(calendar, '2026-02-13', n)).toThrow(expect.objectContaining({ code: 'BAD_ARGUMENT' }));
  });

  test('later or longer never falls due earlier, always on a working day, and counting back agrees', () => {
    // The longest count ends some 190 days on, within the last year that has a notice.
    const days = fc.integer({ min: 0, max: 2_330 });
    const counts = fc.integer({ min: 1, max: 60 });
    fc.assert(
      fc.property(days, days, counts, counts, (a, b, n, more) => {
        const [early, late] = [dayOf(Math.min(a, b)), dayOf(Math.max(a, b))];
        const due = addWorkingDays(calendar, early, n);
        expect(due > early && isWorkingDay(calendar, due)).toBe(true);
        expect(workingDaysBetween(calendar, early, due)).toBe(n);
        expect(addWorkingDays(calendar, late, n) >= due).toBe(true);
        expect(addWorkingDays(calendar, early, n + more) > due).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('clocks', () => {
  test('of working days and of calendar days', () => {
    expect(dueDay({ days: 7, unit: 'WORKING' }, '2026-02-13', calendar)).toBe('2026-03-02');
    expect(dueDay({ days: 3, unit: 'CALENDAR' }, '2026-12-30', calendar)).toBe('2027-01-02');
  });

  test('each name once, and a field that its kind has', async () => {
    const kinds = new Map((await loadKinds()).map((kind) => [kind.name, kind]));
    expect(deadlines.map((clock) => clock.name)).toEqual([...deadlineNames]);
    const unknown = deadlines
      // A verdict is no field of a kind.
      .flatMap(({ from, observed }) => (observed.how === 'RETURNED' ? [] : [from]))
      .filter((from) => {
        const [kind, field] = from.split('.') as [string, string];
        return !kinds.get(kind)?.fields.some(({ name }) => name === field);
      });
    expect(unknown).toEqual([]);
  });
});
