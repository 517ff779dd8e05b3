/** Prepares the store for a command: makes it where it is not there, migrates it where that is the command's, says what to do where it is not. */
import { databaseSchema } from '../../schema/database/entities.js';
import { sqliteFile } from '../../schema/database-url.js';
import { HubError } from '../../schema/errors.js';
import type { AppOptions, StoreUse } from '../app-options.js';
import { migrate } from '../db/database.js';
import { type DryRun, dryRun } from '../db/dry-run.js';
import { mayUse, type StorePlace, storeStanding, tooOld } from '../db/store-standing.js';

const placeOf = async ({ config, kinds, timers }: AppOptions): Promise<StorePlace> => ({
  url: config.database.url,
  folder: config.dataFolder,
  schema: await databaseSchema(kinds),
  ...(timers && { timers }),
});

export const migrateDatabase = async (options: AppOptions): Promise<string[]> => migrate(await placeOf(options));

export const migrateDryRun = async (options: AppOptions): Promise<DryRun> => dryRun(await placeOf(options));

/** What the process may do with the store, which is as it needs it then. */
export async function prepareStore(options: AppOptions, opens: StoreUse['opens']): Promise<Pick<StoreUse, 'opens' | 'limited'>> {
  const place = await placeOf(options);
  const { exists, pending, versions } = await storeStanding(place);
  const may = mayUse(versions);
  if (versions && may === 'nothing') throw tooOld(versions, 'reads');
  if (versions && may === 'reads') {
    if (opens === 'works') throw tooOld(versions, 'writes');
    return { opens: 'reads', limited: tooOld(versions, 'writes') };
  }
  if (opens === 'reads') {
    if (!exists) throw new HubError('STORE_MISSING', { where: sqliteFile(place.url) ?? '服务器上的库为空' });
    if (pending.length > 0) throw new HubError('STORE_OLDER', { count: pending.length });
    return { opens, limited: null };
  }
  // A store that is not there is made by whoever needs it first; one that others may be at work on is changed by two commands only.
  if (opens === 'works' && exists && pending.length > 0 && !options.config.demo) throw new HubError('STORE_OLDER', { count: pending.length });
  if (pending.length > 0 || versions === null) await migrate(place);
  return { opens, limited: null };
}
