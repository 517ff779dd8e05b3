/** Freshness: as of when the data is, on every page, and which source is late. */
import { useEffect } from 'react';
import { useAsked } from '../net/use-asked.js';
import { momentText } from '../session/clock.js';

interface Source {
  readonly source: string;
  readonly state: string;
  readonly lastSuccessAt: string | null;
  readonly lagSeconds: number | null;
}

export interface FreshnessData {
  readonly districts: readonly { readonly code: string; readonly name: string; readonly freshness: readonly Source[] }[] | null;
}

const EVERY_MS = 120_000;
export const isLate = ({ state }: Source): boolean => state !== 'FRESH' && state !== 'AHEAD';
export const sourcesOf = (data: FreshnessData | undefined): readonly Source[] => {
  const all = (data?.districts ?? []).flatMap(({ freshness }) => freshness);
  return [...new Map(all.map((one) => [one.source, one])).values()];
};

export function Freshness() {
  const { answer, again } = useAsked<FreshnessData>('Freshness');
  useEffect(() => {
    // Not all desks in the same second.
    const timer = setInterval(() => document.visibilityState === 'visible' && again(), EVERY_MS + Math.random() * EVERY_MS);
    return () => clearInterval(timer);
  }, [again]);
  const sources = sourcesOf(answer?.data);
  const [oldest] = sources.flatMap(({ lastSuccessAt }) => lastSuccessAt ?? []).sort();
  const late = sources.filter(isLate).map(({ source }) => source);
  return (
    <span role="status" className={late.length > 0 ? 'freshness late' : 'freshness'}>
      {oldest !== undefined ? `数据截至 ${momentText(oldest)}` : answer ? '数据时间:还没有读成过' : '数据时间读取中'}
      {late.length > 0 && ` · ${late.length > 2 ? `${late.length} 个数据源` : late.join('、')} 未按时更新`}
    </span>
  );
}
