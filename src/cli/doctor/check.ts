/** A check of `hub doctor`: what was looked at, and what came of it. */

export interface Check {
  readonly name: string;
  readonly ok: boolean;
  /** Sound, and a person should hear of it all the same. */
  readonly advice?: true;
  readonly message: string;
}

/** Sound where nothing is found; else something to hear of. */
export const advice = (name: string, found: readonly string[], sound: string, hint = ''): Check =>
  found.length === 0 ? { name, ok: true, message: sound } : { name, ok: true, advice: true, message: found.join(';') + hint };

/** Sound where nothing is found; else a fault. */
export const fault = (name: string, found: readonly string[], sound: string, hint = ''): Check => ({
  name,
  ok: found.length === 0,
  message: found.length === 0 ? sound : found.join(';') + hint,
});

export const streamName = ({ source, kind }: { readonly source: string; readonly kind: string }): string => `${source} 的 ${kind}`;
