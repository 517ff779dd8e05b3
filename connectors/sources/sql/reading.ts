/** What reading of a source goes by, whatever is read. */
import type { Clock } from '../../contract.js';
import type { Plain } from './plain.js';

export interface SqlReading {
  readonly source: string;
  readonly zone: string;
  readonly clock: Clock;
  readonly plain: Plain;
  /** Every text of the source is GBK in latin1. */
  readonly gbk: boolean;
}
