/** Masking: enough to recognise, never enough to know. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../schema/kind/mask.js';

describe('a masked value', () => {
  it.each([
    ['a resident ID keeps area and last four', '11010519491231002X', '110105********002X'],
    ['a telephone number keeps three and two', '13871234567', '138******67'],
    ['a short code keeps nothing', 'A123', '****'],
    ['a name keeps its first character', '张三丰', '张**'],
    ['a long text shows eight marks at most', '湖北省鄂州市鄂城区滨湖北路一号', '湖********'],
  ])('%s', (_, value, expected) => {
    expect(mask(value, 'sensitive')).toBe(expected);
  });

  it('is left as it is where the field is public', () => {
    expect(mask('张三', 'public')).toBe('张三');
  });

  it('is never the value itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 2 }), (value) => {
        fc.pre(/[^*]/.test([...value].slice(1).join('')));
        expect(mask(value, 'personal')).not.toBe(value);
      }),
    );
  });
});
