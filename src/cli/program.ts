/** Program: what a command works with, read and opened when it is first needed. */
import type { App } from '../app.js';
import type { CliCommand, Program, StoreOpening } from './commands/command.js';
import { operator } from './operator.js';

export function openProgram({
  config,
  command,
}: {
  readonly config: string | undefined;
  readonly command: Pick<CliCommand, 'demo' | 'opens'>;
}): Program {
  let closed: Promise<void> | null = null;
  let opened: Promise<App> | null = null;
  const configured = once(async () => (await import('./configure.js')).configure(config, command.demo));
  const options = async () => (await configured.get()).options;
  const migrate = async () => (await import('./prepare.js')).migrateDatabase(await options());
  const dryRun = async () => (await import('./prepare.js')).migrateDryRun(await options());
  const app = (works = true, role = 'all'): Promise<App> => (opened ??= open(works, role));
  async function open(works: boolean, role: string): Promise<App> {
    const { prepareStore } = await import('./prepare.js');
    const use = await prepareStore(await options(), storeUse(command.opens));
    const { openApp } = await import('../app.js');
    const running = await openApp(await options(), { ...use, works: works && use.opens !== 'reads', role });
    // A job that a person breaks off ends its page or batch, its run and its lease.
    for (const sign of ['SIGINT', 'SIGTERM'] as const) process.once(sign, () => running.stop());
    return running;
  }
  async function close(): Promise<void> {
    await (await opened?.catch(() => null))?.close();
    const found = await configured.peek();
    found?.options.progress.stop();
    await found?.demo?.close();
  }
  return {
    options,
    migrate,
    dryRun,
    app,
    queries: async () => (await app()).hub.queries(operator()),
    commands: async (works) => (await app(works)).hub.commands(operator()),
    demo: async () => (await configured.get()).demo,
    close: () => (closed ??= close()),
  };
}

function storeUse(opens: StoreOpening): Exclude<StoreOpening, 'nothing'> {
  if (opens === 'nothing') throw new Error('a command that opens no store has opened one');
  return opens;
}

function once<T>(make: () => Promise<T>) {
  let made: Promise<T> | null = null;
  return { get: () => (made ??= make()), peek: async () => made?.catch(() => null) ?? null };
}
