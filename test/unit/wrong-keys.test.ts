/** Wrong keys: counted by the network that they come from, within bounds. */
import { describe, expect, it } from 'vitest';
import { keyDigest, openAccess } from '../../src/access/identify.js';
import { networkOf, openWrongKeys } from '../../src/access/wrong-keys.js';

const KEY = 'a-key-of-24-characters-00';
const opened = () => openAccess([{ name: 'city', role: 'CITY_ADMIN', districts: '*', keyDigest: keyDigest(KEY) }]);
const refusals = (times: number, run: (i: number) => unknown): string[] =>
  Array.from({ length: times }, (_, i) => {
    try {
      run(i);
      return 'UNAUTHENTICATED';
    } catch (error) {
      return (error as { code: string }).code;
    }
  });

describe('an address that sends wrong keys', () => {
  it('is told to wait from the eleventh in a minute on, and its right key is taken all the same', () => {
    const access = opened();
    expect(refusals(12, (i) => access.identify(`Bearer wrong-${i}`, '10.0.0.1')).slice(9)).toEqual([
      'UNAUTHENTICATED',
      'TOO_MANY_WRONG_KEYS',
      'TOO_MANY_WRONG_KEYS',
    ]);
    expect(access.identify(`Bearer ${KEY}`, '10.0.0.1')?.name).toBe('city');
    expect(access.identify('Bearer wrong', '10.0.0.2')).toBeNull();
  });

  it('is not one that sends none', () => {
    const access = opened();
    expect(refusals(30, () => access.identify(undefined, '10.0.0.1'))).not.toContain('TOO_MANY_WRONG_KEYS');
    expect(refusals(30, () => access.identify('', '10.0.0.1'))).not.toContain('TOO_MANY_WRONG_KEYS');
  });

  it('begins anew after a minute', () => {
    let now = 0;
    const wrong = openWrongKeys(undefined, () => now);
    expect(refusals(11, () => wrong.note('a')).at(-1)).toBe('TOO_MANY_WRONG_KEYS');
    now = 60_000;
    expect(refusals(10, () => wrong.note('a'))).not.toContain('TOO_MANY_WRONG_KEYS');
  });

  it('takes no more memory from many addresses than from some', () => {
    const heard: number[] = [];
    const wrong = openWrongKeys(
      (_, count) => heard.push(count),
      () => 0,
    );
    for (let i = 0; i < 30_000; i++) wrong.note(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
    // The first was pushed out and is counted from one again.
    wrong.note('10.0.0.0');
    expect(heard.at(-1)).toBe(1);
    expect(new Set(heard)).toEqual(new Set([1]));
  });

  it.each([
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:0DB8:0001:0002::', '2001:db8:1:2::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['10.0.0.1', '10.0.0.1'],
    ['', ''],
  ])('%s is of %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
