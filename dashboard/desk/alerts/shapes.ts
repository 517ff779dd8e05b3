/** Shapes of alerts as the hub answers them, and what their stages and deadlines are called. */
export const STAGES = ['SIGNED', 'DISPATCHED', 'FED_BACK', 'CLOSED'] as const;
export type Stage = (typeof STAGES)[number];
export const STAGE_WORDS: Readonly<Record<Stage, string>> = { SIGNED: '签收', DISPATCHED: '分派', FED_BACK: '反馈', CLOSED: '办结' };

export interface Deadline {
  readonly title: string;
  readonly stage: Stage;
  readonly dueDay: string | null;
  readonly daysLeft: number | null;
}

export interface Step {
  readonly id: string | null;
  readonly stage: Stage;
  readonly source: string | null;
  readonly ofDesk: boolean;
  readonly unitName: string | null;
  readonly happenedAt: string | null;
  readonly verdict: string | null;
  readonly measures: string | null;
  readonly actCodes: readonly string[];
  readonly revision: number | null;
  readonly goesUpAt: string | null;
  readonly mayTakeBack: boolean;
  readonly mayWriteAgain: boolean;
}

export interface DeskStep {
  readonly stage: Stage;
  readonly unitName: string;
  readonly happenedAt: string;
  readonly why: string | null;
  readonly verdict: string | null;
  readonly measures: string | null;
  readonly actCodes: readonly string[];
  readonly author: string;
  readonly writtenAt: string;
  readonly takenBackAt: string | null;
  readonly takenBackBy: string | null;
}

interface Named {
  readonly name: string;
}

export interface Handling {
  readonly owner: 'DESK' | 'SOURCE';
  readonly ownerName: string;
  readonly source: string | null;
  readonly stage: Stage | null;
  readonly next: readonly Stage[];
  readonly goesUpAt: string | null;
  readonly mayAssignTo: readonly { readonly code: string; readonly name: string }[];
  readonly units: readonly { readonly uscc: string; readonly name: string }[];
  readonly steps: readonly Step[];
  readonly deskSteps: readonly DeskStep[];
  readonly assignments: readonly {
    readonly from: Named;
    readonly to: Named;
    readonly reason: string;
    readonly author: string;
    readonly assignedAt: string;
  }[];
  readonly deadlines: readonly Deadline[];
}

export interface Alert {
  readonly id: string;
  readonly alertNo: string;
  readonly title: string;
  readonly level: string | null;
  readonly domain: string | null;
  readonly createdAt: string;
  readonly alertSource: string | null;
  readonly ruleId: string | null;
  readonly areaNumber: string;
  readonly revision: number;
  readonly district: { readonly code: string; readonly name: string } | null;
  readonly department: Named | null;
  readonly handling: Handling | null;
}

export interface Card extends Pick<Alert, 'id' | 'alertNo' | 'title' | 'level' | 'createdAt' | 'department'> {
  readonly district: Named | null;
  readonly handling: Pick<Handling, 'owner' | 'ownerName' | 'goesUpAt' | 'deadlines'> | null;
}

export interface Column {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Card[];
}
