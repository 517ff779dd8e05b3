/**
 * Delivery bench: deliver until every row is accepted, at two sizes of the backlog: the ratio against the bare limit, and memory that must
 * not grow. With `BENCH_AGAINST` (a folder of this program at another commit, built) against that one's hub instead, round by round.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compare, inChild, type Measured, type Ratio } from './measure.js';
import { at } from './progress.js';
import { withReceiver } from './receiving.js';

const AGAINST = process.env.BENCH_AGAINST;
const SIZES = (process.env.BENCH_ROWS ?? '50000,200000').split(',').map(Number);

export async function delivering(): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  for (const rows of SIZES) ratios.push(await (AGAINST ? deliveredBoth(rows, AGAINST) : delivered(rows)));
  return ratios;
}

/** Either hub prepares the backlog that it delivers. The bench is this commit's on both sides. */
async function deliveredBoth(rows: number, against: string): Promise<Ratio> {
  cpSync(fileURLToPath(new URL('.', import.meta.url)), join(against, 'dist', 'bench'), { recursive: true });
  const home = mkdtempSync(join(tmpdir(), 'bench-deliver-'));
  const hub = (variant: string, dist?: string) =>
    withReceiver((url) => inChild<Measured>('deliver-child', [variant, join(home, dist ? 'before.db' : 'hub.db'), url, String(rows)], dist));
  const before = join(against, 'dist');
  try {
    at(`推送:准备 ${rows} 行,两份…`);
    await hub('prepare', before);
    await hub('prepare');
    return await compare(
      `推送 ${rows} 行,与先前的版本轮流(sqlite)`,
      () => hub('hub', before),
      () => hub('hub'),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function delivered(rows: number): Promise<Ratio> {
  const home = mkdtempSync(join(tmpdir(), 'bench-deliver-'));
  const [database, bodies] = [join(home, 'hub.db'), join(home, 'bodies')];
  mkdirSync(bodies);
  const run = (variant: string, location: string, folder?: string) =>
    withReceiver((url) => inChild<Measured>('deliver-child', [variant, location, url, String(rows)]), folder);
  try {
    at(`推送:准备 ${rows} 行…`);
    await run('prepare', database);
    // A round that is not counted: what the hub sends is what the bare side posts.
    await run('hub', database, bodies);
    return await compare(
      `推送 ${rows} 行,直到全部合格(sqlite)`,
      () => run('bare', bodies),
      () => run('hub', database),
    );
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
