/** Generator of checks: the year's 41 000 good check acts, and one more that is withdrawn later. */
import { type ActMaker, byBusyness, counterpartyFields, GOOD_ACTS, LAST_CHANGE, numbering, type Scene, someone, standing } from './acts.js';
import { type Chance, chance } from './chance.js';
import type { Claim } from './claims.js';
import type { Counterparty } from './counterparties.js';
import { at, dayText, noWeekend, officeHours, workingDay } from './days.js';
import { type Officer, party } from './officers.js';
import { planFor } from './plans.js';
import { areaOf, type ChildEntry, type Entry } from './shape.js';
import { maskedName } from './wording.js';

// One check in so many of the city's has its points written out; more would only make the start slower.
const WITH_POINTS = 8;

export function checkMaker(scene: Scene): ActMaker {
  const luck = chance(`acts ${scene.district}`);
  const claimOf = byBusyness(standing(scene, 'CHECK'));
  const numbered = numbering('JC');
  let key = 0;
  return {
    luck,
    make(given = {}) {
      const claim = given.claim ?? claimOf(luck);
      let day = given.day ?? workingDay(luck);
      while (given.day === undefined && day < claim.ready) day = workingDay(luck);
      const whom = someone(luck, scene, claim.body, given.company);
      const submitted = noWeekend(day + (luck.odds(0.55) ? 0 : luck.integer(1, 6)));
      const values = checkValues(luck, scene, claim, whom, day, submitted, numbered(claim.body).code);
      return {
        key: `${scene.district}-jc-${String(++key).padStart(6, '0')}`,
        department: claim.body.uscc,
        changedAt: given.changedAt ?? at(Math.min(submitted + (luck.odds(0.02) ? luck.integer(20, 60) : 0), LAST_CHANGE), officeHours(luck)),
        values,
        ...(scene.district === 'city' && key % WITH_POINTS === 0 ? { children: { checkPoints: pointsOf(key, claim, values.checkResult) } } : {}),
      };
    },
  };
}

function checkValues(
  luck: Chance,
  scene: Scene,
  claim: Claim,
  whom: Counterparty,
  day: number,
  submitted: number,
  code: string,
): Record<string, string> {
  const { body, item } = claim;
  const officers = party(luck, scene.officers.get(body.uscc) as readonly Officer[]);
  const checkForm = luck.odds(0.78) ? '01' : '02';
  const checkType = typeOf(luck, item.mode);
  return {
    planId: checkType === '01' ? planFor(scene.plans, body.line, checkForm) : '',
    itemCode: item.itemCode,
    listCode: claim.listCode,
    checkActionName: `对${maskedName(whom.name, whom.nature)}${actName(item.subName)}`,
    checkActionCode: code,
    institution: body.name,
    institutionCode: body.uscc,
    superviseObject: item.object,
    ...counterpartyFields(whom),
    areaNumber: areaOf[scene.district],
    checkForm,
    checkType,
    checkMode: modeOf(item.mode),
    checkResult: luck.odds(0.885) ? '01' : luck.odds(0.9) ? '02' : '03',
    checkDate: dayText(day),
    checkPersonnel: officers.map((each) => each.name).join(','),
    checkPersonnelCode: officers.map((each) => each.card).join(','),
    submittedDate: dayText(submitted),
    submittedPersonnel: (officers[0] as Officer).name,
    companyType: whom.companyType,
  };
}

const actName = (subName: string): string => (subName.startsWith('对') ? `开展“${subName.slice(1)}”` : `开展“${subName}”`);

function typeOf(luck: Chance, mode: string): string {
  if (mode === '双随机抽查') return '01';
  return luck.odds(0.3) ? '01' : luck.odds(0.5) ? '02' : luck.odds(0.25) ? '03' : '99';
}

const modeOf = (mode: string): string => (mode === '非现场检查' ? '02' : mode === '书面检查' ? '03' : '01');

export const goodChecks = (scene: Scene, maker: ActMaker): Entry[] => Array.from({ length: GOOD_ACTS[scene.district].checkAct }, () => maker.make());

/** Three points; the last is what a failed check failed by. */
function pointsOf(serial: number, { item }: Claim, result: string | undefined): ChildEntry[] {
  const points = [`核对${item.object}的主体资格和相关证照`, '查阅台账、记录和管理制度', item.subName];
  return points.map((checkItem, i) => ({
    key: `city-jcx-${serial}-${i + 1}`,
    values: { checkItem, checkResult: i < points.length - 1 ? '01' : (result ?? '03') },
  }));
}
