/** Field lists: the fields of each kind that the rehearsal sources hold, in the order in which they are named by every layout. */
import type { KindName, Values } from '../generate/shape.js';

/** Where every act but a check begins, and where it ends. */
const ACT_HEAD = 'itemCode checkActionCode institution institutionCode superviseObject';
const ACT_TAIL = `administrativeCp administrativeCpNa administrativeCpCeType administrativeCpUiCode addressRegistered addressOperating areaNumber
    submittedDate submittedPersonnel`;

export const fieldsOf: Readonly<Record<KindName | 'participants' | 'objects' | 'checkPoints', readonly string[]>> = {
  itemClaim: words('itemCode claimantUscc areaNumber level status claimedAt publishedAt writtenOffAt writeOffReason resumedAt'),
  checklist: words('listCode itemCode uscc level listName points status publishedAt'),
  checkAct:
    words(`planId itemCode listCode checkActionName checkActionCode institution institutionCode superviseObject administrativeCp administrativeCpNa
    administrativeCpCeType administrativeCpUiCode addressRegistered addressOperating areaNumber checkForm checkType checkMode checkResult checkDate
    checkPersonnel checkPersonnelCode submittedDate submittedPersonnel companyType`),
  punishAct: words(`punishActionName punishActionCode ${ACT_HEAD} caseSource illegalFact punishAccord punishProcedure isHearing filingDate isCriminal
    majorCase legalReview legalReviewDate legalReviewOpinion collectiveDiscussion collectiveDiscussionDate collectiveDiscussionConclusion
    punishFileNum punishSetDate punishType fineAmount punishResult reconsideration litigation executionMode executionResult finePaid closedDate
    noPunishment otherHandling transferDate ${ACT_TAIL}`),
  forceAct: words(`forceActionName forceActionCode ${ACT_HEAD} illegalFact mandatoryBasis mandatoryDecisionNumber forceType coerciveMeasureType
    forceExecutionType forceResult startDate forceExtendDate endDate deliveredTo deliveredDate ${ACT_TAIL}`),
  otherAct: words(`actionName actionCode ${ACT_HEAD} itemSource superviseMeasure closingCase startDate endDate ${ACT_TAIL}`),
  enforcementOfficer: words(
    'certificateNo officerName institution institutionCode lawCategory lawArea issuedBy issuedAt validUntil isSupervisor areaNumber',
  ),
  randomCheckPlan: words('planId planName planSort year areaName areaNumber departmentTitle departmentUscc samplingRatio'),
  randomCheckTarget: words('planId objectId objectName uscc drawnAt'),
  jointInspection:
    words(`taskNo taskName taskStartTime status initiateUnitNo initiateUnitName initiateUnitType unionDeptNo unionDeptName unionRegionNo
    unionRegionName supervisionMatterCode inspectContent inspectClaim remark`),
  participants: words('unionUnitNo unionUnitType unionUnitName status claimTime endTime endReason feedbackTime feedbackSuggestion'),
  objects: words('superviseObjectType superviseObjectName superviseObjectCode credentialsType credentialsValue'),
  jointResult: words(
    'taskNo resultNo unionUnitNo block supervisionMatterCode superviseObjectCode superviseObjectName actCode conclusion feedbackDate',
  ),
  checkPoints: words('checkItem checkResult'),
  supervisionDepartment: words('uscc name shortName line reportingUnit listedOn'),
  alertStep: words('fxyjId stage unitCode unitName happenedAt verdict measures actCodes'),
  bulletin: words('newsId title body category publishDepartment area author sourceUrl reviewStatus publishTime'),
  exposureNotice:
    words(`noticeId title body category publishDepartment institutionCode area objectName uscc actCode illegalFact decisionDate legalBasis maskingState
    publishTime`),
  supervisionPlan: words('planId title year planKind leadDept participants scopeItems startDate endDate status publishedAt'),
};

/** Pairs the fields of a kind with a source's own names, given in the same order. */
export function as(kind: keyof typeof fieldsOf, ownKey: string): Values {
  const names = words(ownKey);
  const fields = fieldsOf[kind];
  if (names.length !== fields.length) throw new Error(`${kind}: ${fields.length} fields, ${names.length} names`);
  return Object.fromEntries(fields.map((field, i) => [field, names[i] as string]));
}

/** Fields under a rule of naming. */
export const renamed = (kind: keyof typeof fieldsOf, rule: (field: string) => string): Values =>
  Object.fromEntries(fieldsOf[kind].map((field) => [field, rule(field)]));

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
