/** Periods: of every day the one that holds it, whatever the year; weeks are ISO weeks of ISO years. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, daysOfPeriod, grains, periodOf, periodsBetween, sameDayOf } from '../../schema/periods.js';

describe('periods', () => {
  it.each([
    ['2021-01-01', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2022-01-02', '2021-W52'],
    ['0022-03-01', '0022-W09'],
  ])('%s is of %s', (day, week) => {
    expect(periodOf(day, 'WEEK')).toBe(week);
  });

  it('hold their days and no others, of any year', () => {
    const days = fc
      .date({ min: new Date('0001-01-01T00:00:00Z'), max: new Date('9998-12-24T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(days, fc.constantFrom(...grains), (day, grain) => {
        const period = periodOf(day, grain);
        const { from, to } = daysOfPeriod(period, grain);
        expect(from <= day && day <= to).toBe(true);
        expect([periodOf(from, grain), periodOf(to, grain)]).toEqual([period, period]);
        expect(periodOf(daysLater(to, 1), grain)).not.toBe(period);
        expect(periodsBetween({ from, to }, grain, 10)).toEqual([period]);
      }),
      { numRuns: 1_000, seed: 20220303 },
    );
  });

  it('end with the last day that can be written', () => {
    expect(daysOfPeriod(periodOf('9999-12-31', 'WEEK'), 'WEEK').to).toBe('9999-12-31');
    expect(grains.map((grain) => daysOfPeriod(periodOf('9999-12-31', grain), grain).to)).toEqual(grains.map(() => '9999-12-31'));
  });

  it('know 29 February', () => {
    expect([sameDayOf('2020-02-29', 2021), sameDayOf('2020-02-29', 2024), sameDayOf('2022-03-01', 2021)]).toEqual([
      '2021-02-28',
      '2024-02-29',
      '2021-03-01',
    ]);
  });
});
