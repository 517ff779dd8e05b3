/** A change of a figure on a day, and which changes a series asks for. */
import type { CountedOwners } from '../../access/scope.js';

export interface Change {
  readonly district: string;
  readonly department: string;
  /** the day; of a month that no period cuts its first */
  readonly at: string;
  /** of the figure of this name; a share has `part` too */
  readonly figure: string;
  readonly n: number;
  /** An alert counts from the day on which it was followed. */
  readonly from?: string;
}

export interface ChangesAsked extends CountedOwners {
  /** Days, both inclusive; stocks are read from the beginning. */
  readonly from: string;
  readonly to: string;
  readonly byDepartment: boolean;
  readonly grain: 'DAY' | 'MONTH';
  /** Months that a period cuts. */
  readonly cut: readonly string[];
  /** Names of the figures to work out. */
  readonly wanted: ReadonlySet<string>;
}

export const EVER = '0000-00-00';
