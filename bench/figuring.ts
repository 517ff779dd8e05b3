/** Figures bench: the widgets of a year over two million acts against the same over the year's own: what growing costs a dashboard. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, inChild, type Measured, type Ratio } from './measure.js';
import { at } from './progress.js';
import { withReceiver } from './receiving.js';

const ACTS = Number(process.env.BENCH_ACTS ?? 2_000_000);

const QUESTIONS = {
  figures: '年度指标',
  byMonth: '按区按月统计',
  byItem: '按事项统计',
  coverage: '按区覆盖率',
  series: '按月指标与上年同期',
} as const;

export async function figuring(): Promise<Ratio[]> {
  const home = mkdtempSync(join(tmpdir(), 'bench-figures-'));
  const [few, many] = [join(home, 'few.db'), join(home, 'many.db')];
  const child = (variant: string, database: string, url: string, asked: string) =>
    inChild<Measured>('figures-child', [variant, database, url, asked]);
  const ratios: Ratio[] = [];
  try {
    at(`指标:准备两份账册(全年与 ${ACTS} 条)…`);
    await withReceiver((url) => child('prepare', few, url, '0'));
    await withReceiver((url) => child('prepare', many, url, String(ACTS)));
    for (const [name, title] of Object.entries(QUESTIONS))
      for (const [variant, how] of Object.entries({ ask: '', first: '(新进程的第一次)' }))
        ratios.push(
          await compare(
            `${title}${how}:${ACTS} 条检查行为比全年 46 901 条(sqlite)`,
            () => child(variant, few, '', name),
            () => child(variant, many, '', name),
          ),
        );
    return ratios;
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
