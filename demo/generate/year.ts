/** 鄂州市's year 2022, whole: what every district's systems hold and what the province hands down. Made anew from the seed at each call. */
import { actMaker, goodActs, type Scene } from './acts.js';
import { alertsOf } from './alerts.js';
import { claimEntries, claimsOf } from './claims.js';
import { counterparties } from './counterparties.js';
import { at, dayNumber } from './days.js';
import { badActs } from './faults.js';
import { jointInspections } from './joint.js';
import { bulletins, exposureNotices, supervisionPlans } from './news.js';
import { officersOf } from './officers.js';
import { readBodies, readItems } from './rosters.js';
import { type DistrictCode, districtCodes, type DistrictYear, type Entry, type Year } from './shape.js';

/** Whose systems show the two late events: the withdrawal and the change. */
export const WITHDRAWS: DistrictCode = 'gedian';
export const CHANGES: DistrictCode = 'echeng';

export function makeYear(): Year {
  const bodies = readBodies();
  const items = readItems();
  const officers = officersOf(bodies);
  const alerts: Record<string, unknown>[] = [];
  let extra: Entry | undefined;
  const districts = Object.fromEntries(
    districtCodes.map((district) => {
      const claims = claimsOf(district, bodies, items);
      const scene: Scene = { district, claims, counterparties: counterparties(district), officers };
      const handled = alertsOf(district, bodies, scene.counterparties, alerts.length);
      alerts.push(...handled.alerts);
      const checkAct = claims.length === 0 ? [] : acts(scene);
      if (district === WITHDRAWS) extra = checkAct.at(-1);
      const year: DistrictYear = {
        ...claimEntries(district, claims),
        checkAct,
        jointInspection: jointInspections(district, bodies, claims, scene.counterparties),
        alertStep: handled.steps,
        bulletin: bulletins(scene),
        exposureNotice: exposureNotices(scene),
        supervisionPlan: supervisionPlans(district, bodies),
      };
      return [district, Object.fromEntries(Object.entries(year).map(([kind, entries]) => [kind, inOrder(entries)])) as unknown as DistrictYear];
    }),
  ) as Record<DistrictCode, DistrictYear>;
  const before = districts[CHANGES].checkAct.find((entry) => !entry.fault && entry.values.checkResult === '02') as Entry;
  const after: Entry = { ...before, changedAt: at(dayNumber(2023, 2, 1), 36_000), values: { ...before.values, checkResult: '01' } };
  alerts.sort((a, b) => (String(a.createdAt) < String(b.createdAt) ? -1 : 1));
  return { districts, alerts, extra: extra as Entry, changed: { before, after } };
}

function acts(scene: Scene): Entry[] {
  const maker = actMaker(scene);
  const good = goodActs(scene, maker);
  const bad = badActs(scene, maker, good);
  if (scene.district !== WITHDRAWS) return [...good, ...bad];
  return [...good, ...bad, maker.make({ changedAt: at(dayNumber(2023, 1, 11), 36_000) })];
}

const inOrder = (entries: readonly Entry[]): Entry[] => [...entries].sort((a, b) => a.changedAt - b.changedAt || (a.key < b.key ? -1 : 1));
