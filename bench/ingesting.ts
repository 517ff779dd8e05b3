/** Ingest bench: ingesting a year's acts on either engine against writing the same stored rows. */
import { compare, inChild, type Measured, type Location, type Ratio } from './measure.js';

export async function ingesting({ database, serverPid }: Location): Promise<Ratio[]> {
  const ratios: Ratio[] = [];
  for (const engine of ['sqlite', 'mariadb']) {
    const newDatabase = () => (engine === 'sqlite' ? Promise.resolve('sqlite') : database());
    const pid = engine === 'sqlite' ? 0 : serverPid();
    const round = async (variant: string) => inChild<Measured>('ingest-child', [variant, await newDatabase(), await newDatabase(), String(pid)]);
    ratios.push(
      await compare(
        `归集一年的检查行为(${engine})`,
        () => round('bare'),
        () => round('hub'),
      ),
    );
  }
  return ratios;
}
