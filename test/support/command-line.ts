/** The command line within a test: `hub …` against the configuration and the store of a case. */
import { join } from 'node:path';
import { openProgram } from '../../src/cli/program.js';
import { runCli } from '../../src/cli/run.js';

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
    const code = await runCli([...args, '--config', join(folder, 'hub.yaml')], openProgram, streams);
    return { code, out, err };
  } finally {
    // A program of its own ends with its process.
    for (const [sign, listeners] of heard)
      for (const listener of process.listeners(sign)) if (!listeners.includes(listener)) process.removeListener(sign, listener);
    if (before === undefined) delete process.env.HUB_DATA;
    else process.env.HUB_DATA = before;
  }
}

/** Its report as a script reads it. */
// biome-ignore lint/suspicious/noExplicitAny: a report has the shape of its command
export async function hubJson(folder: string, ...args: readonly string[]): Promise<any> {
  const { out, err } = await hubCommand(folder, ...args, '--json');
  if (out === '') throw new Error(err);
  return JSON.parse(out);
}
