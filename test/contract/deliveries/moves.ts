/** Moves of a history: what sources, people, clocks, the province and the machines do. A move that has nothing to act on does nothing. */
import fc from 'fast-check';
import { FAILPOINTS, type Failpoint } from '../../../src/kit/failpoints.js';
import { type Mood, PUSH_MOODS, RECEIPT_MOODS } from './moods.js';
import { type FaultName, KINDS, type KindName } from './world.js';

export type Move =
  | { readonly move: 'new'; readonly kind: KindName; readonly item: number; readonly like: number | null }
  | { readonly move: 'change' | 'withdraw' | 'back' | 'district'; readonly who: number }
  | { readonly move: 'fault'; readonly who: number; readonly fault: FaultName }
  /** `take`: the other's number, which keeps it. `hand over`: the other gets a fresh one. `inherit`: the other is withdrawn. `swap`: each the other's. */
  | { readonly move: 'number'; readonly how: 'fresh' | 'take' | 'hand over' | 'inherit' | 'swap'; readonly who: number; readonly other: number }
  | { readonly move: 'unit'; readonly who: number; readonly key: number }
  | { readonly move: 'weather'; readonly service: 'push' | 'receipt'; readonly mood: Mood; readonly times: number }
  | { readonly move: 'secret ends' }
  | { readonly move: 'clock'; readonly byMs: number }
  | { readonly move: 'pass'; readonly ms: number }
  | { readonly move: 'end'; readonly at: Failpoint; readonly nth: number; readonly how: 'throw' | 'kill' | 'power' }
  | { readonly move: 'sync' | 'deliver' | 'run' | 'two' | 'hold' | 'release' | 'restart' }
  | { readonly move: 'retry'; readonly who: number };

const HOUR_MS = 3_600_000;
const CLOCKS = [-5 * 60_000, -3 * HOUR_MS, -48 * HOUR_MS, HOUR_MS, 26 * HOUR_MS, 10 * 365 * 24 * HOUR_MS, 0, 0];
const PASSES = [1_000, 60_000, 600_000, 5 * HOUR_MS, 24 * HOUR_MS];
const NUMBERS = ['fresh', 'take', 'hand over', 'hand over', 'inherit', 'inherit', 'swap'] as const;

export type Group = 'sources' | 'numbers' | 'weather' | 'clock' | 'ends' | 'people';

/** @param without groups of moves that are left out, to tell one fault from another */
export function histories(without: ReadonlySet<string> = new Set()): fc.Arbitrary<Move[]> {
  const who = fc.nat(99);
  const times = fc.constantFrom(1, 1, 2, 3, 8);
  const plain = (...moves: ('sync' | 'deliver' | 'run' | 'two' | 'hold' | 'release' | 'restart')[]): fc.Arbitrary<Move> =>
    fc.record({ move: fc.constantFrom(...moves) });
  const groups: Readonly<Record<Group, fc.Arbitrary<Move>[]>> = {
    sources: [
      fc.record({
        move: fc.constant('new' as const),
        kind: fc.constantFrom(...KINDS),
        item: fc.integer({ min: 1, max: 3 }),
        like: fc.constant(null),
      }),
      fc.record({ move: fc.constantFrom('change' as const, 'withdraw' as const, 'back' as const, 'district' as const), who }),
      fc.record({ move: fc.constantFrom('change' as const, 'withdraw' as const, 'back' as const), who }),
      fc.record({ move: fc.constant('change' as const), who }),
      fc.record({ move: fc.constant('unit' as const), who, key: fc.nat(3) }),
      fc.record({ move: fc.constant('fault' as const), who, fault: fc.constantFrom<FaultName>('E05', 'E05', '拒收2001', '拒收2003') }),
    ],
    numbers: [
      fc.record({ move: fc.constant('number' as const), how: fc.constantFrom(...NUMBERS), who, other: who }),
      fc.record({ move: fc.constant('number' as const), how: fc.constantFrom(...NUMBERS), who, other: who }),
      fc.record({ move: fc.constant('number' as const), how: fc.constantFrom(...NUMBERS), who, other: who }),
      fc.record({
        move: fc.constant('new' as const),
        kind: fc.constantFrom('checkAct' as const, 'punishAct' as const),
        item: fc.constant(1),
        like: who,
      }),
    ],
    weather: [
      fc.record({ move: fc.constant('weather' as const), service: fc.constant('push' as const), mood: fc.constantFrom(...PUSH_MOODS), times }),
      fc.record({ move: fc.constant('weather' as const), service: fc.constant('receipt' as const), mood: fc.constantFrom(...RECEIPT_MOODS), times }),
      fc.record({ move: fc.constant('secret ends' as const) }),
    ],
    clock: [fc.record({ move: fc.constant('clock' as const), byMs: fc.constantFrom(...CLOCKS) })],
    ends: [
      fc.record({
        move: fc.constant('end' as const),
        at: fc.constantFrom(...FAILPOINTS),
        nth: fc.integer({ min: 1, max: 4 }),
        how: fc.constantFrom('throw' as const, 'kill' as const, 'power' as const),
      }),
    ],
    people: [fc.record({ move: fc.constant('retry' as const), who }), plain('hold', 'release', 'release', 'restart')],
  };
  const passes = fc.record({ move: fc.constant('pass' as const), ms: fc.constantFrom(...PASSES) });
  const runs = plain('sync', 'deliver', 'run', 'run', 'two');
  const chosen = Object.entries(groups).flatMap(([name, moves]) => (without.has(name) ? [] : moves));
  return fc.array(fc.oneof(...chosen, passes, runs, runs, runs), { minLength: 8, maxLength: 30 });
}
