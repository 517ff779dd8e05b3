/** Brings the database of a configuration up to date. */
import { databaseSchema } from '../../schema/database/entities.js';
import type { AppOptions } from '../app-options.js';
import { migrate } from '../db/database.js';

export const migrateDatabase = async ({ config, kinds }: AppOptions): Promise<string[]> =>
  migrate({ url: config.database.url, folder: config.dataFolder, schema: await databaseSchema(kinds) });
