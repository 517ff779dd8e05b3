/** The catalogue of errors as its callers meet it: every gap of a sentence is filled or it does not compile, and every remedy has its error. */
import { expect, it } from 'vitest';
import { errorCodes, errorEntry, HubError, REMEDIES } from '../../schema/errors.js';

it('no remedy is listed that no error has', () => {
  expect([...new Set(errorCodes.map((code) => errorEntry(code).remedy))].sort()).toEqual([...REMEDIES].sort());
});

it('a sentence says what it was given, in every gap', () => {
  expect(new HubError('INTERNAL', { incident: '5f1d' }).message).toContain('编号 5f1d');
  const gaps = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] as string);
  for (const code of errorCodes) {
    const details = Object.fromEntries(gaps(errorEntry(code).message).map((name) => [name, `<${name}>`]));
    const { message } = new (HubError as new (code: string, details: object) => HubError)(code, details);
    expect(gaps(message)).toEqual([]);
    for (const gap of Object.values(details)) expect(message).toContain(gap);
  }
});

// Never run: `tsc` reads it, and an expectation of an error that does not come is an error.
declare const either: 'TARGET_HELD' | 'TARGET_STOPPED';
void (() => [
  new HubError('FORBIDDEN'),
  new HubError('CLIENT_LEFT', {}, new Error('cause')),
  new HubError('SOURCE_TOO_LARGE', { source: '甲', limit: 32 }),
  new HubError(either, { target: '省', why: '待放行' }),
  // @ts-expect-error the number that the sentence shows is missing
  new HubError('INTERNAL'),
  // @ts-expect-error the same, with details given
  new HubError('INTERNAL', {}),
  // @ts-expect-error one of two is missing
  new HubError('SOURCE_UNAVAILABLE', { source: '甲' }),
  // @ts-expect-error no gap has this name
  new HubError('USAGE', { why: '缺少参数', reason: '缺少参数' }),
  // @ts-expect-error its sentence has no gap
  new HubError('FORBIDDEN', { why: '无权' }),
  // @ts-expect-error a detail is a text or a number
  new HubError('NOT_FOUND', { what: null }),
  // @ts-expect-error it is not in the catalogue
  new HubError('NO_SUCH_CODE'),
]);
