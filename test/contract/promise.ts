/** A promise of the connector contract: the suites run each over every type, and the broken types are seen to break them. */
export interface ContractPromise<Declared, Trial> {
  readonly name: string;
  /** Left out: it holds for every type. A stage declares what a type does not have. */
  readonly applies?: (declared: Declared) => boolean;
  /** Throws where the promise is broken. */
  readonly check: (trial: Trial) => Promise<void>;
}

export const applicable = <Declared, Trial>(promises: readonly ContractPromise<Declared, Trial>[], declared: Declared) =>
  promises.filter((promise) => promise.applies?.(declared) ?? true);
