/** Promises about size: an answer without end is hung up on, memory stays flat, large rows make short pages. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect } from 'vitest';
import { faultOf, ids, pass, records, still } from '../../support/source-pass.js';
import type { SourceCase, SourcePromise } from '../source-trial.js';

const MIB = 1024 * 1024;
const ROUNDS = 10;
// How it follows makes no difference to an answer.
const floods = ({ declared, mode }: SourceCase) => declared.floods && mode === declared.modes[0];

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** The most memory that `work` held beyond what was held before it. */
async function peakOf(work: () => Promise<unknown>): Promise<number> {
  const held = () => {
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return heapUsed + external + arrayBuffers;
  };
  const before = held();
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, held());
  }, 2);
  await work().finally(() => clearInterval(timer));
  return peak - before;
}

export const sizePromises: readonly SourcePromise[] = [
  {
    name: 'hangs up on an answer without end at the limit, again and again, and memory stays flat',
    applies: floods,
    async check({ stage, source, mapping }) {
      const flood = stage.flood!('flooding');
      const peak = await peakOf(async () => {
        for (let i = 0; i < ROUNDS; i++, collect()) expect((await faultOf(source.page(mapping, null, still))).code).toBe('SOURCE_TOO_LARGE');
      });
      expect(flood.sent()).toBeLessThan(ROUNDS * 40 * MIB);
      // All of them together would be twice as much.
      expect(peak).toBeLessThan((ROUNDS * 32 * MIB) / 2);
    },
  },
  {
    name: 'hangs up at once on an answer that announces 5 GB',
    applies: floods,
    async check({ stage, source, mapping }) {
      const flood = stage.flood!('announcing');
      expect((await faultOf(source.page(mapping, null, still))).code).toBe('SOURCE_TOO_LARGE');
      expect(flood.sent()).toBeLessThan(8 * MIB);
    },
  },
  {
    name: 'reads very large rows in smaller pages, and loses none',
    applies: ({ declared, mode }) => declared.largeRows && mode === declared.modes[0],
    async check({ stage, source, mapping }) {
      const large = records(300).map((record) => ({ ...record, name: record.name.repeat(20_000) }));
      // No server takes all of them in one statement.
      for (let i = 0; i < 300; i += 30) await stage.put(large.slice(i, i + 30));
      const read = await pass(source, mapping);
      expect(ids(read.rows)).toEqual(records(300).map(({ id }) => id));
      for (const { rows } of read.pages)
        expect(rows.reduce((sum, { values }) => sum + Buffer.byteLength(String(values.name)), 0)).toBeLessThan(33 * MIB);
    },
  },
];
