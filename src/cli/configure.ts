/** Configuration of a command: finds what the folders hold, reads the file, or joins or starts the demo where there is none. */
import { join } from 'node:path';
import { HubError } from '../../schema/errors.js';
import { loadKinds, loadProfiles } from '../../schema/registry.js';
import type { AppOptions } from '../app-options.js';
import { loadConfig, readEnvironment } from '../config/load.js';
import { loadConnectors } from '../connectors/load.js';
import { jobs } from '../jobs/jobs.js';
import { databaseFile } from '../db/data-source.js';
import { makeFolder as makePrivateFolder } from '../kit/private-files.js';
import { lockFolder, lockStore, unwritable } from '../db/folder-lock.js';
import { nowOf, systemClock } from '../kit/clock.js';
import { openLogFile } from '../observability/log-file.js';
import { openProgress } from '../observability/progress.js';
import type { CliCommand } from './commands/command.js';
import { type DemoProcess, joinDemo, startDemo } from './demo-process.js';

export interface Configured {
  readonly options: AppOptions;
  readonly demo: DemoProcess | null;
}

const now = (): string => nowOf(systemClock);

/** @param taking what the command makes of the demo; the one that starts it is the service, alone in its folder and with a log of its own */
export async function configure(option: string | undefined, taking: CliCommand['demo']): Promise<Configured> {
  const { env, configFile, dataFolder } = readEnvironment(option);
  const serves = taking === 'starts';
  if (configFile === null && taking === 'none') throw new HubError('USAGE', { why: '没有可检查的配置:请用 --config 或 HUB_CONFIG 指明文件' });
  const [kinds, profiles, types] = [await loadKinds(), await loadProfiles(), await loadConnectors()];
  makeFolder(dataFolder);
  const locks = serves && configFile === null ? [lockFolder(dataFolder, now())] : [];
  const demo = configFile !== null ? null : serves ? await startDemo(dataFolder) : await joinDemo(dataFolder);
  try {
    const file = configFile ?? (demo?.config as string);
    const declared = { kinds, profiles, jobs, sourceTypes: types.sources, targetTypes: types.targets, identityTypes: types.identities };
    const config = loadConfig({ file, env, demo: demo !== null, ...declared });
    const store = databaseFile(config.database.url, dataFolder);
    if (serves && !demo && store !== null) locks.push(lockFolder(dataFolder, now()));
    if (serves && store !== null) locks.push(lockStore(store, now()));
    const log = openLogFile(join(dataFolder, 'hub.log'), (notice) => process.stderr.write(notice));
    return { options: { config, kinds, types, clock: systemClock, log, progress: openProgress(process.stderr) }, demo };
  } catch (error) {
    await demo?.close();
    for (const unlock of locks) unlock();
    throw error;
  }
}

function makeFolder(folder: string): void {
  try {
    makePrivateFolder(folder);
  } catch (error) {
    throw unwritable(folder, error);
  }
}
