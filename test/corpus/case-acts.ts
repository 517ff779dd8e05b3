/** Made-up bad rows of 行政处罚 and 行政强制, as in check-acts.ts. All names and codes are invented. */
import type { Case, CaseGroup } from './check-acts.js';

const counterparty = {
  itemCode: '01000102000001',
  institution: '某局',
  institutionCode: '11420700MB00000008',
  superviseObject: '食品生产企业',
  administrativeCp: '鄂州某某食品有限公司',
  administrativeCpNa: '02',
  administrativeCpCeType: '001',
  administrativeCpUiCode: '91420704MA4900002X',
  areaNumber: '420704',
};

const punishments: readonly Case[] = [
  ['a good row', {}, []],
  ['a fine with its sign and separators', { fineAmount: '¥2,000.50' }, []],
  ['a fine in 万元', { fineAmount: '1.2万元' }, ['fineAmount NUMBER']],
  ['a fine of more digits than money has', { fineAmount: '12345678901234.5678' }, ['fineAmount NUMBER']],
  ['a fine beyond 2^53', { fineAmount: '9007199254740993' }, ['fineAmount NUMBER']],
  ['a fine below nothing', { fineAmount: '-5' }, ['fineAmount NUMBER']],
  ['decided before it was filed', { filingDate: '2022-04-02' }, ['punishSetDate DATE_ORDER']],
  ['closed before it was filed', { filingDate: '2022-03-02', closedDate: '2022-03-01' }, ['closedDate DATE_ORDER']],
  ['reported before it was closed', { closedDate: '2022-05-01', submittedDate: '2022-04-30' }, ['submittedDate DATE_ORDER']],
  ['reviewed after the decision', { legalReview: '是', legalReviewDate: '2022-04-03', legalReviewOpinion: '同意' }, ['punishSetDate DATE_ORDER']],
  ['reviewed, and nobody says when', { legalReview: '1', legalReviewOpinion: '同意' }, ['legalReviewDate EXPECTED']],
  [
    'discussed, and nothing told of it',
    { collectiveDiscussion: '是' },
    ['collectiveDiscussionConclusion EXPECTED', 'collectiveDiscussionDate EXPECTED'],
  ],
  ['criminal, and not handed over', { isCriminal: '是' }, ['transferDate EXPECTED']],
  ['decided in a year to come', { punishSetDate: '2023-01-01' }, ['punishSetDate FUTURE_DATE']],
  ['no document', { punishFileNum: null }, ['punishFileNum REQUIRED']],
  ['“无” for a fact', { illegalFact: '无' }, ['illegalFact PLACEHOLDER']],
  ['two sorts in a cell', { punishType: '01,02' }, ['punishType ONE_CODE']],
  ['neither yes nor no', { isHearing: '也许' }, ['isHearing CODE_LIST']],
];

const forces: readonly Case[] = [
  ['a good row', {}, []],
  ['ended before it began', { endDate: '2022-04-01' }, ['endDate DATE_ORDER']],
  ['a measure without its sort', { coerciveMeasureType: null }, ['coerciveMeasureType EXPECTED']],
  ['an execution without its sort', { forceType: '02' }, ['forceExecutionType EXPECTED']],
  ['begun on a day that never was', { startDate: '2022-02-30' }, ['startDate DATE']],
  ['a citizen with a company’s code', { administrativeCpNa: '01' }, ['administrativeCpCeType CERTIFICATE_KIND']],
];

export const caseSorts: readonly CaseGroup[] = [
  {
    kind: 'punishAct',
    table: 'jg_jgxw_punish_action',
    good: {
      ...counterparty,
      punishActionName: '对某公司的处罚',
      punishActionCode: 'CF-1',
      caseSource: '01',
      illegalFact: '未按规定建立台账',
      punishAccord: '某法第一条',
      punishProcedure: '02',
      isHearing: '否',
      isCriminal: '否',
      punishFileNum: '某罚〔2022〕1号',
      punishSetDate: '2022-04-01',
      punishType: '02',
      fineAmount: '2000',
      punishResult: '罚款',
      reconsideration: '无复议',
      litigation: '无诉讼',
      noPunishment: '否',
    },
    cases: punishments,
  },
  {
    kind: 'forceAct',
    table: 'jg_jgxw_force_action',
    good: {
      ...counterparty,
      forceActionName: '对某公司的查封',
      forceActionCode: 'QZ-1',
      illegalFact: '继续使用被责令停用的设备',
      mandatoryBasis: '某法第二条',
      mandatoryDecisionNumber: '某强〔2022〕1号',
      forceType: '01',
      coerciveMeasureType: '02',
      startDate: '2022-04-02',
    },
    cases: forces,
  },
];
