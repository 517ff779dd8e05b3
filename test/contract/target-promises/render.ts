/** Promises about a target type itself and about the bytes it makes. */
import { expect } from 'vitest';
import type { TargetPromise } from '../target-trial.js';

export const renderPromises: readonly TargetPromise[] = [
  {
    name: 'carries the name of its folder and refuses unknown settings',
    async check({ found: { name, type }, stage }) {
      expect(type.name).toBe(name);
      expect(type.settings.safeParse(stage.settings).success).toBe(true);
      expect(type.settings.safeParse({ ...(stage.settings as object), 'no such key': 1 }).success).toBe(false);
    },
  },
  {
    name: 'is staged with what its declaration names',
    async check({ declared, stage }) {
      const named = [declared.returns, declared.calls, declared.feeds.length > 0, declared.secret];
      expect([stage.badRows, stage.call, stage.feedRows, stage.secret].map((member) => member !== undefined)).toEqual(named);
      expect(stage.rows(3).map(({ operation }) => operation)).toEqual(['i', 'i', 'i']);
      expect(new Set([...stage.rows(3), ...(stage.badRows?.(3) ?? [])].map(({ identity }) => identity)).size).toBe(declared.returns ? 6 : 3);
    },
  },
  {
    name: 'renders the same parcel to the same bytes, in another process too, and leaves the parcel as it is',
    async check({ target, open, parcel, stage }) {
      const batch = parcel(stage.rows(3));
      const before = structuredClone(batch);
      const bytes = Buffer.from(target.render(batch));
      expect(Buffer.from(target.render(batch))).toEqual(bytes);
      expect(Buffer.from(open().render(batch))).toEqual(bytes);
      expect(structuredClone(batch)).toEqual(before);
    },
  },
  {
    name: 'renders what differs differently: number, rows, their order, identity, operation and fields',
    async check({ target, parcel, stage }) {
      const batch = parcel(stage.rows(2));
      const [first, second] = batch.rows;
      const changed = [
        { ...batch, number: parcel([]).number },
        { ...batch, rows: [first!] },
        { ...batch, rows: [second!, first!] },
        { ...batch, rows: [{ ...first!, identity: 'another' }, second!] },
        { ...batch, rows: [{ ...first!, operation: 'u' as const }, second!] },
        { ...batch, rows: [{ ...first!, content: Buffer.from('{"x":"1"}') }, second!] },
      ];
      const texts = [batch, ...changed].map((each) => Buffer.from(target.render(each)).toString('latin1'));
      expect(new Set(texts).size).toBe(texts.length);
    },
  },
];
