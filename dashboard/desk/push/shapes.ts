/** Shapes of the answers of 推送 (dashboard/desk/documents/push). */
import type { RunProgress, RunUnderWay } from '../parts/progress-text.js';

export interface Hold {
  readonly scope: string;
  readonly name: string;
  readonly reason: string | null;
  readonly heldBy: string;
  readonly heldAt: string;
}

export interface Target {
  readonly name: string;
  readonly profileTitle: string;
  readonly state: string;
  readonly reason: string | null;
  readonly changedAt: string | null;
  readonly failures: number;
  readonly holds: readonly Hold[];
  readonly kinds: readonly string[];
  readonly tables: readonly string[];
  readonly sources: readonly string[];
  readonly window: string | null;
  readonly rowsPerMinute: number | null;
  readonly restsUntil: string | null;
  readonly waiting: { readonly rows: number; readonly oldestAt: string | null };
  readonly underWay: readonly RunUnderWay[];
  readonly openBatches: { readonly sealed: number; readonly sent: number; readonly doubtful: number; readonly stopped: number };
}

export interface BalanceRow {
  readonly target: string;
  readonly kind: string;
  readonly district: { readonly code: string; readonly name: string } | null;
  readonly live: number;
  readonly accepted: number;
  readonly inFlight: number;
  readonly waiting: number;
  readonly returned: number;
  readonly blocked: number;
  readonly withdrawn: number;
  readonly quarantined: number;
}

export interface BatchRow {
  readonly id: string;
  readonly target: string;
  readonly number: string | null;
  readonly tableName: string;
  readonly state: string;
  readonly rowCount: number;
  readonly acceptedCount: number | null;
  readonly returnedCount: number | null;
  readonly sealedAt: string;
  readonly sentAt: string | null;
  readonly decidedAt: string | null;
  readonly code: string | null;
  readonly message: string | null;
}

export interface BatchOpened extends BatchRow {
  readonly sendCount: number;
  readonly askCount: number;
  readonly receivedAt: string | null;
  readonly deliveries: readonly SentRow[] | null;
}

export interface SentRow {
  readonly id: string;
  readonly kind: string;
  readonly recordId: string;
  readonly part: string | null;
  readonly identity: string;
  readonly state: string;
  readonly reason: string | null;
  readonly verdict: string | null;
  readonly code: string | null;
  readonly field: string | null;
  readonly message: string | null;
  readonly updatedAt: string;
  readonly receipt:
    | readonly {
        readonly operation: string | null;
        readonly result: string | null;
        readonly code: string | null;
        readonly field: string | null;
        readonly message: string | null;
      }[]
    | null;
}

export interface Run {
  readonly id: string;
  readonly job: string | null;
  readonly source: string | null;
  readonly target: string | null;
  readonly state: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly processedCount: number | null;
  readonly errorMessage: string | null;
  readonly progress: RunProgress | null;
}
