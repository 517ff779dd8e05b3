/** Promises about faults: an error of the catalogue, and never half a page. */
import { expect } from 'vitest';
import { faultOf, pass, records } from '../../support/source-pass.js';
import type { SourcePromise } from '../source-trial.js';

export const faultPromises: readonly SourcePromise[] = [
  {
    name: 'answers every fault with an error of the catalogue and no page',
    async check({ fresh, variant, mode }) {
      const here = Object.entries(variant.faults).filter(([, { modes }]) => modes?.includes(mode) ?? true);
      for (const [fault, { code }] of here) {
        const { stage, restarted } = await fresh();
        await stage.put(records(700));
        await stage.fail(fault);
        expect([fault, (await faultOf(pass(restarted(), stage.mapping(mode)))).code]).toEqual([fault, code]);
      }
    },
  },
  {
    name: 'hands out nothing once nobody waits',
    async check({ stage, source, mapping }) {
      await stage.put(records(3));
      expect((await faultOf(source.page(mapping, null, AbortSignal.abort()))).code).toBe('SOURCE_UNAVAILABLE');
    },
  },
];
