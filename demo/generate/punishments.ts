/**
 * Generator of punishments: on the spot, quick, or in the ordinary way with its days of filing, review and discussion; most are closed by
 * the year's end.
 */
import type { ActMaker, Scene } from './acts.js';
import { type Case, caseMaker, type CaseReport } from './cases.js';
import type { Chance } from './chance.js';
import { dayNumber, dayText, workday } from './days.js';
import type { Values } from './shape.js';
import { documentNumber, found, matter, maskedName } from './wording.js';

const LAST_WORKED = dayNumber(2022, 12, 30);

interface Course {
  readonly procedure: '01' | '02' | '03';
  readonly filed: number | null;
  readonly decided: number;
}

export function punishmentMaker(scene: Scene): ActMaker {
  return caseMaker(scene, { type: 'PUNISH', mark: 'CF', key: 'cf' }, (luck, about) => report(luck, about));
}

function report(luck: Chance, about: Case): CaseReport {
  const { claim, checked, whom } = about;
  const course = courseOf(luck, about.day);
  const penalty = penaltyOf(luck, course.procedure, whom.administrativeCpNa === '01');
  const ends = workday(course.decided, course.procedure === '01' ? 0 : luck.integer(3, 25));
  const closed = luck.odds(0.8) && ends <= LAST_WORKED ? ends : null;
  const submitted = workday(closed ?? course.decided, luck.integer(0, 4));
  const major = course.procedure === '02' && (penalty.fine >= 20_000 || penalty.type === '03' || penalty.type === '04');
  const crime = course.procedure === '02' && luck.odds(0.004);
  return {
    submitted,
    values: {
      punishActionName: `对${maskedName(whom.administrativeCp as string, whom.administrativeCpNa as string)}${claim.item.type === 'CHECK' ? '违反监管规定' : matter(claim.item)}的行政处罚`,
      punishActionCode: about.code,
      caseSource: checked ? '01' : luck.pick(['02', '02', '03']),
      illegalFact: found(claim.item, dayText(about.day), checked ? '检查发现' : '接到线索后核查'),
      punishAccord: `依据${claim.item.basis}`,
      punishProcedure: course.procedure,
      isHearing: major && luck.odds(0.2) ? '1' : '0',
      filingDate: course.filed === null ? '' : dayText(course.filed),
      isCriminal: crime ? '1' : '0',
      majorCase: major ? '1' : '0',
      ...reviewOf(luck, course, major),
      punishFileNum: documentNumber(claim.body, '罚', about.serial),
      punishSetDate: dayText(course.decided),
      punishType: penalty.type,
      fineAmount: penalty.fine > 0 ? String(penalty.fine) : '',
      punishResult: penalty.result,
      reconsideration: luck.odds(0.985) ? '01' : '02',
      litigation: luck.odds(0.99) ? '01' : '02',
      executionMode: closed === null ? '' : '01',
      executionResult: closed === null ? '' : '01',
      finePaid: closed !== null && penalty.fine > 0 ? String(penalty.fine) : '',
      closedDate: closed === null ? '' : dayText(closed),
      noPunishment: penalty.none ? '1' : '0',
      otherHandling: crime ? '01' : '',
      transferDate: crime ? dayText(course.decided) : '',
    },
  };
}

function courseOf(luck: Chance, day: number): Course {
  if (luck.odds(0.25)) return { procedure: '01', filed: null, decided: workday(day) };
  const filed = workday(day, luck.integer(0, 5));
  const decided = workday(filed, luck.integer(12, 50));
  if (luck.odds(0.8) && decided <= LAST_WORKED) return { procedure: '02', filed, decided };
  const soon = workday(day, luck.integer(0, 2));
  return { procedure: '03', filed: soon, decided: workday(soon, luck.integer(2, 6)) };
}

/** Review by the body's lawyers before an ordinary decision (行政处罚法 art 58), discussion of the major ones (art 57). */
function reviewOf(luck: Chance, { procedure, filed, decided }: Course, major: boolean): Values {
  const reviewed = procedure === '02';
  // Twelve working days lie at least between filing and decision.
  const review = filed === null ? decided : workday(filed, luck.integer(4, 7));
  return {
    legalReview: reviewed ? '1' : '0',
    legalReviewDate: reviewed ? dayText(review) : '',
    legalReviewOpinion: reviewed ? '事实清楚,证据充分,适用依据正确,程序合法' : '',
    collectiveDiscussion: major ? '1' : '0',
    collectiveDiscussionDate: major ? dayText(workday(review, luck.integer(1, 3))) : '',
    collectiveDiscussionConclusion: major ? '同意承办机构的处罚意见' : '',
  };
}

function penaltyOf(luck: Chance, procedure: string, citizen: boolean): { type: string; fine: number; result: string; none: boolean } {
  const plain = (type: string, result: string, none = false) => ({ type, fine: 0, result, none });
  // On the spot: a warning, or at most 200 yuan for a citizen and 3 000 for a body (行政处罚法 art 51).
  if (procedure === '01') return luck.odds(0.5) ? plain('01', '警告') : fined(citizen ? luck.integer(1, 4) * 50 : luck.integer(1, 30) * 100);
  const lot = luck.next();
  if (lot < 0.02) return plain('99', '违法行为轻微并及时改正,没有造成危害后果,不予行政处罚', true);
  if (lot < 0.17) return plain('01', '警告,责令限期改正');
  if (procedure === '02' && lot < 0.2) return plain('03', '暂扣许可证件三个月');
  if (procedure === '02' && lot < 0.25) return plain('04', '责令停产停业整顿');
  return fined(citizen ? luck.integer(2, 40) * 50 : luck.odds(0.8) ? luck.integer(10, 100) * 100 : luck.integer(10, 60) * 1_000);
}

const fined = (fine: number) => ({ type: '02', fine, result: `罚款人民币${fine}元`, none: false });
