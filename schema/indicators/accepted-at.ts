/** Name of the measure of what one target has accepted. A target's own name may be longer than the key of the rollups takes. */
import { createHash } from 'node:crypto';

const cached = new Map<string, string>();

export function acceptedAt(target: string): string {
  let measure = cached.get(target);
  if (!measure) cached.set(target, (measure = `at ${createHash('sha256').update(target).digest('hex').slice(0, 32)}`));
  return measure;
}
