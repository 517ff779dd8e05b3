/** The 300 bad acts, sixty of each fault; every one is right in all else. */
import type { ActMaker, Scene } from './acts.js';
import type { Claim } from './claims.js';
import { at, dayNumber, officeHours } from './days.js';
import { spoilt } from './numbers.js';
import type { Entry, Fault } from './shape.js';

/** For each fault, in each of the five districts that report. */
export const EACH = 12;

const IMPOSSIBLE = [
  '2022-02-30',
  '2022-02-29',
  '2022-04-31',
  '2022-06-31',
  '2022-09-31',
  '2022-11-31',
  '2022-13-05',
  '2022-00-12',
  '2022-02-31',
  '2022-07-32',
];

export function badActs(scene: Scene, maker: ActMaker, good: readonly Entry[]): Entry[] {
  const late = scene.claims.filter((claim) => claim.state === 'LATE');
  const times = <T>(make: (i: number) => T): T[] => Array.from({ length: EACH }, (_, i) => make(i));
  const bad = (entry: Entry, fault: Fault, change: Record<string, string> = {}): Entry => ({
    ...entry,
    fault,
    values: { ...entry.values, ...change },
  });
  const first = (list: string | undefined): string => (list ?? '').split(',')[0] as string;
  return [
    ...times((i) => bad(maker.make(), 'DATE', { checkDate: IMPOSSIBLE[i % IMPOSSIBLE.length] as string })),
    ...times(() => {
      const entry = maker.make({ company: true });
      return bad(entry, 'CHECK_DIGIT', { administrativeCpUiCode: spoilt(entry.values.administrativeCpUiCode as string) });
    }),
    ...times((i) => {
      const entry = maker.make();
      const twice = (list: string | undefined): string => (i % 2 === 0 ? first(list) : `${first(list)},${first(list)}`);
      return bad(entry, 'OFFICERS', {
        checkPersonnel: twice(entry.values.checkPersonnel),
        checkPersonnelCode: twice(entry.values.checkPersonnelCode),
      });
    }),
    ...times((i) => bad(maker.make({ claim: late[i % late.length] as Claim, day: dayNumber(2022, 3, 7) + i * 14 }), 'CLAIMED_LATER')),
    ...times((i) => numberUsed(scene, maker, good[(i + 1) * 200] as Entry, i, bad)),
  ];
}

// Last in its source's order, so that the act whose number it takes has gone up long before.
function numberUsed(scene: Scene, maker: ActMaker, original: Entry, i: number, bad: (e: Entry, f: Fault, c: Record<string, string>) => Entry): Entry {
  const claim = scene.claims.find((each) => each.listCode === original.values.listCode) as Claim;
  const entry = maker.make({ claim, changedAt: at(dayNumber(2023, 1, 10), officeHours(maker.luck) + i) });
  return bad(entry, 'NUMBER_USED', { checkActionCode: original.values.checkActionCode as string });
}
