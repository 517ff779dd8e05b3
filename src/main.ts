/** The front door: finds what the folders hold, reads the configuration, opens the program the command line asks for. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { loadKinds, loadProfiles } from '../schema/registry.js';
import { sqliteFile } from '../schema/database-url.js';
import { HubError } from '../schema/errors.js';
import { runCli } from './cli/cli.js';
import { loadConfig, readEnvironment } from './config/load.js';
import { loadConnectors } from './connectors/load.js';
import { failureLine } from './observability/failure-line.js';
import { lockFolder } from './db/folder-lock.js';
import { systemClock } from './kit/clock.js';
import { jobs } from './jobs/jobs.js';
import { openProgram } from './cli/open-program.js';
import { openProgress } from './observability/progress.js';
import { joinDemo, startDemo, type DemoProcess } from './cli/demo-process.js';

const args = process.argv.slice(2);

process.exitCode = await runCli(
  args.length === 0 || args[0]?.startsWith('--') ? ['serve', ...args] : args,
  async ({ config: option, command }) => {
    const { env, configFile, dataFolder } = readEnvironment(option);
    const [kinds, profiles, types] = [await loadKinds(), await loadProfiles(), await loadConnectors()];
    if (configFile === null && command === 'config check')
      throw new HubError('USAGE', { why: '没有可检查的配置:请用 --config 或 HUB_CONFIG 指明文件' });
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
    let leave = command === 'serve' && configFile === null ? lockFolder(dataFolder) : () => undefined;
    const world: DemoProcess | null = configFile !== null ? null : command === 'serve' ? await startDemo(dataFolder) : await joinDemo(dataFolder);
    try {
      const file = configFile ?? (world?.config as string);
      const config = loadConfig({ file, env, demo: world !== null, kinds, profiles, jobs, sourceTypes: types.sources, targetTypes: types.targets });
      if (command === 'serve' && !world && sqliteFile(config.database.url) !== null) leave = lockFolder(dataFolder);
      const log = pino({ level: 'info', serializers: { err: failureLine } }, pino.destination(command === 'serve' ? join(dataFolder, 'hub.log') : 2));
      return openProgram({ config, kinds, types, clock: systemClock, log, progress: openProgress(process.stderr) }, world);
    } catch (error) {
      await world?.close();
      leave();
      throw error;
    }
  },
  { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
);
process.exit();
