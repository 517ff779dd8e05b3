/** Progress of long work on stderr: bars on a terminal, else plain lines at the start, at the end and every five seconds at most. */
import { MultiBar, Presets, type SingleBar } from 'cli-progress';
import { plainLine } from '../../schema/spelling/plain-line.js';
import { elapsed } from '../kit/timers.js';

export interface ProgressTask {
  add(n: number): void;
  /** The total, once it is known. */
  total(n: number): void;
  note(text: string): void;
  done(text: string): void;
}

export interface Progress {
  task(name: string, total: number | null): ProgressTask;
  stop(): void;
}

export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

const LINE_EVERY_MS = 5_000;

/** @param now milliseconds of a monotonic clock */
export function openProgress(stream: ProgressStream, now: () => number = elapsed): Progress {
  return plain(stream.isTTY ? bars(stream) : lines(stream, now));
}

/** A stranger's word or file name in it begins no line of its own. */
const plain = ({ task, stop }: Progress): Progress => ({
  task(name, total) {
    const inner = task(plainLine(name), total);
    return { ...inner, note: (text) => inner.note(plainLine(text)), done: (text) => inner.done(plainLine(text)) };
  },
  stop,
});

function bars(stream: NodeJS.WritableStream): Progress {
  const format = '{name} {bar} {count} {note}';
  const multi = new MultiBar(
    { stream, format, hideCursor: true, clearOnComplete: false, gracefulExit: false, forceRedraw: true, emptyOnZero: true },
    Presets.shades_grey,
  );
  return {
    task: (name, total) => barTask(multi.create(total ?? 0, 0, { name, count: '', note: '' }), total),
    stop: () => multi.stop(),
  };
}

function barTask(bar: SingleBar, total: number | null): ProgressTask {
  let value = 0;
  let whole = total;
  const count = (): string => (whole === null || value > whole ? String(value) : `${value}/${whole}`);
  return {
    add(n) {
      value += n;
      // An unknown whole, or one that was too small, grows along: a bar never shows more than it has.
      if (whole === null || value > whole) bar.setTotal(value);
      bar.update(value, { count: count() });
    },
    total(n) {
      whole = n;
      bar.setTotal(Math.max(n, value));
    },
    note: (text) => bar.update(value, { note: text }),
    done(text) {
      // A task without a single row ends with a full bar as well.
      bar.setTotal(1);
      bar.update(1, { count: String(value), note: text });
      bar.stop();
    },
  };
}

function lines(stream: NodeJS.WritableStream, now: () => number): Progress {
  return {
    task(name, total) {
      let value = 0;
      let whole = total;
      let noted = '';
      let saidAt = now();
      const say = (text: string): void => {
        stream.write(`${name}:${text}\n`);
        saidAt = now();
      };
      const step = (): void => {
        if (now() - saidAt >= LINE_EVERY_MS) say(`${value}${whole === null ? '' : `/${whole}`}${noted && ` ${noted}`}`);
      };
      say('开始');
      return {
        add(n) {
          value += n;
          step();
        },
        total(n) {
          whole = n;
        },
        note(text) {
          noted = text;
          step();
        },
        done: (text) => say(`完成,共 ${value}${text && `,${text}`}`),
      };
    },
    stop: () => undefined,
  };
}
