/** Encoding of a text file, decided by evidence: marks, zeros, and how many characters fit UTF-8. What stays in doubt is refused, never guessed. */
import { createReadStream } from 'node:fs';
import { type Utf8Count, utf8Counter } from './utf8-count.js';

export const ENCODINGS = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'] as const;
export type Encoding = (typeof ENCODINGS)[number];

export interface EncodingFound {
  readonly encoding: Encoding;
  /** Some of its bytes are no text in it: the rows that hold them show U+FFFD. */
  readonly damaged: boolean;
  /** What a person should know of the decision. */
  readonly note: string | null;
  /** Whether rows may be of the other encoding: a file glued from two. */
  readonly mixed: boolean;
  /** Zero bytes, which no text of this encoding has: they are left out. */
  readonly zeros: boolean;
}

const SAY = '请核对后另存为 UTF-8,或在映射中写明 csv: { encoding: … }';
const MARKS: readonly (readonly [hex: string, Encoding])[] = [
  ['efbbbf', 'utf-8'],
  ['fffe', 'utf-16le'],
  ['feff', 'utf-16be'],
];
// A character of three bytes is bad luck in GB18030 once in a hundred; between these two nobody can tell.
const SURELY_UTF8 = 2;
const SURELY_NOT = 0.1;
/** Bytes that do not fit UTF-8 for each that does not fit GB18030 either: those few are damaged. */
const CLEARLY = 10;

interface Seen {
  readonly head: Buffer;
  readonly utf8: Utf8Count;
  readonly zeros: boolean;
}

/** The encoding, or in Chinese why it cannot be told. @param said by the mapping; a byte order mark is stronger */
export async function encodingOf(path: string, said: Encoding | null): Promise<EncodingFound | string> {
  const seen = await look(path);
  const decided = await decide(path, seen, said);
  if (typeof decided === 'string') return decided;
  return { damaged: false, note: null, mixed: false, ...decided, zeros: seen.zeros && !decided.encoding.startsWith('utf-16') };
}

type Decision = Pick<EncodingFound, 'encoding'> & Partial<EncodingFound>;

async function decide(path: string, { head, utf8 }: Seen, said: Encoding | null): Promise<Decision | string> {
  const hex = head.subarray(0, 3).toString('hex');
  const marked = MARKS.find(([mark]) => hex.startsWith(mark))?.[1];
  const encoding = marked ?? said ?? byZeros(head);
  if (encoding === 'utf-8') return { encoding, damaged: utf8.bad > 0 };
  if (encoding) return { encoding, damaged: !(await fits(path, encoding)) };
  if (utf8.bad === 0) return utf8.more > 0 || utf8.two === 0 ? { encoding: 'utf-8' } : onlyTwoBytes(path);
  if (utf8.more > utf8.bad * SURELY_UTF8) return { encoding: 'utf-8', damaged: true };
  if (utf8.more >= utf8.bad * SURELY_NOT) return `的编码无法确定:像是 UTF-8 与 GB18030 混在一起,或从中间截断。${SAY}`;
  const lost = await replaced(path, 'gb18030');
  if (utf8.bad > lost * CLEARLY) return { encoding: 'gb18030', damaged: lost > 0, mixed: utf8.more > 0 };
  return `既不是 UTF-8 也不是 GB18030 文本。${SAY}`;
}

/** 目某 in GB18030 is Ŀij in UTF-8: where no character has three bytes and all fit both, it is Chinese. */
async function onlyTwoBytes(path: string): Promise<Decision> {
  if (!(await fits(path, 'gb18030'))) return { encoding: 'utf-8' };
  return { encoding: 'gb18030', note: `的汉字很少,按 GB18030 读取;如不对,${SAY}` };
}

async function look(path: string): Promise<Seen> {
  const counter = utf8Counter();
  let head: Buffer = Buffer.alloc(0);
  let zeros = false;
  for await (const chunk of createReadStream(path)) {
    if (head.length === 0) head = (chunk as Buffer).subarray(0, 4_096);
    counter.feed(chunk as Buffer);
    zeros ||= (chunk as Buffer).includes(0);
  }
  counter.end();
  return { head, utf8: counter.count, zeros };
}

/** UTF-16 without a mark: every other byte of its separators and digits is zero. */
function byZeros(head: Buffer): Encoding | null {
  const zeros = [0, 0];
  for (const [i, byte] of head.entries()) if (byte === 0) zeros[i % 2] = (zeros[i % 2] as number) + 1;
  const [even, odd] = zeros as [number, number];
  if (Math.max(even, odd) < head.length / 10 || Math.min(even, odd) > Math.max(even, odd) / 4) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const fits = async (path: string, encoding: Encoding): Promise<boolean> => (await replaced(path, encoding)) === 0;

/** Characters that are none in an encoding. */
async function replaced(path: string, encoding: Encoding): Promise<number> {
  const decoder = new TextDecoder(encoding);
  let count = 0;
  const add = (text: string): void => {
    for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1;
  };
  for await (const chunk of createReadStream(path)) add(decoder.decode(chunk as Buffer, { stream: true }));
  add(decoder.decode());
  return count;
}
