/** The digest of a row's content: what is kept in databases already must not read as changed. */
import { expect, it } from 'vitest';
import { contentDigest, digest } from '../../src/kit/ids.js';

it('is over each name that has a value, its length and the value, a space behind each', () => {
  expect(contentDigest({ b: 7, code: 'abc', none: null, empty: '', a: ['x', 1] })).toBe(digest('a 7 ["x",1] b 1 7 code 3 abc '));
  expect(contentDigest({ code: 'abc' }, ['code'], { district: 'echeng', withdrawn: null })).toBe(digest('code 3 abc district 6 echeng '));
  expect(contentDigest({ none: null })).toBe(digest(''));
});

it('distinguishes values that would run into each other', () => {
  expect(contentDigest({ a: 'x b 1 y' })).not.toBe(contentDigest({ a: 'x', b: 'y' }));
});
