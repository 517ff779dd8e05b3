/** Garbled text: what was read or saved in the wrong encoding before it came here, seen by what cannot be Chinese that a person wrote. */
import iconv from 'iconv-lite';
import { countUtf8 } from './utf8-count.js';

// A replaced character, and two of them saved as GB18030.
const REPLACED = /\ufffd|锟斤拷/;
/** What UTF-8's usual first two bytes of a Chinese character are when taken for GB18030: 涓, 鍖, 鐩 … two of them close together. */
const SUSPECT = suspects();

/** Whether a text cannot be what was meant. */
export function isGarbled(text: string): boolean {
  if (REPLACED.test(text)) return true;
  return SUSPECT.test(text) && isUtf8TakenForGb(text);
}

/** Whether the bytes behind a GB18030 text are UTF-8. One is allowed to be cut: an odd byte at the end of a cell. */
export function isUtf8TakenForGb(text: string): boolean {
  const { more, bad } = countUtf8(iconv.encode(text, 'gb18030'));
  return more >= 2 && bad <= 1;
}

function suspects(): RegExp {
  const pairs: number[] = [];
  for (let lead = 0xe4; lead <= 0xe9; lead++) for (let second = 0x80; second <= 0xbf; second++) pairs.push(lead, second);
  const letters = new Set([...new TextDecoder('gb18030').decode(Uint8Array.from(pairs))].filter((letter) => /\p{Script=Han}/u.test(letter)));
  const any = `[${[...letters].join('')}]`;
  return new RegExp(`${any}.{0,3}${any}`, 'u');
}
