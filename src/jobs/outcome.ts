/** Outcome of a job: what its parts came to, as the command line prints it and the run log stores it. */

/** done: nothing left over. partly: something failed while others went on. failed: nothing worked. unavailable: the other side did not answer. */
export type Outcome = 'done' | 'partly' | 'failed' | 'unavailable';

export interface JobOutcome {
  readonly outcome: Outcome;
  /** One line for each source or target that took part. */
  readonly parts: readonly JobPart[];
}

export interface JobPart {
  readonly name: string;
  /** OK, or the code of what stopped it */
  readonly state: string;
  readonly outcome: Outcome;
  /** Chinese title → number, in the order to be shown. */
  readonly counts: Readonly<Record<string, number>>;
  readonly message: string | null;
}
