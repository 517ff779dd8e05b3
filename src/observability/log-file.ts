/** Log file: `hub.log` in the data folder. A folder that is read-only or full costs lines of it, and one notice; never the command, nor the service. */
import { openSync } from 'node:fs';
import { basename } from 'node:path';
import pino, { type Logger } from 'pino';
import { failureLine } from './failure-line.js';

// Lines that wait for room on the disk; what is beyond is lost.
const MOST_WAITING = 1 << 20;

/** @param tell hears once why the log is not written */
export function openLogFile(file: string, tell: (notice: string) => void): Logger {
  let told = false;
  const failed = (error: unknown): void => {
    if (!told) tell(`运行日志 ${basename(file)} 写不进去(${String((error as { code?: unknown }).code)}),其余照常:请检查数据目录的磁盘与权限\n`);
    told = true;
  };
  return pino({ level: 'info', serializers: { err: failureLine } }, destination(file, failed));
}

function destination(file: string, failed: (error: unknown) => void): pino.DestinationStream {
  try {
    const stream = pino.destination({ dest: openSync(file, 'a'), maxLength: MOST_WAITING });
    stream.on('error', failed);
    const flush = stream.flushSync.bind(stream);
    // Called at the end of the process, where nobody catches.
    stream.flushSync = () => {
      try {
        flush();
      } catch (error) {
        failed(error);
      }
    };
    return stream;
  } catch (error) {
    failed(error);
    return { write: () => undefined };
  }
}
