/** Raw values as text, and the paths that lead to them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../schema/kind/fold.js';
import { at, pathInto, textOf } from '../../schema/kind/raw-text.js';

describe('a raw value', () => {
  it.each([
    ['a number of many digits', 1e21, '1000000000000000000000'],
    ['a small number', 1e-7, '0.0000001'],
    ['a flag', true, 'true'],
    ['nothing', null, ''],
    ['an empty object', {}, ''],
    ['a list', ['甲', null, 2, ''], '甲,2'],
    ['a big integer', 9007199254740993n, '9007199254740993'],
  ])('%s is a text', (_, value, expected) => expect(textOf(value)).toBe(expected));

  it.each([
    ['an object', { a: 1 }],
    ['a list with an object', ['甲', { a: 1 }]],
    ['bytes', Buffer.from('abc')],
  ])('%s is none', (_, value) => expect(textOf(value)).toBeNull());
});

describe('a path', () => {
  const raw = { a: { b: 1 }, list: [{ name: '甲', tags: ['x'] }, { name: '乙' }], one: { name: '丙' }, 'a.c': 2, '金额(元)': 3, 'odd[]': 4 };

  it.each([
    ['a.b', 1],
    ['a.c', 2],
    ['金额(元)', 3],
    ['odd[]', 4],
    ['list[].name', ['甲', '乙']],
    ['list[1].name', '乙'],
    ['list[].tags[]', [['x'], undefined]],
    ['one[].name', '丙'],
    ['a.b.c', undefined],
    ['none[].x', undefined],
    ['list[9].name', undefined],
  ])('%s', (path, expected) => expect(at(raw, path)).toEqual(expected));

  it('that is offered leads to a text', () => {
    expect([
      pathInto('p', [{ no: 1, name: '甲' }]),
      pathInto('v', { value: 9 }),
      pathInto('x', Buffer.from('a')),
      pathInto('x', { a: { b: 1 } }),
    ]).toEqual(['p[].name', 'v.value', null, null]);
    const leaves = fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), fc.oneof(fc.string(), fc.integer(), fc.constant(null)), { minKeys: 1 });
    fc.assert(
      fc.property(fc.oneof(leaves, fc.array(leaves, { minLength: 1 })), (value) => {
        const path = pathInto('f', value);
        if (path !== null) expect(textOf(at({ f: value }, path))).toBeTypeOf('string');
      }),
    );
  });
});

describe('folding', () => {
  it.each([
    ['="00123"', '00123'],
    ['="say ""hi"""', 'say "hi"'],
    ["'00123", '00123'],
    ["'2022-03-01", '2022-03-01'],
    ["'90后创业者'", "'90后创业者'"],
    ['=SUM(A1)', '=SUM(A1)'],
    ['00123\u200b', '00123'],
    ['\ufeff00123', '00123'],
    ['00\u00a0123', '00 123'],
    ['\t00123', '00123'],
    ['👨\u200d👩', '👨\u200d👩'],
    ['鄂\u200d州', '鄂州'],
  ])('%j is %j', (text, expected) => expect(fold(text)).toBe(expected));

  it('twice is once', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 30 }),
        (text) => text.startsWith('=') || /^['\u2018\u2019]/.test(text.trim()) || fold(fold(text)) === fold(text),
      ),
    );
  });
});
