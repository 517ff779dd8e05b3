/** Figures bench: a year's figures and statistics over two million acts against the same over the year's own: what growing costs a dashboard. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, inChild, type Measured, type Ratio } from './measure.js';
import { at } from './progress.js';
import { withReceiver } from './receiving.js';

const ACTS = Number(process.env.BENCH_ACTS ?? 2_000_000);

export async function figuring(): Promise<Ratio[]> {
  const home = mkdtempSync(join(tmpdir(), 'bench-figures-'));
  const [few, many] = [join(home, 'few.db'), join(home, 'many.db')];
  const child = (variant: string, database: string, url: string, acts: number) =>
    inChild<Measured>('figures-child', [variant, database, url, String(acts)]);
  try {
    at(`指标:准备两份账册(全年与 ${ACTS} 条)…`);
    await withReceiver((url) => child('prepare', few, url, 0));
    await withReceiver((url) => child('prepare', many, url, ACTS));
    const both = (title: string, variant: string): Promise<Ratio> =>
      compare(
        `${title}:${ACTS} 条检查行为比全年 46 901 条(sqlite)`,
        () => child(variant, few, '', 0),
        () => child(variant, many, '', 0),
      );
    return [await both('年度指标', 'ask'), await both('分组统计(月、区、部门、事项、结果、周)', 'cells')];
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
