/** Stored waits: the longest each may be. One that lies further ahead was written by a clock that has been put right since, and counts as due. */

export const LONGEST_WAIT_MS = {
  /** of a job or a batch */
  lease: 45_000,
  /** after a failure, and what the other side asks for */
  retry: 600_000,
  /** between two questions for a receipt */
  receipt: 30_000,
  /** between two questions for the receipt of a batch in doubt */
  doubt: 3_600_000,
  /** of a row before it may be sealed: ten minutes, and what two processes' clocks may be apart; below the eleven from which a clock is told to be wrong */
  outward: 645_000,
} as const;

export type StoredWait = keyof typeof LONGEST_WAIT_MS;

// A clock is read once by who writes and once by who looks.
const SLACK_MS = 5_000;

/** Whether a stored moment has come, or can never have been meant. @param now milliseconds */
export function isDue(stored: string | null, now: number, wait: StoredWait): boolean {
  if (stored === null) return true;
  const ms = Date.parse(stored);
  return !(ms > now) || ms > now + LONGEST_WAIT_MS[wait] + SLACK_MS;
}

/** The latest moment (milliseconds) that such a wait can have been set to. */
export const latestOf = (now: number, wait: StoredWait): number => now + LONGEST_WAIT_MS[wait] + SLACK_MS;

/** What somebody asked for (seconds of a stranger, say), brought within bounds. */
export const bounded = (ms: number, least: number, most: number): number => (Number.isFinite(ms) ? Math.min(most, Math.max(least, ms)) : least);
