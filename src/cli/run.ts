/**
 * `hub`: reads the command line, runs the command, prints its report. Data goes to stdout, all else to stderr; the exit code says what a
 * script must know: 0 ok, 1 failed, 2 usage, 3 partly, 4 configuration, 5 other side unavailable.
 */
import { HubError } from '../../schema/errors.js';
import { plainLines } from '../../schema/spelling/plain-line.js';
import type { CliCommand, Program } from './commands/command.js';
import { helpText } from './help.js';
import { readCommand } from './read-command.js';

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

export type OpenProgram = (options: { readonly config: string | undefined; readonly command: Pick<CliCommand, 'demo' | 'opens'> }) => Program;

/** Runs one command line and answers its exit code. */
export async function runCli(args: readonly string[], open: OpenProgram, { out, err }: Streams): Promise<number> {
  try {
    const line = readCommand(args);
    if (line === 'help') {
      out(helpText());
      return 0;
    }
    if (line === 'version') {
      out(await versionText());
      return 0;
    }
    const { command, input, config, json } = line;
    const program = open({ config, command: command.looks?.(input) ? { ...command, opens: 'reads' } : command });
    try {
      const report = await command.run(program, input);
      const text = json ? jsonLine(report) : command.text(report);
      if (text !== '') out(plainLines(text));
      return command.exit?.(report) ?? 0;
    } catch (error) {
      if (json && command.failure && error instanceof HubError) out(jsonLine(command.failure(error)));
      throw error;
    } finally {
      await program.close();
    }
  } catch (error) {
    if (error instanceof HubError) {
      err(`${plainLines(error.message)}\n`);
      return error.exit;
    }
    err(`系统内部错误:${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 1;
  }
}

/** For whoever reports a fault, or compares two machines. */
async function versionText(): Promise<string> {
  const [{ version }, { databaseSchema }, { migrationNames }] = await Promise.all([
    import('../version.js'),
    import('../../schema/database/entities.js'),
    import('../db/store-standing.js'),
  ]);
  const names = migrationNames(await databaseSchema([]));
  return `supervision-hub ${version}\nnode ${process.version}\n数据库结构 ${names.at(-1)}(${names.length} 项升级)\n`;
}

const jsonLine = (report: unknown): string => (report === undefined ? '' : `${JSON.stringify(report)}\n`);
