/** Count of UTF-8: how many of a file's bytes fit that encoding and how many do not, fed chunk by chunk. */

export interface Utf8Count {
  /** Characters of two bytes (Latin, Greek, Cyrillic). */
  two: number;
  /** Characters of three or four bytes: all of Chinese. */
  more: number;
  /** Bytes or beginnings of characters that are none. */
  bad: number;
}

/** A counter with what it has seen so far; `end` once all is fed: a character cut off there is bad too. */
export function utf8Counter(): { readonly count: Utf8Count; feed(bytes: Uint8Array): void; end(): void } {
  const count: Utf8Count = { two: 0, more: 0, bad: 0 };
  let length = 0;
  let left = 0;
  let low = 0x80;
  let high = 0xbf;
  const begin = (byte: number): void => {
    if (byte < 0x80) return;
    length = lengthOf(byte);
    if (length === 0) count.bad += 1;
    else left = length - 1;
    // No overlong form, no surrogate, nothing beyond U+10FFFF.
    low = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    high = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
  };
  const next = (byte: number): void => {
    if (byte < low || byte > high) {
      count.bad += 1;
      left = 0;
      begin(byte);
      return;
    }
    [low, high] = [0x80, 0xbf];
    if (--left === 0) count[length === 2 ? 'two' : 'more'] += 1;
  };
  return {
    count,
    feed(bytes) {
      for (let i = 0; i < bytes.length; i++) {
        const byte = bytes[i] as number;
        if (left > 0) next(byte);
        else if (byte >= 0x80) begin(byte);
      }
    },
    end() {
      if (left > 0) count.bad += 1;
      left = 0;
    },
  };
}

function lengthOf(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

export function countUtf8(bytes: Uint8Array): Utf8Count {
  const counter = utf8Counter();
  counter.feed(bytes);
  counter.end();
  return counter.count;
}
