/** Generator of force acts: things sealed or taken away after a check, or a duty carried out in the party's stead, as the item says. */
import type { ActMaker, Scene } from './acts.js';
import { type Case, caseMaker, type CaseReport } from './cases.js';
import type { Chance } from './chance.js';
import { dayNumber, dayText, workday } from './days.js';
import { documentNumber, found, maskedName } from './wording.js';

const LAST = dayNumber(2022, 12, 31);
const EXECUTIONS: readonly (readonly [RegExp, string])[] = [
  [/加处罚款|滞纳金/, '01'],
  [/划拨/, '02'],
  [/拍卖/, '03'],
  [/拆除|清除|卸载|恢复/, '04'],
  [/代履行|代为/, '05'],
];

export function forceMaker(scene: Scene): ActMaker {
  return caseMaker(scene, { type: 'FORCE', mark: 'QZ', key: 'qz' }, (luck, about) => report(luck, about));
}

function report(luck: Chance, { claim: { item, body }, day, checked, whom, code, serial }: Case): CaseReport {
  const begins = workday(day, checked ? 0 : luck.integer(0, 3));
  const execution = item.type === 'FORCE' ? EXECUTIONS.find(([pattern]) => pattern.test(item.subName))?.[1] : undefined;
  // Thirty days, once thirty more (行政强制法 art 25).
  const longer = execution === undefined && luck.odds(0.08);
  const ends = begins + luck.integer(3, 29);
  const until = longer ? ends + luck.integer(5, 25) : ends;
  const over = until <= LAST;
  const name = whom.administrativeCp as string;
  const what = item.type === 'FORCE' ? item.subName : '对涉案场所、物品的查封、扣押';
  const measure = item.subName.includes('冻结')
    ? '04'
    : /查封|封存|封闭/.test(what)
      ? luck.odds(0.6)
        ? '02'
        : '03'
      : what.includes('扣押')
        ? '03'
        : '99';
  return {
    submitted: workday(begins, luck.integer(0, 4)),
    values: {
      forceActionName: `对${maskedName(name, whom.administrativeCpNa as string)}的行政强制(${what})`,
      forceActionCode: code,
      illegalFact: found(checked?.item ?? item, dayText(day), checked ? '检查发现' : '接到线索后核查'),
      mandatoryBasis: `依据${item.basis}`,
      mandatoryDecisionNumber: documentNumber(body, '强', serial),
      forceType: execution ? '02' : '01',
      coerciveMeasureType: execution ? '' : measure,
      forceExecutionType: execution ?? '',
      forceResult: over ? (execution ? '执行完毕' : luck.pick(['已解除', '已解除', '依法没收'])) : '',
      startDate: dayText(begins),
      forceExtendDate: longer && over ? dayText(until) : '',
      endDate: over ? dayText(until) : '',
      deliveredTo: name,
      deliveredDate: dayText(begins),
    },
  };
}
