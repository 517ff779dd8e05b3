/** Shapes of the answers of 我的事项 and 申请 (dashboard/desk/documents/items), and their words. */
export interface Named {
  readonly name: string;
}

export interface Claim {
  readonly id: string;
  readonly itemCode: string | null;
  readonly item: { readonly itemName: string | null } | null;
  readonly district: Named | null;
  readonly department: Named | null;
  readonly status: string | null;
  readonly statusTitle: string | null;
  readonly claimedAt: string | null;
}

export type What = 'CLAIM' | 'WRITE_OFF';

export interface RequestLine {
  readonly id: string;
  readonly what: What;
  readonly itemCode: string;
  readonly itemName: string;
  readonly district: Named | null;
  readonly department: { readonly uscc: string; readonly name: string } | null;
  readonly state: string;
  readonly authorName: string;
  readonly createdAt: string;
  readonly decidedAt: string | null;
  readonly dueAt: string | null;
}

export interface Request extends RequestLine {
  readonly reason: string;
  readonly attachmentNo: string | null;
  readonly mine: boolean;
  readonly decidedBy: string | null;
  readonly decision: string | null;
  readonly ended: string | null;
  readonly endedAt: string | null;
  readonly recordId: string | null;
  readonly revision: number;
}

export const WHATS: Readonly<Record<string, string>> = { CLAIM: '认领', WRITE_OFF: '核销' };
export const STATES: Readonly<Record<string, string>> = {
  ...{ OPEN: '待市级决定', APPROVED: '已同意,等数据源体现', REFUSED: '未同意', DONE: '已办结', LAPSED: '已失效' },
};

export const isLive = ({ state }: Pick<RequestLine, 'state'>): boolean => state === 'OPEN' || state === 'APPROVED';
/** A claim that is neither open nor written off. */
export const stands = ({ status }: { readonly status: string | null }): boolean => status !== 'UNCLAIMED' && status !== 'WRITTEN_OFF';
