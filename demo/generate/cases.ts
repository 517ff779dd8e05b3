/** Generator of cases, which punish, force and other acts start from: mostly a check that found something, else a report or a transfer. */
import { type ActMaker, byBusyness, counterpartyFields, type ActInput, LAST_CHANGE, numbering, type Scene, someone, standing } from './acts.js';
import { type Chance, chance } from './chance.js';
import type { Claim } from './claims.js';
import { at, dayNumber, dayOf, dayText, officeHours, workingDay } from './days.js';
import type { Officer } from './officers.js';
import { areaOf, type Entry, type Values } from './shape.js';
import { matter } from './wording.js';

/** A case found by then is decided within the year. */
const LAST_FOUND = dayNumber(2022, 12, 9);

export interface Case {
  /** When it came to light: the day of the check. */
  readonly day: number;
  readonly claim: Claim;
  /** The claim that the check was based on. */
  readonly checked: Claim | null;
  readonly serial: number;
  readonly code: string;
  readonly whom: Values;
}

/** The fields of a kind, and the day on which its row was reported. */
export interface CaseReport {
  readonly values: Values;
  readonly submitted: number;
}

interface CaseType {
  /** Of the catalogue's items. */
  readonly type: 'PUNISH' | 'FORCE' | 'OTHER';
  readonly mark: string;
  readonly key: string;
}

const OF_CHECK = [
  'administrativeCp',
  'administrativeCpNa',
  'administrativeCpCeType',
  'administrativeCpUiCode',
  'addressRegistered',
  'addressOperating',
];

export function caseMaker(scene: Scene, { type, mark, key }: CaseType, report: (luck: Chance, about: Case) => CaseReport): ActMaker {
  const luck = chance(`${key} ${scene.district}`);
  const claimsInForce = standing(scene, type);
  const claimOf = byBusyness(claimsInForce.length > 0 ? claimsInForce : standing(scene, 'CHECK'));
  const lists = new Map(scene.claims.map((claim) => [claim.listCode, claim]));
  const near = nearest(claimsInForce);
  const numbered = numbering(mark);
  let made = 0;

  function begin({ claim, day, check, company = false }: ActInput): Pick<Case, 'day' | 'claim' | 'checked' | 'whom'> {
    if (check) {
      const checked = lists.get(check.values.listCode as string) as Claim;
      const on = dayOf(check.values.checkDate as string);
      const whom = Object.fromEntries(OF_CHECK.map((field) => [field, check.values[field] as string]));
      return { day: on, claim: near(luck, checked, on), checked, whom: { ...whom, superviseObject: checked.item.object } };
    }
    const about = claim ?? claimOf(luck);
    const on = day ?? someDay(luck);
    const whom = counterpartyFields(someone(luck, scene, about.body, company));
    // A requested claim may be one that comes too late.
    return { day: claim ? on : Math.max(on, about.ready), claim: about, checked: null, whom: { ...whom, superviseObject: about.item.object } };
  }

  return {
    luck,
    make(given = {}) {
      const start = begin(given);
      const { body, item } = start.claim;
      const about: Case = { ...start, ...numbered(body) };
      const { values, submitted } = report(luck, about);
      const reported = Math.max(at(Math.min(submitted, LAST_CHANGE), officeHours(luck)), (given.check?.changedAt ?? 0) + 60_000);
      return {
        key: `${scene.district}-${key}-${String(++made).padStart(6, '0')}`,
        department: body.uscc,
        changedAt: given.changedAt ?? reported,
        values: {
          ...values,
          ...about.whom,
          itemCode: item.itemCode,
          checkActionCode: given.check?.values.checkActionCode ?? '',
          institution: body.name,
          institutionCode: body.uscc,
          areaNumber: areaOf[scene.district],
          submittedDate: dayText(submitted),
          submittedPersonnel: luck.pick(scene.officers.get(body.uscc) as readonly Officer[]).name,
        },
      };
    },
  };
}

function someDay(luck: Chance): number {
  let day = workingDay(luck);
  while (day > LAST_FOUND) day = workingDay(luck);
  return day;
}

/** So many cases in the order in which they came to light, `share` of them from checks, no check twice. */
export function goodCases(maker: ActMaker, count: number, failed: readonly Entry[], share: number): Entry[] {
  const early = failed.filter((check) => dayOf(check.values.checkDate as string) <= LAST_FOUND);
  const checks = maker.luck.shuffled(early).slice(0, Math.round(count * share));
  const starts: (ActInput & { day: number })[] = checks.map((check) => ({ check, day: dayOf(check.values.checkDate as string) }));
  while (starts.length < count) starts.push({ day: someDay(maker.luck) });
  return starts.sort((a, b) => a.day - b.day).map((start) => maker.make(start));
}

/** Finds the claim of the same body whose text is nearest to what was checked; the claim of the check itself where the body has none. */
function nearest(claims: readonly Claim[]): (luck: Chance, checked: Claim, day: number) => Claim {
  const pairsOf = new Map(claims.map((claim) => [claim, pairs(claim)]));
  const cached = new Map<Claim, readonly Claim[]>();
  const ranked = (checked: Claim): readonly Claim[] => {
    const checkedPairs = pairs(checked);
    const likeness = (claim: Claim): number => [...(pairsOf.get(claim) as Set<string>)].filter((pair) => checkedPairs.has(pair)).length;
    return claims
      .filter((claim) => claim.body === checked.body)
      .map((claim) => ({ claim, like: likeness(claim) }))
      .sort((a, b) => b.like - a.like)
      .map(({ claim }) => claim);
  };
  return (luck, checked, day) => {
    const list = cached.get(checked) ?? ranked(checked);
    cached.set(checked, list);
    const ready = list.filter((claim) => claim.ready <= day).slice(0, 3);
    return ready.length > 0 ? luck.pick(ready) : checked;
  };
}

function pairs({ item }: Claim): Set<string> {
  const text = `${item.mainName} ${matter(item)} ${item.object}`;
  return new Set(Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)));
}
