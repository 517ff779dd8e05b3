/** Check digits against the standards' own examples, and what they are for: no single slip of a key passes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isResidentId, isUscc, organisationCheck, residentIdCheck, usccCheck } from '../../schema/kind/check-digits.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const characters = (of: string, length: number) =>
  fc.array(fc.constantFrom(...of), { minLength: length, maxLength: length }).map((all) => all.join(''));

describe('a unified social credit code', () => {
  it('has the check character of the worked example', () => {
    expect(usccCheck('91350100M000100Y4')).toBe('3');
  });

  it.each(['91350100M000100Y43', '11420700MB00000008', '91420704MA4900002X', '92420703MA4900002C'])('%s is valid', (code) => {
    expect(isUscc(code)).toBe(true);
  });

  it.each(['11420700MB00000009', '11420700MB0000000', '11420700mb00000008', '1142070OMB00000008', '', '11420700MB000000088'])(
    '“%s” is not valid',
    (code) => {
      expect(isUscc(code)).toBe(false);
    },
  );

  it('shows every change of a single character', () => {
    const change = fc.tuple(characters(ALPHABET, 17), fc.nat(17), fc.constantFrom(...ALPHABET));

    fc.assert(
      fc.property(change, ([first17, position, other]) => {
        const code = `${first17}${usccCheck(first17)}`;
        fc.pre(code[position] !== other);
        expect(isUscc(code.slice(0, position) + other + code.slice(position + 1))).toBe(false);
      }),
    );
  });
});

describe('an organisation code', () => {
  it.each([
    ['MB000000', '0'],
    ['MA490000', '2'],
  ])('%s has the check character %s', (first8, check) => {
    expect(organisationCheck(first8)).toBe(check);
  });

  it('has none where a character is out of place', () => {
    expect(organisationCheck('ma49000')).toBeNull();
  });
});

describe('a resident ID', () => {
  it('has the check character of the standard’s example', () => {
    expect(residentIdCheck('11010519491231002')).toBe('X');
  });

  it.each(['11010519491231002X', '11010519491231002x'])('%s is valid', (code) => {
    expect(isResidentId(code)).toBe(true);
  });

  it.each(['110105194912310021', '1101051949123100', '11010519490230002X'])('%s is not valid', (code) => {
    expect(isResidentId(code)).toBe(false);
  });

  it('with an impossible birth date is not valid, its check character right or not', () => {
    const first17 = '11010519490230002';

    expect(isResidentId(`${first17}${residentIdCheck(first17)}`)).toBe(false);
  });

  it('shows every change of a single digit', () => {
    fc.assert(
      fc.property(characters('0123456789', 17), fc.nat(16), fc.constantFrom(...'0123456789'), (first17, position, other) => {
        fc.pre(first17[position] !== other);
        expect(residentIdCheck(first17.slice(0, position) + other + first17.slice(position + 1))).not.toBe(residentIdCheck(first17));
      }),
    );
  });
});
