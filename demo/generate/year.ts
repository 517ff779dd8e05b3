/** Generator of the year 2022 of 鄂州市: what every district's systems hold and what the province hands down. Made anew from the seed at each call. */
import { type ActMaker, GOOD_ACTS, type Scene } from './acts.js';
import { alertsOf } from './alerts.js';
import { goodCases } from './cases.js';
import { checkMaker, goodChecks } from './checks.js';
import { claimEntries, claimsOf } from './claims.js';
import { counterparties } from './counterparties.js';
import { at, dayNumber } from './days.js';
import { badActs } from './faults.js';
import { forceMaker } from './forces.js';
import { jointInspections } from './joint.js';
import { bulletins, exposureNotices, supervisionPlans } from './news.js';
import { officerEntries, officersOf } from './officers.js';
import { otherMaker } from './others.js';
import { planEntries, plansOf, targetEntries } from './plans.js';
import { punishmentMaker } from './punishments.js';
import { departmentEntries, readBodies, readItems } from './rosters.js';
import { type ActKind, actKinds, type DistrictCode, districtCodes, type DistrictYear, type Entry, type Year } from './shape.js';

/** Whose systems show the two late events: the withdrawal and the change. */
export const WITHDRAWS: DistrictCode = 'gedian';
export const CHANGES: DistrictCode = 'echeng';

type Acts = Readonly<Record<ActKind, Entry[]>>;
const none: Acts = { checkAct: [], punishAct: [], forceAct: [], otherAct: [] };

export function makeYear(): Year {
  const bodies = readBodies();
  const items = readItems();
  const officers = officersOf(bodies);
  const alerts: Record<string, unknown>[] = [];
  let extra: Entry | undefined;
  const districts = Object.fromEntries(
    districtCodes.map((district) => {
      const claims = claimsOf(district, bodies, items);
      const plans = plansOf(district, bodies);
      const scene: Scene = { district, claims, counterparties: counterparties(district), officers, plans };
      const handled = alertsOf(district, bodies, scene.counterparties, alerts.length);
      alerts.push(...handled.alerts);
      const makers = claims.length === 0 ? null : makersOf(scene);
      const good = makers ? goodActs(scene, makers) : none;
      const bad = makers ? badActs(scene, makers, good) : none;
      const made = Object.fromEntries(actKinds.map((kind) => [kind, [...good[kind], ...bad[kind]]])) as unknown as Acts;
      if (makers && district === WITHDRAWS) made.checkAct.push((extra = makers.checkAct.make({ changedAt: at(dayNumber(2023, 1, 11), 36_000) })));
      const year: DistrictYear = {
        ...claimEntries(district, claims),
        enforcementOfficer: officerEntries(district, bodies, officers),
        randomCheckPlan: planEntries(district, plans),
        randomCheckTarget: targetEntries(district, plans, good.checkAct),
        ...made,
        ...jointInspections(scene, bodies, good.checkAct),
        alertStep: handled.steps,
        bulletin: bulletins(district, claims),
        exposureNotice: exposureNotices(district, good.punishAct),
        supervisionPlan: supervisionPlans(district, bodies),
        supervisionDepartment: district === 'city' ? departmentEntries(bodies) : [],
      };
      return [district, Object.fromEntries(Object.entries(year).map(([kind, entries]) => [kind, inOrder(entries)])) as unknown as DistrictYear];
    }),
  ) as Record<DistrictCode, DistrictYear>;
  const before = changing(districts[CHANGES].checkAct.filter((entry) => !entry.fault)) as Entry;
  const after: Entry = { ...before, changedAt: at(dayNumber(2023, 2, 1), 36_000), values: { ...before.values, checkResult: '01' } };
  alerts.sort((a, b) => (String(a.createdAt) < String(b.createdAt) ? -1 : 1));
  return { districts, alerts, extra: extra as Entry, changed: { before, after } };
}

const makersOf = (scene: Scene): Readonly<Record<ActKind, ActMaker>> => ({
  checkAct: checkMaker(scene),
  punishAct: punishmentMaker(scene),
  forceAct: forceMaker(scene),
  otherAct: otherMaker(scene),
});

function goodActs(scene: Scene, makers: Readonly<Record<ActKind, ActMaker>>): Acts {
  const count = GOOD_ACTS[scene.district];
  const checkAct = goodChecks(scene, makers.checkAct);
  // Nothing follows from the check that changes its result afterwards.
  const spared = scene.district === CHANGES ? changing(inOrder(checkAct)) : undefined;
  const failed = checkAct.filter((check) => check.values.checkResult === '02' && check !== spared);
  return {
    checkAct,
    punishAct: goodCases(makers.punishAct, count.punishAct, failed, 0.85),
    forceAct: goodCases(makers.forceAct, count.forceAct, failed, 0.8),
    otherAct: goodCases(makers.otherAct, count.otherAct, failed, 0.4),
  };
}

const changing = (good: readonly Entry[]): Entry | undefined => good.find((entry) => entry.values.checkResult === '02');
const inOrder = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => a.changedAt - b.changedAt || (a.key < b.key ? -1 : 1));
