/** Layout of a moment that is a text or a whole number, where its order is that of time: fixed width, the greatest part first. */
import { local, moment, readMoment } from '../../../schema/time.js';

const PARTS = ['yyyy', 'MM', 'dd', 'HH', 'mm', 'ss', 'SSS'] as const;
const UNITS = [0, 0, 86_400_000, 3_600_000, 60_000, 1_000, 1];

export interface TimeLayout {
  /** The steps it counts in. */
  readonly unitMs: number;
  /** Milliseconds since the epoch; null: it is not written so. */
  read(text: string, zone: string): number | null;
  /** `ms` less, in the same spelling. */
  earlier(text: string, ms: number): string;
  write(at: number, zone: string): string;
}

/** Whether texts of this layout sort as their moments do. */
export const sortsAsText = (layout: string): boolean => sortedLayout(layout) !== null;

/** Null where it does not sort. */
export function sortedLayout(layout: string): TimeLayout | null {
  if (layout === 'epoch-s') return epoch(1_000, 10);
  if (layout === 'epoch-ms') return epoch(1, 13);
  const pieces = layout.match(/'[^']*'|([a-zA-Z])\1*|[^a-zA-Z']+/g) ?? [];
  const names = pieces.filter((piece) => /^[a-zA-Z]/.test(piece) && piece !== 'T');
  const sorted = names.length >= 3 && names.every((name, i) => name === PARTS[i]) && pieces.join('') === layout;
  return sorted ? pattern(pieces, names.length) : null;
}

function pattern(pieces: readonly string[], parts: number): TimeLayout {
  const isPart = (piece: string) => (PARTS as readonly string[]).includes(piece);
  const literal = (piece: string) => (piece.startsWith("'") ? piece.slice(1, -1) : piece);
  const source = pieces.map((piece) => (isPart(piece) ? `(\\d{${piece.length}})` : literal(piece).replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))).join('');
  const spelled = new RegExp(`^${source}$`);
  const utc = pieces.at(-1) === "'Z'" ? 'Z' : '';
  const wall = (text: string): string | null => {
    const [, year, month, day, hour = '00', minute = '00', second = '00', ms = '000'] = spelled.exec(text) ?? [];
    return year === undefined ? null : `${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}`;
  };
  const write = (shown: string) => {
    const digits = /(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)\.(\d+)/.exec(shown)?.slice(1) as string[];
    return pieces.map((piece) => (isPart(piece) ? (digits[PARTS.indexOf(piece as 'yyyy')] as string) : literal(piece))).join('');
  };
  return {
    unitMs: UNITS[parts - 1] as number,
    read(text, zone) {
      const shown = wall(text);
      const at = shown === null ? null : readMoment(`${shown}${utc}`, zone);
      return at === null ? null : Date.parse(at);
    },
    earlier: (text, ms) => write(new Date(Date.parse(`${wall(text)}Z`) - ms).toISOString()),
    write: (at, zone) => write(utc ? moment(at) : `${local(moment(at), zone).replace(' ', 'T')}.${moment(at).slice(20, 23)}`),
  };
}

function epoch(unitMs: number, digits: number): TimeLayout {
  // As a text it sorts only while its width is the same.
  const spell = (count: number) => String(count).padStart(digits, '0');
  const whole = (text: string) => (new RegExp(`^\\d{${digits}}(\\.\\d+)?$`).test(text) ? Number(text) * unitMs : null);
  return {
    unitMs,
    read: whole,
    earlier: (text, ms) => spell(Math.floor(Number(text)) - Math.ceil(ms / unitMs)),
    write: (at) => spell(Math.floor(at / unitMs)),
  };
}
