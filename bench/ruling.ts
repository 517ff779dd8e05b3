/**
 * Rules bench: what the rules cost compared with storing alone, and the memory of an ingest eight times the year's (`BENCH_TIMES=22`: a
 * million rows).
 */
import { compare, inChild, type Measured, type Ratio } from './measure.js';

const TIMES = Number(process.env.BENCH_TIMES ?? 8);

const ingest = (variant: string): Promise<Measured> => inChild<Measured>('ingest-child', [variant, 'sqlite', 'sqlite', '0']);

export const ruling = (): Promise<Ratio> =>
  compare(
    '归集一年的检查行为,有规则比没有规则(sqlite)',
    () => ingest('unruled'),
    () => ingest('hub'),
  );

export async function flatness(): Promise<Ratio> {
  const title = `归集一年的检查行为,${TIMES} 倍(sqlite)`;
  const ratio = await compare(
    title,
    () => ingest('hub'),
    () => ingest(String(TIMES)),
    1,
  );
  return { ...ratio, title: `${title};一年的峰值 ${ratio.bare.peakMiB} MiB` };
}
