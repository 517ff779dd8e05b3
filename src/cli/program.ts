/** Program: what a command works with, read and opened when it is first needed. */
import type { App } from '../app.js';
import type { CliCommand, Program } from './commands/command.js';
import { operator } from './operator.js';

export function openProgram({ config, command }: { readonly config: string | undefined; readonly command: Pick<CliCommand, 'demo'> }): Program {
  let closed: Promise<void> | null = null;
  let opened: Promise<App> | null = null;
  const configured = once(async () => (await import('./configure.js')).configure(config, command.demo));
  const options = async () => (await configured.get()).options;
  const migrate = async () => (await import('./prepare.js')).migrateDatabase(await options());
  const app = (works = true): Promise<App> => (opened ??= open(works));
  async function open(works: boolean): Promise<App> {
    await migrate();
    const { openApp } = await import('../app.js');
    const running = await openApp(await options(), works);
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
    app,
    queries: async () => (await app()).hub.queries(operator()),
    commands: async (works) => (await app(works)).hub.commands(operator()),
    demoKeys: async () => (await configured.get()).demo?.keys ?? null,
    close: () => (closed ??= close()),
  };
}

function once<T>(make: () => Promise<T>) {
  let made: Promise<T> | null = null;
  return { get: () => (made ??= make()), peek: async () => made?.catch(() => null) ?? null };
}
