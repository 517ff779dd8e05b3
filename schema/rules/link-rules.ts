/**
 * Link rules: they look at other records, for instance whether those were in force on the day of the row. Checked in sets, and again when
 * those records change.
 */
import type { Content, KindDefinition, LinkRule, LookupRule } from '../kind/kind-definition.js';

const given = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The item was claimed by that body on that day: claimed by then, not written off before, or resumed by then (standard.md R16, inf). */
export function claimedOn(field: string, reference: string, day: string): LinkRule {
  return {
    id: 'NOT_CLAIMED',
    field,
    reference,
    own: [day],
    reads: ['status', 'claimedAt', 'writtenOffAt', 'resumedAt'],
    check: (content, claim) => {
      const on = content[day];
      if (!given(on)) return null;
      if (claim.status === 'UNCLAIMED') return '该事项未被该机构认领';
      if (given(claim.claimedAt) && claim.claimedAt > on) return `该机构 ${claim.claimedAt} 才认领该事项,晚于行为日期 ${on}`;
      return writtenOff(claim, on) ? `该事项已于 ${claim.writtenOffAt} 核销,早于行为日期 ${on}` : null;
    },
  };
}

function writtenOff({ writtenOffAt: ended, resumedAt: resumed }: Content, on: string): boolean {
  if (!given(ended) || ended >= on) return false;
  return !(given(resumed) && resumed >= ended && resumed <= on);
}

/** The checklist was published on that day (standard.md R17, inf). */
export function publishedOn(field: string, reference: string, day: string): LinkRule {
  return {
    id: 'LIST_UNPUBLISHED',
    field,
    reference,
    own: [day],
    reads: ['status', 'publishedAt'],
    check: (content, list) => {
      const on = content[day];
      if (!given(on)) return null;
      if (list.status === 'DRAFT') return '检查实施清单尚在编制,未发布';
      return given(list.publishedAt) && list.publishedAt > on ? `检查实施清单 ${list.publishedAt} 才发布,晚于行为日期 ${on}` : null;
    },
  };
}

/**
 * Each certificate is that of an officer of the acting body whom the hub knows, and valid on that day (standard.md R18). A body that registers
 * none of its officers is not checked. Numbers are personal: the sentence gives their position, not the number.
 */
export function officersRegistered(field: string, to: () => KindDefinition, body: string, day: string): LookupRule {
  return {
    id: 'OFFICER_REGISTERED',
    field,
    own: [body, day],
    to,
    by: 'certificateNo',
    within: { own: body, other: 'institutionCode' },
    reads: ['issuedAt', 'validUntil'],
    check: (content, found) => {
      const on = content[day];
      if (!given(on)) return null;
      const problems = found.flatMap((officer, i) => {
        if (!officer) return [`第 ${i + 1} 个执法证号未在本机构登记`];
        if (given(officer.validUntil) && officer.validUntil < on) return [`第 ${i + 1} 个执法证已于 ${officer.validUntil} 到期`];
        return given(officer.issuedAt) && officer.issuedAt > on ? [`第 ${i + 1} 个执法证 ${officer.issuedAt} 才发证`] : [];
      });
      return problems.length === 0 ? null : `${problems.slice(0, 5).join(',')}(行为日期 ${on})`;
    },
  };
}

/** What is exposed rests on a decision in force: once it is changed or revoked, the notice is to be taken down (行政处罚法 art 48). */
export function decisionNotWithdrawn(field: string, reference: string, withdrawn: string): LinkRule {
  return {
    id: 'EXPOSURE_REVOKED',
    field,
    reference,
    own: [withdrawn],
    reads: ['revokedDate'],
    check: (content, decision) => (given(decision.revokedDate) && !given(content[withdrawn]) ? '所依处罚决定已变更或撤销,应撤下曝光' : null),
  };
}
