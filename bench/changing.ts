/** Bench of changed rows: what a row that is there already and comes changed costs against one that is new, on either engine: the daily case. */
import { compare, inChild, type Location, type Measured, type Ratio } from './measure.js';
import { withReceiver } from './receiving.js';

const STORED = Number(process.env.BENCH_STORED ?? 8_000);
const CHANGED = Number(process.env.BENCH_CHANGED ?? 4_000);
const STANDINGS = { delivered: '已上报', waiting: '待上报' } as const;

export async function changing({ database, serverPid }: Location): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  for (const engine of ['sqlite', 'mariadb']) {
    const pid = engine === 'sqlite' ? 0 : serverPid();
    for (const [standing, title] of Object.entries(STANDINGS)) {
      const round = (variant: string) =>
        withReceiver(async (url) => {
          const target = engine === 'sqlite' ? engine : await database();
          return inChild<Measured>('changed-child', [variant, standing, target, url, String(pid), String(STORED), String(CHANGED)]);
        });
      ratios.push(
        await compare(
          `变更行比新行,各 ${CHANGED} 行,${title} ${STORED} 行之上(${engine})`,
          () => round('new'),
          () => round('changed'),
        ),
      );
    }
  }
  return ratios;
}
