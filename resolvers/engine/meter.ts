/** Meter of a request: what it costs, charged to its caller. The one that charges is the gateway's (`src/http/budgets.ts`). */
import type { Cost } from './cost/weigh.js';

export interface Meter {
  /** Whether the caller asks to be told the cost. */
  readonly report: boolean;
  /** What the request was found to cost; null before. */
  cost: Cost | null;
  /** Seconds after which a caller who was refused may come again; null where that was not why. */
  retryAfter: number | null;
  /** @throws BUDGET_SPENT */
  charge(rows: number): void;
  /** The whole schema is asked for. @throws TOO_MANY_REQUESTS */
  introspect(): void;
}

/** Charges nobody. */
export const freeMeter = (): Meter => ({ report: false, cost: null, retryAfter: null, charge() {}, introspect() {} });
