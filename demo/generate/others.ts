/** Generator of other acts, neither check nor punishment nor force: orders to mend, talks, credit, the handling of complaints. */
import type { ActMaker, Scene } from './acts.js';
import { type Case, caseMaker, type CaseReport } from './cases.js';
import type { Chance } from './chance.js';
import { dayNumber, dayText, workday } from './days.js';
import { maskedName } from './wording.js';

const LAST = dayNumber(2022, 12, 31);

export function otherMaker(scene: Scene): ActMaker {
  return caseMaker(scene, { type: 'OTHER', mark: 'QT', key: 'qt' }, (luck, about) => report(luck, about));
}

function report(luck: Chance, { claim: { item }, day, checked, whom, code }: Case): CaseReport {
  const begins = workday(day, checked ? luck.integer(0, 2) : 0);
  const ends = workday(begins, luck.integer(0, 20));
  const over = ends <= LAST;
  const name = maskedName(whom.administrativeCp as string, whom.administrativeCpNa as string);
  const measure = checked ? luck.pick(['责令限期改正', '行政约谈', '行政指导']) : luck.pick(['核查处理', '信用监管', '行政指导', '风险提示']);
  return {
    submitted: workday(begins, luck.integer(0, 4)),
    values: {
      actionName: checked ? `对${name}检查发现问题的${measure}` : `对${name}开展“${item.subName.replace(/^对/, '')}”`,
      actionCode: code,
      itemSource: checked ? '监督检查' : luck.pick(['投诉举报', '上级交办', '日常监管', '日常监管']),
      superviseMeasure: measure,
      closingCase: over ? luck.pick(['已整改,办结', '已办结', '已办结']) : '办理中',
      startDate: dayText(begins),
      endDate: over ? dayText(ends) : '',
    },
  };
}
