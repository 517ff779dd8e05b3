/** Progress of a run under way: how far, of how much where that is known, and what it is at. */
import { momentText } from '../session/clock.js';
import { progressText, type RunProgress } from './progress-text.js';

export * from './progress-text.js';

export function Progress({ what, of }: { what: string; of: RunProgress }) {
  const { done, total } = of;
  // Without a known whole the bar has no value: it says that something is done, not how much is left.
  return (
    <div className="progress">
      <progress aria-label={what} {...(total !== null && total > 0 && { value: Math.min(done, total), max: total })} />
      <span>{progressText(of)}</span>
    </div>
  );
}

export const sinceText = (startedAt: string): string => `${momentText(startedAt)} 开始`;
