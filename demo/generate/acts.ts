/** The year's 46 900 good check acts, and one more that is withdrawn later. */
import { type Chance, chance, weighted } from './chance.js';
import type { Claim } from './claims.js';
import type { Counterparty } from './counterparties.js';
import { at, dayNumber, dayText, noWeekend, officeHours, workingDay } from './days.js';
import { tradeOf } from './names.js';
import { type Officer, party } from './officers.js';
import { areaOf, type DistrictCode, type Entry } from './shape.js';

export const GOOD_ACTS: Readonly<Record<DistrictCode, number>> = {
  city: 12_600,
  echeng: 11_800,
  huarong: 9_700,
  liangzihu: 7_300,
  gedian: 5_500,
  linkong: 0,
};

/** What comes after it comes after every good act. */
const LAST_CHANGE = dayNumber(2023, 1, 9);

const BUSY: Readonly<Record<string, number>> = {
  market: 10,
  emergency: 7,
  health: 7,
  transport: 6,
  urbanManagement: 6,
  environment: 6,
  housing: 5,
  agriculture: 5,
  fire: 5,
  culture: 4,
  water: 3,
};

export interface Scene {
  readonly district: DistrictCode;
  readonly claims: readonly Claim[];
  readonly counterparties: ReadonlyMap<string, readonly Counterparty[]>;
  readonly officers: ReadonlyMap<string, readonly Officer[]>;
}

/** Makes acts one by one and numbers them; the number of an act is its body's own. */
export interface ActMaker {
  readonly luck: Chance;
  /** Whatever is left open is chosen. */
  make(given?: { claim?: Claim; day?: number; company?: boolean; changedAt?: number }): Entry;
}

export function actMaker(scene: Scene): ActMaker {
  const luck = chance(`acts ${scene.district}`);
  const usable = scene.claims.filter((claim) => claim.item.type === 'CHECK' && claim.state === 'STANDING');
  const claimOf = weighted(usable, (claim) => (BUSY[claim.item.line] ?? 1) * (0.15 + chance(claim.listCode).next() ** 2));
  const used = new Map<string, number>();
  let key = 0;
  return {
    luck,
    make(given = {}) {
      const claim = given.claim ?? claimOf(luck);
      let day = given.day ?? workingDay(luck);
      while (given.day === undefined && day < claim.ready) day = workingDay(luck);
      const { body } = claim;
      const serial = (used.get(body.uscc) ?? 0) + 1;
      used.set(body.uscc, serial);
      const pool = scene.counterparties.get(tradeOf(body.line)) as readonly Counterparty[];
      let whom = luck.pick(pool);
      while (given.company && whom.certificate !== '001') whom = luck.pick(pool);
      const submitted = noWeekend(day + (luck.odds(0.55) ? 0 : luck.whole(1, 6)));
      const values = actValues(luck, scene, claim, whom, day, submitted, `JC${body.uscc.slice(8, 17)}2022${String(serial).padStart(6, '0')}`);
      return {
        key: `${scene.district}-jc-${String(++key).padStart(6, '0')}`,
        department: body.uscc,
        changedAt: given.changedAt ?? at(Math.min(submitted + (luck.odds(0.02) ? luck.whole(20, 60) : 0), LAST_CHANGE), officeHours(luck)),
        values,
      };
    },
  };
}

function actValues(
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
  return {
    planId: '',
    itemCode: item.itemCode,
    listCode: claim.listCode,
    checkActionName: `对${whom.name}${actName(item.subName)}`,
    checkActionCode: code,
    institution: body.name,
    institutionCode: body.uscc,
    superviseObject: item.object,
    administrativeCp: whom.name,
    administrativeCpNa: whom.nature,
    administrativeCpCeType: whom.certificate,
    administrativeCpUiCode: whom.number,
    addressRegistered: whom.registered,
    addressOperating: whom.operating,
    areaNumber: areaOf[scene.district],
    checkForm: luck.odds(0.78) ? '01' : '02',
    checkType: checkType(luck, item.mode),
    checkMode: checkMode(item.mode),
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

function checkType(luck: Chance, mode: string): string {
  if (mode === '双随机抽查') return '01';
  return luck.odds(0.3) ? '01' : luck.odds(0.5) ? '02' : luck.odds(0.25) ? '03' : '99';
}

const checkMode = (mode: string): string => (mode === '非现场检查' ? '02' : mode === '书面检查' ? '03' : '01');

export function goodActs(scene: Scene, maker: ActMaker): Entry[] {
  return Array.from({ length: GOOD_ACTS[scene.district] }, () => maker.make());
}
