/**
 * Deliveries: the way out is driven through random histories, against a plain model of the sources and a province that keeps its interface to
 * the letter and misbehaves: when all is calm again, province and hub agree row by row, or the hub says of the row why not. A failure prints its
 * seed; what failed becomes a history by name.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engines, freshDatabase } from '../support/database.js';
import { openLife } from './deliveries/life.js';
import { histories, type Move } from './deliveries/moves.js';

// The night's torture takes more.
const RUNS = Number(process.env.HISTORIES ?? 6);
const WITHOUT = new Set((process.env.WITHOUT ?? '').split(','));

async function live(engine: (typeof engines)[number], history: readonly Move[]): Promise<void> {
  const life = await openLife(engine === 'sqlite' ? null : await freshDatabase(engine));
  try {
    for (const move of history) await life.make(move);
    await life.rest();
    expect(life.wrong, process.env.DIARY ? [...life.diary, ...life.province.log].join('\n') : '').toEqual([]);
  } finally {
    await life.close();
  }
}

describe.each(engines)('on %s', (engine) => {
  test('province and hub agree when the histories are over', async () => {
    await fc.assert(
      fc.asyncProperty(histories(WITHOUT), (history) => live(engine, history)),
      { numRuns: RUNS, endOnFailure: process.env.SHRINK === undefined, ...(process.env.SEED && { seed: Number(process.env.SEED) }) },
    );
  });
});
