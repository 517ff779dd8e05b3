/** How the rehearsal year hangs together: claim, check, what follows from it, and the bodies, officers, plans and documents that they name. */
import { beforeAll, describe, expect, it } from 'vitest';
import { ownDay } from '../../demo/generate/faults.js';
import { readBodies } from '../../demo/generate/rosters.js';
import { type ActKind, actKinds, districtCodes, type Entry, type KindName, type Year } from '../../demo/generate/shape.js';
import { makeYear } from '../../demo/generate/year.js';

let year: Year;
beforeAll(() => {
  year = makeYear();
});

const all = (kind: KindName): Entry[] => districtCodes.flatMap((district) => year.districts[district][kind]);
const acts = (): [ActKind, Entry][] => actKinds.flatMap((kind) => all(kind).map((entry): [ActKind, Entry] => [kind, entry]));
const values = (entry: Entry, ...names: string[]): string => names.map((name) => entry.values[name]).join('|');

describe('the chain of the rehearsal year', () => {
  it('acts on nothing before it is claimed and listed, but for the acts made to be returned for it', () => {
    const claims = new Map(all('itemClaim').map((entry) => [values(entry, 'itemCode', 'claimantUscc'), entry]));
    const lists = new Map(all('checklist').map((entry) => [values(entry, 'listCode', 'itemCode'), entry]));
    expect(claims.size).toBe(3_212);
    expect(lists.size).toBe(claims.size);
    for (const list of lists.values()) expect(claims.has(values(list, 'itemCode', 'uscc'))).toBe(true);
    for (const [kind, entry] of acts()) {
      const claim = claims.get(values(entry, 'itemCode', 'institutionCode'));
      const list = kind === 'checkAct' ? lists.get(values(entry, 'listCode', 'itemCode')) : claim;
      if (!claim || !list) expect.fail(`${entry.key} hangs in the air`);
      if (entry.fault === 'DATE') continue;
      const [day, claimed] = [entry.values[ownDay[kind]] as string, claim.values.claimedAt as string];
      if (entry.fault === 'CLAIMED_LATER') expect(day < claimed).toBe(true);
      else if (day < claimed || day < (list.values.publishedAt as string)) expect.fail(`${entry.key} comes before its claim`);
      if (!entry.fault && claim.values.status !== 'PUBLISHED') expect.fail(`${entry.key}: its claim does not stand`);
      if (!day.startsWith('2022-')) expect.fail(`${entry.key} is of another year`);
    }
  });

  it('lets punishments, force and other acts follow checks of the same body that found something', () => {
    const checks = new Map(all('checkAct').flatMap((entry) => (entry.fault ? [] : [[values(entry, 'institutionCode', 'checkActionCode'), entry]])));
    for (const [kind, low, high] of [
      ['punishAct', 0.7, 0.95],
      ['forceAct', 0.6, 0.9],
      ['otherAct', 0.3, 0.5],
    ] as const) {
      const following = all(kind).filter((entry) => entry.values.checkActionCode !== '');
      for (const entry of following) {
        const check = checks.get(values(entry, 'institutionCode', 'checkActionCode'));
        if (check?.values.checkResult !== '02') expect.fail(`${entry.key} follows nothing`);
        if (check === year.changed.before || check === year.extra) expect.fail(`${entry.key} follows a check that does not last`);
        if ((check.values.checkDate as string) > (entry.values[ownDay[kind]] as string)) expect.fail(`${entry.key} comes before its check`);
        if (check.changedAt >= entry.changedAt) expect.fail(`${entry.key} is told before its check`);
        if (values(check, 'administrativeCpUiCode') !== values(entry, 'administrativeCpUiCode')) expect.fail(`${entry.key} is of someone else`);
      }
      expect(following.length / all(kind).length, kind).toBeGreaterThan(low);
      expect(following.length / all(kind).length, kind).toBeLessThan(high);
    }
  });

  it('names bodies, officers, plans, documents, punishments and checks as they are on record', () => {
    const bodies = new Map(readBodies().map((body) => [body.uscc, body.name]));
    const cards = new Map(all('enforcementOfficer').map((entry) => [entry.values.certificateNo as string, entry]));
    const plans = new Map(districtCodes.map((code) => [code, new Set(year.districts[code].randomCheckPlan.map((entry) => entry.values.planId))]));
    expect(new Set([...cards.values()].map((entry) => entry.values.institutionCode)).size).toBe(bodies.size);
    for (const entry of [...acts().map(([, act]) => act), ...cards.values()])
      if (bodies.get(entry.values.institutionCode as string) !== entry.values.institution) expect.fail(`${entry.key}: ${entry.values.institution}`);
    for (const district of districtCodes)
      for (const { key, values: act } of year.districts[district].checkAct) {
        const names = (act.checkPersonnel as string).split(',');
        const cardsOfAct = (act.checkPersonnelCode as string).split(',').map((card) => cards.get(card)?.values);
        if (cardsOfAct.some((card, i) => card?.officerName !== names[i] || card?.institutionCode !== act.institutionCode))
          expect.fail(`${key}: ${names}`);
        if (plans.get(district)?.has(act.planId as string) !== (act.checkType === '01')) expect.fail(`${key}: plan ${act.planId}`);
      }
    for (const { values: card } of cards.values())
      expect((card.issuedAt as string) < '2022-01-01' && (card.validUntil as string) > '2023-03').toBe(true);
    for (const target of all('randomCheckTarget')) expect([...plans.values()].some((ids) => ids.has(target.values.planId as string))).toBe(true);
    for (const [kind, number] of [
      ['punishAct', 'punishFileNum'],
      ['forceAct', 'mandatoryDecisionNumber'],
    ] as const)
      expect(new Set(all(kind).map((entry) => values(entry, 'institutionCode', number))).size, number).toBe(all(kind).length);

    const punished = new Map(all('punishAct').map((entry) => [entry.values.punishActionCode, entry.values]));
    for (const { values: notice, department } of all('exposureNotice')) {
      const { punishSetDate, administrativeCpUiCode, institutionCode } = punished.get(notice.actCode) ?? {};
      expect([notice.decisionDate, notice.uscc, department]).toEqual([punishSetDate, administrativeCpUiCode, institutionCode]);
    }
    const checks = new Map(all('checkAct').flatMap((entry) => (entry.fault ? [] : [[entry.values.checkActionCode, entry.values]])));
    const results = all('jointResult');
    const pointing = results.filter(({ values: result }) => result.actCode !== '');
    for (const { values: result } of pointing) {
      const check = checks.get(result.actCode);
      expect([check?.institutionCode, check?.administrativeCpUiCode]).toEqual([result.unionUnitNo, result.superviseObjectCode]);
    }
    expect(pointing.length / results.length).toBeGreaterThan(0.6);
  });
});
