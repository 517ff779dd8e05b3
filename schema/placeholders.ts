/** Placeholder texts that people write where a value is unknown (standard.md R25, NB): refused in required fields, a warning in others. */
import type { Shape } from './kind/kind-definition.js';

const PLACEHOLDERS = new Set([
  '无',
  '暂无',
  '没有',
  '不详',
  '未知',
  '未填',
  '空',
  'NULL',
  'NONE',
  'N/A',
  'NA',
  'TEST',
  '测试',
  'XXX',
  '***',
  'NAN',
  '\\N',
]);
const DAYS = new Set(['0001-01-01', '1900-01-01', '1900-01-00', '1899-12-30', '1970-01-01', '2099-12-31', '9999-12-31']);

// The third figure of 2022; no day that is a filler has a 2 there.
const THIS_CENTURY = 0x32;

const LONGEST = 4;
const MARKS = '-/—.?0#\\';
// What a spreadsheet shows where a formula failed, or a column is too narrow.
const SPREADSHEET = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|#+)$/;

/** @param text as it was given, folded and trimmed */
export function isPlaceholder(shape: Shape, text: string): boolean {
  if (shape === 'day' || shape === 'moment') return text.charCodeAt(2) !== THIS_CENTURY && DAYS.has(text.slice(0, 10).replaceAll('/', '-'));
  if (shape === 'whole' || shape === 'year') return false;
  // Nearly every text is decided here.
  if (text.length > LONGEST && !MARKS.includes(text[0] as string)) return false;
  return PLACEHOLDERS.has(text.toUpperCase()) || /^0{4,}$/.test(text) || /^[-/—.?]+$/.test(text) || SPREADSHEET.test(text);
}
