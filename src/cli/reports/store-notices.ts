/** What `hub config check` says with regard to the store: nothing where there is none, or where it cannot be looked at. */
import type { AppOptions } from '../../app-options.js';

export async function storeNotices({ config, kinds, types }: AppOptions): Promise<readonly string[]> {
  const [{ peek }, { saidStreams }, { wouldReread }] = await Promise.all([
    import('../../db/peek.js'),
    import('../../connectors/said-streams.js'),
    import('../../ingest/would-reread.js'),
  ]);
  const streams = saidStreams({ config, kinds, types });
  return (await peek(config.database.url, config.dataFolder, (sql) => wouldReread(sql, streams))) ?? [];
}
