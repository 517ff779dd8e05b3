/** Budgets: how many rows a caller may have read in a minute, and how often the whole schema; one purse for each viewer of the configuration. */
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { BUDGET_ROWS } from '../../resolvers/engine/cost/limits.js';
import type { Meter } from '../../resolvers/engine/meter.js';
import { elapsed } from '../kit/timers.js';

const MINUTE_MS = 60_000;
const INTROSPECTION_MS = 1_000;

interface Purse {
  /** Rows that are left at `at`; it fills evenly. */
  left: number;
  at: number;
  introspectedAt: number;
}

export interface Budgets {
  /** @param report whether the caller asks for the cost */
  meter(viewer: Viewer, report: boolean): Meter;
}

/** @param now milliseconds of a clock that nobody sets */
export function openBudgets(now: () => number = elapsed): Budgets {
  const purses = new Map<string, Purse>();
  const purseOf = (name: string, budget: number): Purse => {
    let purse = purses.get(name);
    if (!purse) purses.set(name, (purse = { left: budget, at: now(), introspectedAt: Number.NEGATIVE_INFINITY }));
    return purse;
  };
  return {
    meter(viewer, report) {
      const budget = viewer.budget === undefined ? BUDGET_ROWS : viewer.budget;
      const meter: Meter = {
        ...{ report, cost: null, retryAfter: null },
        charge(rows) {
          if (budget === null) return;
          const purse = purseOf(viewer.name, budget);
          const at = now();
          purse.left = Math.min(budget, purse.left + (budget * (at - purse.at)) / MINUTE_MS);
          purse.at = at;
          // A caller with little is still given what one request may cost, and waits for it afterwards.
          if (purse.left > 0) purse.left -= rows;
          else refuse(meter, Math.ceil(((1 - purse.left) / budget) * (MINUTE_MS / 1_000)), budget);
        },
        introspect() {
          const purse = purseOf(viewer.name, budget ?? BUDGET_ROWS);
          if (now() - purse.introspectedAt < INTROSPECTION_MS) {
            meter.retryAfter = 1;
            throw new HubError('TOO_MANY_REQUESTS', { why: '完整的结构每秒可问一次', seconds: 1 });
          }
          purse.introspectedAt = now();
        },
      };
      return meter;
    },
  };
}

function refuse(meter: Meter, seconds: number, budget: number): never {
  meter.retryAfter = Math.max(1, seconds);
  throw new HubError('BUDGET_SPENT', { seconds: meter.retryAfter, budget });
}
