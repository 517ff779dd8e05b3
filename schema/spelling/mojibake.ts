/**
 * Garbled text: Chinese that somebody decoded by a wrong encoding on its way. It is told only where the whole text reads as Chinese again by
 * the encoding that it was written in, so that rare characters and foreign names are left alone.
 */
import iconv from 'iconv-lite';

/** What a garbled text seems to be, in Chinese; null where it is none. */
export function garbled(text: string): string | null {
  if (text.includes('\ufffd') || text.includes('锟斤拷')) return '有字符在转换编码时已丢失';
  if (UNWRITTEN.test(text)) return '含有程序未写入内容的内存';
  const first = text.search(BEYOND);
  if (first < 0) return null;
  if (HAN.test(text)) return maySuspect(text) && (goesByTwos(text) || fromGbk(text)) ? 'UTF-8 的文字被当作 GBK 读入' : null;
  return fromLatin(text);
}

/** Whether a text must be looked at closely: its first character beyond ASCII begins a wrongly decoded one. Costs one look-up for nearly every text. */
export function maySuspect(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return code < 0x2e80 || code >= 0xe000 || halves()[code] === BEGINS;
  }
  return false;
}

// Memory comes in fours and more: 烫烫烫火锅店 is an eating house.
const UNWRITTEN = /([烫屯葺])\1{5}|([烫屯葺])\2\2.*(?:[锟铪]|(?!\2)([烫屯葺])\3\3)/s;
const BEYOND = /[\u0080-\uffff]/;
const HAN = /[\u3400-\u9fff]/;
const strict = new TextDecoder('utf-8', { fatal: true });

const [BEGINS, GOES_ON] = [1, 2];
let marks: Uint8Array | null = null;

/**
 * What GBK makes of the bytes of UTF-8, two by two: of six bytes for two characters the first pair (E4–E9 and 80–BF, or a sign's), the second
 * (80–BF and E4–E9). In real text one of the second kind hardly ever follows one of the first.
 */
function halves(): Uint8Array {
  if (marks) return marks;
  marks = new Uint8Array(0x1_0000);
  const firsts = [0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9];
  const mark = (bytes: readonly number[], kind: number): void => {
    (marks as Uint8Array)[iconv.decode(Buffer.from(bytes), 'gbk').charCodeAt(0)] = kind;
  };
  for (const first of firsts)
    for (let next = 0x80; next <= 0xbf; next++) {
      if (next > 0x80) mark([next, first], GOES_ON);
      mark([first, next], BEGINS);
    }
  for (const sign of [
    [0xe2, 0x80],
    [0xe3, 0x80],
    [0xef, 0xbc],
    [0xef, 0xbd],
  ])
    mark(sign, BEGINS);
  return marks;
}

/** Characters that GBK does not have were dropped on the way: what is left still goes by twos. */
function goesByTwos(text: string): boolean {
  const kinds = halves();
  let [twos, all] = [0, 0];
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < 0x80) continue;
    all++;
    if (kinds[text.charCodeAt(i)] === BEGINS && kinds[text.charCodeAt(i + 1)] === GOES_ON) twos++;
  }
  return twos >= 2 && twos >= all * 0.12;
}

/** The last character may have lost a byte that GBK could not pair; all before it must read as usual Chinese. */
function fromGbk(text: string): boolean {
  const bytes = iconv.encode(text.replace(/\?$/, ''), 'gbk');
  for (const cut of [0, 1, 2]) {
    const read = utf8(bytes.subarray(0, bytes.length - cut));
    if (read !== null && isChinese(read, 2)) return true;
  }
  return false;
}

function fromLatin(text: string): string | null {
  const bytes = latinBytes(text);
  if (bytes === null) return null;
  const utf = utf8(bytes);
  if (utf !== null) return isChinese(utf, 1) ? 'UTF-8 的文字被当作西文(latin1)读入' : null;
  return isPaired(text) && isChinese(iconv.decode(bytes, 'gbk'), 2) ? 'GBK 的文字被当作西文(latin1)读入' : null;
}

/** Two bytes a character: foreign letters come in fours, with signs among them or in no case that a word is written in. 李×× is masked. */
function isPaired(text: string): boolean {
  const runs = text.replace(/×{2,}/g, '').match(/[\u0080-\u00ff]+/g) ?? [];
  if (runs.some((run) => run.length % 2 === 1) || !runs.some((run) => run.length >= 4)) return false;
  return runs.some((run) => /[\u0080-\u00bf×÷]/.test(run) || /[À-Þ]{2}[ß-ÿ]|[ß-ÿ][À-Þ]/.test(run));
}

/** Bytes of a text of latin1, or of what Windows takes for it; null where it has other characters. */
function latinBytes(text: string): Buffer | null {
  if (text.search(/[\u0100-\uffff]/) < 0) return Buffer.from(text, 'latin1');
  const bytes = iconv.encode(text, 'windows-1252');
  const codes = [...text].map((character, i) => (bytes[i] === 0x3f && character !== '?' ? character.charCodeAt(0) : (bytes[i] as number)));
  return codes.every((code) => code < 0x100) ? Buffer.from(codes) : null;
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return strict.decode(bytes);
  } catch {
    return null;
  }
}

/** Of characters that people use: those of GB 2312, the first level of it mostly. Repeated signs are no words. */
function isChinese(text: string, least: number): boolean {
  const characters = [...text].filter((character) => HAN.test(character));
  if (characters.length < least || new Set(characters).size < least) return false;
  const levels = characters.map((character) => iconv.encode(character, 'gbk')[0] as number);
  if (/[\u0080-\u2fff\ue000-\uf8ff\ufffd]/.test(text.replace(/[\u2010-\u203b\u00b7\u00d7]/g, ''))) return false;
  return levels.filter((lead) => lead >= 0xb0 && lead <= 0xd7).length >= levels.length * 0.6 && levels.every((lead) => lead >= 0xb0);
}
