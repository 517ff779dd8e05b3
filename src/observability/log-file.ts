/** Log file: `hub.log` in the data folder. A folder that is read-only or full costs lines of it, and one notice; never the command, nor the service. */
import { openSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import pino, { type Logger } from 'pino';
import { scrub } from '../../schema/spelling/scrub.js';
import { makePrivate } from '../kit/private-files.js';
import { after, type Stop } from '../kit/timers.js';
import { failureLine } from './failure-line.js';

/** @param tell hears once why the log is not written */
export function openLogFile(file: string, tell: (notice: string) => void): Logger {
  let told = false;
  const failed = (error: unknown): void => {
    if (!told) tell(`运行日志 ${basename(file)} 写不进去(${String((error as { code?: unknown }).code)}),其余照常:请检查数据目录的磁盘与权限\n`);
    told = true;
  };
  return pino({ level: 'info', serializers: { err: failureLine } }, destination(file, failed));
}

// A request's line has no text from outside but its operation's name, and there are more of them than of all others.
const OF_REQUEST = '"msg":"graphql"}\n';
// Figures that stand for themselves are figures of ours.
const TEXTS = /"(?:[^"\\]|\\.)*"/g;

const fitLine = (line: string): string => line.replace(TEXTS, (text) => scrub(text));

// A write for each request would be a twentieth of what a small one costs. Of a process that is killed these last lines are missing.
const HELD_MS = 100;
const MOST_HELD = 64 * 1024;

const atExit = new Set<() => void>();
const flushAll = (): void => atExit.forEach((flush) => flush());

// At once but for the lines of requests: what pino's own stream holds back it tries for ever to write at the end of a process whose disk is full.
function destination(file: string, failed: (error: unknown) => void): pino.DestinationStream {
  try {
    makePrivate(file);
    const descriptor = openSync(file, 'a');
    let held = '';
    let calledOff: Stop = () => undefined;
    const flush = (): void => {
      calledOff();
      const text = held;
      held = '';
      try {
        if (text !== '') writeSync(descriptor, text);
      } catch (error) {
        failed(error);
      }
    };
    return {
      write(line) {
        const [first, waits] = [held === '', line.endsWith(OF_REQUEST)];
        held += waits ? line : fitLine(line);
        if (!waits || held.length > MOST_HELD) return flush();
        if (!first) return;
        if (atExit.size === 0) process.once('exit', flushAll);
        atExit.add(flush);
        calledOff = after(HELD_MS, flush);
      },
    };
  } catch (error) {
    failed(error);
    return { write: () => undefined };
  }
}
