/** Progress of a run in words. */
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
