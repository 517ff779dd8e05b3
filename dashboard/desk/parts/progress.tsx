/** Progress of a run under way: how far, of how much where that is known, and what it is at. */
import { momentText } from '../session/clock.js';

export interface RunProgress {
  readonly done: number;
  readonly total: number | null;
  readonly unit: string;
  readonly phase: string | null;
}

export interface RunUnderWay {
  readonly id: string;
  readonly source?: string | null;
  readonly target?: string | null;
  readonly startedAt: string;
  readonly progress: RunProgress;
}

export const counted = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ' ');

export const progressText = ({ done, total, unit, phase }: RunProgress): string => {
  const far = total === null || total < done ? `${counted(done)} ${unit}` : `${counted(done)} / ${counted(total)} ${unit}`;
  return [phase, far].filter(Boolean).join(',');
};

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
