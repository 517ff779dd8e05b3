/** Promises about a source type itself and about what its stage declares. */
import { expect } from 'vitest';
import type { SourcePromise } from '../source-trial.js';

const unknown = { 'no such key': 1 };

export const typePromises: readonly SourcePromise[] = [
  {
    name: 'carries the name of its folder and refuses unknown settings',
    async check({ found: { name, type }, stage, mapping }) {
      expect(type.name).toBe(name);
      expect(type.settings.safeParse(stage.settings).success).toBe(true);
      expect(type.settings.safeParse({ ...(stage.settings as object), ...unknown }).success).toBe(false);
      expect(type.mapping.safeParse(mapping.extra).success).toBe(true);
      expect(type.mapping.safeParse({ ...mapping.extra, ...unknown }).success).toBe(false);
      expect(type.check?.({ key: mapping.key, ...mapping.extra }) ?? []).toEqual([]);
    },
  },
  {
    name: 'takes lists of children where its stage declares them, and nowhere else',
    async check({ found: { type }, declared, stage }) {
      expect([type.child !== undefined, stage.child !== undefined, stage.putChildren !== undefined]).toEqual(
        Array.from({ length: 3 }, () => declared.children !== null),
      );
      expect(type.child?.safeParse({ ...stage.child?.extra, ...unknown }).success ?? false).toBe(false);
      expect(type.child?.safeParse(stage.child?.extra).success ?? true).toBe(true);
    },
  },
  {
    name: 'is staged with what its declaration names',
    async check({ declared, stage, variant, mapping }) {
      const { pageMoods, floods, things = false } = declared;
      const there = [stage.turn, stage.ending, stage.flood, stage.things].map((member) => member !== undefined);
      expect(there).toEqual([pageMoods, pageMoods, floods, things]);
      expect([mapping.key.length, mapping.fields.name, mapping.withdrawn]).toEqual([1, expect.any(String), expect.any(Object)]);
      const codes = Object.values(variant.faults).map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(['SOURCE_UNAVAILABLE', 'SOURCE_MALFORMED']));
    },
  },
];
