/** Random histories of a source: what its people and machines do to it between two reads. */
import fc from 'fast-check';
import type { FollowMode, PageMood } from '../../../connectors/contract-stage.js';

/** `who`: one of the records that are there, by number. `late`: seconds by which the commit comes after its own moment. */
export type Act =
  | { readonly act: 'insert' | 'withdraw' | 'restore' | 'future' | 'remove' | 'rekey' | 'moment'; readonly who: number }
  | { readonly act: 'change'; readonly who: number; readonly late: number }
  | { readonly act: 'child'; readonly who: number; readonly child: number };

export interface History {
  /** Seconds by which the clock of its writers differs. */
  readonly skew: number;
  readonly mood: PageMood;
  /** Between two of them the hub reads; `sweep`: it sweeps too. */
  readonly steps: readonly { readonly acts: readonly Act[]; readonly sweep: boolean }[];
}

/** What the other side of a trial can do. */
export interface Abilities {
  readonly mode: FollowMode;
  readonly removes: boolean;
  readonly sweeps: boolean;
  readonly children: boolean;
  readonly moods: readonly PageMood[];
  /** The source itself says where its feed goes on: what it commits late stands behind that place, for the source alone to show. */
  readonly ownPlace: boolean;
}

export function histories(can: Abilities): fc.Arbitrary<History> {
  const who = fc.nat(999);
  const plain = (...acts: ('insert' | 'withdraw' | 'restore' | 'future' | 'remove' | 'rekey' | 'moment')[]) =>
    fc.record({ act: fc.constantFrom(...acts), who });
  const change = (late: fc.Arbitrary<number>) => fc.record({ act: fc.constant('change' as const), who, late });
  const acts: fc.Arbitrary<Act>[] = [plain('insert', 'withdraw', 'restore'), plain('insert'), change(fc.constant(0))];
  if (!can.ownPlace) acts.push(change(fc.integer({ min: 1, max: 300 })), plain('future', 'moment'));
  if (!can.ownPlace && can.sweeps) acts.push(change(fc.constant(7_200)));
  if (can.removes) acts.push(plain('remove', 'rekey'));
  if (can.children) acts.push(fc.record({ act: fc.constant('child' as const), who, child: fc.nat(9) }));
  const step = fc.record({ acts: fc.array(fc.oneof(...acts), { minLength: 1, maxLength: 8 }), sweep: fc.nat(3).map((n) => can.sweeps && n === 0) });
  return fc.record({
    skew: fc.constantFrom(0, 0, -120, 120),
    mood: fc.constantFrom(...can.moods),
    steps: fc.array(step, { minLength: 3, maxLength: 7 }),
  });
}
