/** The command line within a test: `hub …` against the configuration and the store of a case. */
import { type EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { symbols } from 'pino';
import { openProgram } from '../../src/cli/program.js';
import type { Program } from '../../src/cli/commands/command.js';
import { type OpenProgram, runCli } from '../../src/cli/run.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** @param folder where the case has its `hub.yaml` and its data */
export async function hubCommand(folder: string, ...args: readonly string[]): Promise<Ran> {
  let out = '';
  let err = '';
  const before = process.env.HUB_DATA;
  process.env.HUB_DATA = folder;
  const heard = (['SIGINT', 'SIGTERM'] as const).map((sign) => [sign, process.listeners(sign)] as const);
  try {
    const streams = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
    let program: Program | null = null;
    const open: OpenProgram = (options) => (program = openProgram(options));
    const code = await runCli([...args, '--config', join(folder, 'hub.yaml')], open, streams);
    await logged(program);
    return { code, out, err };
  } finally {
    // A program of its own ends with its process.
    for (const [sign, listeners] of heard)
      for (const listener of process.listeners(sign)) if (!listeners.includes(listener)) process.removeListener(sign, listener);
    if (before === undefined) delete process.env.HUB_DATA;
    else process.env.HUB_DATA = before;
  }
}

/** Its log is opened while it works already: not after the folder is gone. */
async function logged(program: Program | null): Promise<void> {
  const options = await program?.options().catch(() => null);
  const stream = (options?.log as unknown as Record<symbol, EventEmitter & { fd: number }> | undefined)?.[symbols.streamSym];
  if (stream && stream.fd < 0) await once(stream, 'ready');
}

/** Its report as a script reads it. */
// biome-ignore lint/suspicious/noExplicitAny: a report has the shape of its command
export async function hubJson(folder: string, ...args: readonly string[]): Promise<any> {
  const { out, err } = await hubCommand(folder, ...args, '--json');
  if (out === '') throw new Error(err);
  return JSON.parse(out);
}
