/** Refusal of a file: what is wrong with it and what to do, in Chinese. */
import type { Remark } from '../../tabular/rows.js';

/** A file that is left where it lies, whole. */
export class Refused extends Error {
  constructor(
    readonly why: string,
    readonly remedy: string,
    readonly remarks: readonly Remark[] = [],
  ) {
    super(why);
  }
}
