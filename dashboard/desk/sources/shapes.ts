/** Shapes of the answers of 数据源. */
import type { RunUnderWay } from '../parts/progress-text.js';

export interface SourceKind {
  readonly kind: string;
  readonly rows: number;
  readonly passes: number;
  readonly failures: number;
  readonly lastSuccessAt: string | null;
  readonly lastTryAt: string | null;
  readonly nextTryAt: string | null;
  readonly errorCode: string | null;
  readonly errorMessage: string | null;
  readonly notices: readonly string[];
  readonly rereadSince: string | null;
  readonly rereadRows: number;
  readonly sweepSince: string | null;
  readonly sweepRows: number;
  readonly sweptAt: string | null;
  readonly quarantined: number;
}

export interface SourceShown {
  readonly name: string;
  readonly district: { readonly code: string; readonly name: string } | null;
  readonly downward: boolean;
  readonly state: string;
  readonly lastSuccessAt: string | null;
  readonly lagSeconds: number | null;
  readonly schedule: string | null;
  readonly paused: boolean;
  readonly pausedJob: string | null;
  readonly kinds: readonly SourceKind[];
  readonly underWay: readonly RunUnderWay[];
}

export interface SourcesAnswer {
  readonly sources: readonly SourceShown[] | null;
}

export const everyMs = (data: SourcesAnswer | null): number => ((data?.sources ?? []).some(({ underWay }) => underWay.length > 0) ? 3_000 : 20_000);

/** The first fault of a source in words, or null. */
export const faultOf = ({ kinds }: SourceShown): SourceKind | null => kinds.find(({ failures }) => failures > 0) ?? null;
export const setAside = ({ kinds }: SourceShown): number => kinds.reduce((sum, { quarantined }) => sum + quarantined, 0);
