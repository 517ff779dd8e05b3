/** Generator of faults: the 300 bad acts, sixty of each fault, most of them checks as most acts are; every one is right in all else. */
import type { ActMaker, ActInput, Scene } from './acts.js';
import type { Claim } from './claims.js';
import { at, dayNumber, officeHours } from './days.js';
import { spoilt } from './numbers.js';
import { type ActKind, actKinds, type Entry, type GeneratedFault } from './shape.js';

/** For each of the five districts that report, twelve of each fault. Only checks name their officers. */
const SHARES: Readonly<Record<GeneratedFault, Partial<Readonly<Record<ActKind, number>>>>> = {
  DATE: { checkAct: 8, punishAct: 2, forceAct: 1, otherAct: 1 },
  CHECK_DIGIT: { checkAct: 8, punishAct: 2, forceAct: 1, otherAct: 1 },
  OFFICERS: { checkAct: 12 },
  CLAIMED_LATER: { checkAct: 10, otherAct: 2 },
  NUMBER_USED: { checkAct: 9, punishAct: 2, otherAct: 1 },
};

export const ownNumber = { checkAct: 'checkActionCode', punishAct: 'punishActionCode', forceAct: 'forceActionCode', otherAct: 'actionCode' } as const;
export const ownDay = { checkAct: 'checkDate', punishAct: 'punishSetDate', forceAct: 'startDate', otherAct: 'startDate' } as const;

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

type Acts = Readonly<Record<ActKind, Entry[]>>;

export function badActs(scene: Scene, makers: Readonly<Record<ActKind, ActMaker>>, good: Acts): Acts {
  return Object.fromEntries(actKinds.map((kind) => [kind, badOf(scene, kind, makers[kind], good[kind])])) as unknown as Acts;
}

function badOf(scene: Scene, kind: ActKind, maker: ActMaker, good: readonly Entry[]): Entry[] {
  const late = scene.claims.filter((claim) => claim.state === 'LATE');
  const bad = (fault: GeneratedFault, given: ActInput, change: (values: Entry['values'], i: number) => Record<string, string>, i: number): Entry => {
    const entry = maker.make(given);
    return { ...entry, fault, values: { ...entry.values, ...change(entry.values, i) } };
  };
  const times = (
    fault: GeneratedFault,
    given: (i: number) => ActInput,
    change: (values: Entry['values'], i: number) => Record<string, string>,
  ): Entry[] => Array.from({ length: SHARES[fault][kind] ?? 0 }, (_, i) => bad(fault, given(i), change, i));
  return [
    ...times(
      'DATE',
      () => ({}),
      (_, i) => ({ [ownDay[kind]]: IMPOSSIBLE[i % IMPOSSIBLE.length] as string }),
    ),
    ...times(
      'CHECK_DIGIT',
      () => ({ company: true }),
      (values) => ({ administrativeCpUiCode: spoilt(values.administrativeCpUiCode as string) }),
    ),
    ...times('OFFICERS', () => ({}), alone),
    ...times(
      'CLAIMED_LATER',
      (i) => ({ claim: late[i % late.length] as Claim, day: dayNumber(2022, 3, 7) + i * 14 }),
      () => ({}),
    ),
    ...times(
      'NUMBER_USED',
      (i) => afterAll(scene, maker, original(good, i), i),
      (_, i) => ({ [ownNumber[kind]]: original(good, i).values[ownNumber[kind]] as string }),
    ),
  ];
}

function alone({ checkPersonnel, checkPersonnelCode }: Entry['values'], i: number): Record<string, string> {
  const first = (list: string | undefined): string => (list ?? '').split(',')[0] as string;
  const twice = (list: string | undefined): string => (i % 2 === 0 ? first(list) : `${first(list)},${first(list)}`);
  return { checkPersonnel: twice(checkPersonnel), checkPersonnelCode: twice(checkPersonnelCode) };
}

const original = (good: readonly Entry[], i: number): Entry => good[(i + 1) * Math.min(200, Math.floor(good.length / 12))] as Entry;

// Last in its source's order, so that the act whose number it takes has gone up long before.
function afterAll({ claims }: Scene, maker: ActMaker, { values }: Entry, i: number): ActInput {
  const claim = claims.find(({ item, body }) => item.itemCode === values.itemCode && body.uscc === values.institutionCode) as Claim;
  return { claim, changedAt: at(dayNumber(2023, 1, 10), officeHours(maker.luck) + i) };
}
