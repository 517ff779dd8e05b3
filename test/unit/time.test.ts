/** Days and moments stay what they were written as, whatever zone the process runs in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, local, moment, readDay, readMoment } from '../../schema/time.js';

const SHANGHAI = 'Asia/Shanghai';

describe('a day', () => {
  it.each(['2022-03-01', '2022/3/1', '2022.3.1', '20220301', '2022年3月1日', ' 2022-03-01 ', '2022-03-01 23:59:59', '44621'])(
    'is read from “%s”',
    (text) => {
      expect(readDay(text, SHANGHAI)).toBe('2022-03-01');
    },
  );

  it.each(['2022-02-30', '20221301', '2022-03', '明天', '', '2022-03-01 25:00', '0000-00-00'])('is not read from “%s”', (text) => {
    expect(readDay(text, SHANGHAI)).toBeNull();
  });

  it('of a moment with an offset is the day in the zone asked for', () => {
    expect(readDay('2022-03-01T16:00:00Z', SHANGHAI)).toBe('2022-03-02');
  });

  it('in the years of Shanghai’s daylight saving stays itself', () => {
    expect(readDay('1986-05-04', SHANGHAI)).toBe('1986-05-04');
  });

  it('of every kind is read back as written', () => {
    const days = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true });

    fc.assert(fc.property(days, (date) => readDay(date.toISOString().slice(0, 10), SHANGHAI) === date.toISOString().slice(0, 10)));
  });
});

describe('a moment', () => {
  it.each([
    ['2022-03-01 10:00:00', '2022-03-01T02:00:00.000Z'],
    ['2022-03-01T10:00', '2022-03-01T02:00:00.000Z'],
    ['20220301100000', '2022-03-01T02:00:00.000Z'],
    ['2022年3月1日10时00分', '2022-03-01T02:00:00.000Z'],
    ['2022-03-01T02:00:00.123456Z', '2022-03-01T02:00:00.123Z'],
    ['2022-03-01T02:00:00+0000', '2022-03-01T02:00:00.000Z'],
    ['1646100000000', '2022-03-01T02:00:00.000Z'],
    ['1986-07-01 10:00:00', '1986-07-01T01:00:00.000Z'],
  ])('is read from “%s”', (text, expected) => {
    expect(readMoment(text, SHANGHAI)).toBe(expected);
  });

  it('goes upward in the city’s time', () => {
    expect([local('2022-12-31T16:00:00.000Z', SHANGHAI), dayOf('2022-12-31T16:00:00.000Z', SHANGHAI)]).toEqual(['2023-01-01 00:00:00', '2023-01-01']);
  });

  it('that goes upward is read back as it was', () => {
    const seconds = fc.integer({ min: Date.UTC(1992, 0, 1) / 1000, max: Date.UTC(2090, 0, 1) / 1000 });

    fc.assert(fc.property(seconds, (s) => readMoment(local(moment(s * 1000), SHANGHAI), SHANGHAI) === moment(s * 1000)));
  });
});
