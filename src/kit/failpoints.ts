/**
 * Failpoints: named places between two steps at which a test ends the process or makes the next step fail. Whoever tests hands in what happens
 * there; in service each is one look at a variable.
 */

/** Every step from claim to receipt that may be cut off. A test finds each of them reached. */
export const FAILPOINTS = [
  'claim.before',
  'claim.leased',
  'seal.numbered',
  'seal.before-commit',
  'seal.committed',
  'send.before',
  'send.answered',
  'sent.before-commit',
  'sent.committed',
  'receipt.before',
  'receipt.answered',
  'receipt.before-commit',
  'receipt.committed',
  'page.before-commit',
  'page.committed',
  'page.told',
  'lease.taken',
  'lease.renewed',
  'commit.sent',
] as const;

export type Failpoint = (typeof FAILPOINTS)[number];

/** What happens at a failpoint: nothing, an error thrown, or the end of the process. */
export type AtFailpoint = (name: Failpoint) => void | Promise<void>;

let act: AtFailpoint | null = null;

/** For tests only; null: nothing happens any more. */
export function armFailpoints(at: AtFailpoint | null): void {
  act = at;
}

/** Awaited where the caller awaits anyway. */
export function failpoint(name: Failpoint): void | Promise<void> {
  if (act !== null) return act(name);
}
