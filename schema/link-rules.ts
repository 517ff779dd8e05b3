/** Rules that look at a referred record: whether it stood on the day of the row. Asked in sets, and again when that record changes. */
import type { Content, LinkRule } from './definition.js';

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
