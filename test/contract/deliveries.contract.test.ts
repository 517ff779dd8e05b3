/**
 * Deliveries: the way out is driven through random histories, against a plain model of the sources and a province that keeps its interface to
 * the letter and misbehaves: when all is calm again, province and hub agree row by row, or the hub says of the row why not. A failure prints its
 * seed; what failed becomes a history by name.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { engines, migratedDatabase } from '../support/database.js';
import { openLife } from './deliveries/life.js';
import { histories, type Move } from './deliveries/moves.js';

// The night's torture takes more, and others each time.
const RUNS = Number(process.env.HISTORIES ?? 6);
const USUAL_SEED = 20_261_129;
const SEED = Number(process.env.SEED ?? (process.env.HISTORIES ? Date.now() % 1e9 : USUAL_SEED));
/** Groups of moves that are left out, by comma: to tell one fault from another. */
const WITHOUT = new Set((process.env.WITHOUT ?? '').split(','));

async function live(engine: (typeof engines)[number], history: readonly Move[]): Promise<void> {
  const life = await openLife(engine === 'sqlite' ? null : await migratedDatabase(engine));
  try {
    for (const move of history) await life.make(move);
    await life.rest();
    expect(life.wrong, process.env.DIARY ? [...life.diary, ...life.province.log].join('\n') : '').toEqual([]);
  } finally {
    await life.close();
  }
}

/** What random ones have found, shrunk. */
const NAMED: readonly { readonly name: string; readonly history: readonly Move[] }[] = [
  {
    name: 'what depends on a row that can go no more can go no more either, however far down',
    history: [
      { move: 'new', kind: 'punishAct', item: 1, like: null },
      { move: 'fault', who: 0, fault: 'E05' },
    ],
  },
  {
    name: 'a province that is busy for thirty years is asked again soon',
    history: [{ move: 'weather', service: 'push', mood: 'busy 1e9', times: 1 }, { move: 'run' }],
  },
  {
    name: 'a clock that was ten years ahead leaves nothing behind',
    history: [
      { move: 'run' },
      { move: 'change', who: 28 },
      { move: 'clock', byMs: 10 * 365 * 86_400_000 },
      { move: 'run' },
      { move: 'change', who: 9 },
    ],
  },
  {
    name: 'a number that is handed over waits until it is free',
    history: [{ move: 'sync' }, { move: 'deliver' }, { move: 'number', how: 'hand over', who: 4, other: 5 }],
  },
];

describe.each(engines)('on %s', (engine) => {
  for (const { name, history } of NAMED) test(name, () => live(engine, history));

  test(`province and hub agree when the histories are over (seed ${SEED})`, async () => {
    await fc.assert(
      fc.asyncProperty(histories(WITHOUT), (history) => live(engine, history)),
      { numRuns: RUNS, endOnFailure: process.env.SHRINK === undefined, seed: SEED },
    );
  });
});
