/** Shapes of the answers of 系统 (dashboard/desk/documents/people). */
export interface Placed {
  readonly role: string | null;
  readonly roleTitle: string | null;
  readonly districts: readonly { readonly code: string; readonly name: string }[];
  readonly department: { readonly uscc: string; readonly name: string } | null;
}

export interface Person extends Placed {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly state: string;
  readonly proposedBy: string | null;
  readonly confirmedBy: string | null;
  readonly createdAt: string;
  readonly lastSignInAt: string | null;
  readonly lastAddress: string | null;
  readonly resetProposedBy: string | null;
  readonly lockedUntil: string | null;
  readonly unused: boolean;
  readonly unusedFrom: string | null;
  readonly secondFactor: boolean;
  readonly ways: readonly string[];
}

export interface AccessKey extends Placed {
  readonly id: string;
  readonly name: string;
  readonly owner: { readonly id: string; readonly name: string } | null;
  readonly state: string;
  readonly proposedBy: string | null;
  readonly createdAt: string;
  readonly endsOn: string;
  readonly lastUsedAt: string | null;
  readonly endedAt: string | null;
}

export interface Role {
  readonly name: string;
  readonly title: string;
  readonly scope: string;
  readonly rights: readonly { readonly name: string; readonly title: string }[];
}

export const STATES: Readonly<Record<string, string>> = { PROPOSED: '待确认', ACTIVE: '在用', ENDED: '已停用' };
export const SCOPES: Readonly<Record<string, string>> = { city: '全市', districts: '一个或几个区', department: '一个部门', none: '不看业务数据' };

export const placeText = ({ department, districts }: Pick<Placed, 'department' | 'districts'>): string =>
  department?.name ?? (districts.map(({ name }) => name).join('、') || '—');

export interface StandInPerson extends Omit<Placed, 'role'> {
  readonly id: string;
  readonly account: string;
  readonly name: string;
}

export interface StandIn {
  readonly id: string;
  readonly person: StandInPerson;
  readonly standIn: StandInPerson;
  readonly fromDay: string;
  readonly toDay: string;
  readonly reason: string;
  readonly state: string;
  readonly proposedBy: string;
  readonly decidedBy: string | null;
  readonly endedBy: string | null;
}

export const STAND_IN_STATES: Readonly<Record<string, string>> = {
  ...{ PROPOSED: '待安全管理员确认', NOT_YET: '已确认,未到第一天', GOOD: '有效' },
  ...{ PAST: '已到期', CHANGED: '一方的账号或角色已变,不再有效', ENDED: '已结束' },
};
