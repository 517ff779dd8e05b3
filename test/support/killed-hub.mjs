/**
 * The built program, ended by `kill -9` at a failpoint: `node killed-hub.mjs FAILPOINT NTH AHEAD_MS ARGS…`. No failpoint of that name: it lives.
 * Its clock is AHEAD_MS ahead of the machine's.
 */
import { openProgram } from '../../dist/src/cli/program.js';
import { runCli } from '../../dist/src/cli/run.js';
import { armFailpoints } from '../../dist/src/kit/failpoints.js';

const [name, nth, aheadMs, ...args] = process.argv.slice(2);
const machine = Date.now;
Date.now = () => machine() + Number(aheadMs);
let left = Number(nth);
armFailpoints((at) => {
  if (at === name && --left === 0) process.kill(process.pid, 'SIGKILL');
});
process.exitCode = await runCli(args, openProgram, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
process.exit();
