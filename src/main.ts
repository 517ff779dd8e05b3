/** Entry: gives the command line to `hub`. What a command needs it imports itself, so that each starts as fast as it can. */
import { openProgram } from './cli/program.js';
import { runCli } from './cli/run.js';

const args = process.argv.slice(2);

process.exitCode = await runCli(args.length === 0 || args[0]?.startsWith('--') ? ['serve', ...args] : args, openProgram, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.exit();
