/**
 * CSV file as WPS and Excel open it by a double click: a long number keeps its digits behind a tab, a code its zeros, what would be a formula
 * stands behind an apostrophe; the hub's own reader of files takes both away again. In GB18030 or UTF-8 with its mark.
 */
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';

export const ENCODINGS = ['GB18030', 'UTF-8'] as const;
export type FileEncoding = (typeof ENCODINGS)[number];

// Spreadsheets keep fifteen digits of a number and no zero before it, and read 12E5 and 1-2 as something else.
const SPOILT = /^\s*[+-]?(\d{12,}|0\d+|\d+(\.\d+)?[eE]\+?\d+)\s*$/;
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+(\.\d+)?$/;

export function csvCell(text: string): string {
  if (SPOILT.test(text)) return `\t${text}`;
  return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

export interface CsvWriter {
  /** The bytes of these lines. */
  lines(rows: readonly (readonly string[])[]): Buffer;
  /** Letters that do not come back as they were: halves, which leave as U+FFFD, and a few private ones. */
  readonly broken: () => number;
}

const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// GB18030 has since given their places to letters of the standard.
const PRIVATE = /[\ue5e5\ue78d-\ue796\ue81e\ue826\ue82b\ue82c\ue832\ue843\ue854\ue864]/g;

export function csvWriter(encoding: FileEncoding): CsvWriter {
  let begun = false;
  let broken = 0;
  const whole = (text: string): string =>
    text.replace(HALVES, () => {
      broken += 1;
      return '\ufffd';
    });
  return {
    lines(rows) {
      const text = whole(stringify(rows as string[][], { record_delimiter: 'windows', quoted_match: /\t/ }));
      const marked = begun || encoding !== 'UTF-8' ? text : `\ufeff${text}`;
      begun = true;
      if (encoding === 'UTF-8') return Buffer.from(marked);
      broken += text.match(PRIVATE)?.length ?? 0;
      return iconv.encode(text, 'gb18030');
    },
    broken: () => broken,
  };
}

/** A name in the header's own letters and, beside it, as it is. */
export const attachment = (plain: string, name: string): string =>
  `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}`;
