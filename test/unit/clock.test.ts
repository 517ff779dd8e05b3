/** Today, which is asked for each row and worked out once a minute: it turns with the day of its zone, back too. */
import { expect, test } from 'vitest';
import { systemClock, today } from '../../src/kit/clock.js';

const at = (text: string) => ({ ...systemClock, now: () => Date.parse(text) });

test('turns with the day of its zone, to the millisecond', () => {
  expect(today(at('2022-03-01T15:59:59.999Z'), 'Asia/Shanghai')).toBe('2022-03-01');
  expect(today(at('2022-03-01T16:00:00.000Z'), 'Asia/Shanghai')).toBe('2022-03-02');
  expect(today(at('2022-03-01T16:00:00.000Z'), 'UTC')).toBe('2022-03-01');
  // A clock that is set back.
  expect(today(at('2022-03-01T15:59:59.000Z'), 'Asia/Shanghai')).toBe('2022-03-01');
});
