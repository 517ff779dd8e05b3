/** Cursor of a folder: which file was read how far. */
import { HubError } from '../../../schema/errors.js';
import type { DroppedFile } from './folder.js';
import { identityOf } from './stillness.js';

/**
 * `row`: the last one of the file that was handed out, as a spreadsheet counts. `begun`: files begun so far; a file that is read again, which a
 * crash left in its place or another kind has not taken, has another cursor than the first time.
 */
export interface FileCursor {
  readonly begun?: number;
  readonly file: string;
  readonly size: number;
  readonly mtimeMs: number;
  readonly row: number;
  readonly finished: boolean;
}

export const placeOf = (kind: string, cursor: string): string => `${kind}|${cursor}`;
export const atTheTop = ({ name, size, mtimeMs }: DroppedFile, before: FileCursor | null): FileCursor => ({
  begun: (before?.begun ?? 0) + 1,
  file: name,
  size,
  mtimeMs,
  row: 0,
  finished: false,
});
export const same = (file: DroppedFile, { file: name, size, mtimeMs }: FileCursor): boolean =>
  identityOf(file) === identityOf({ name, size, mtimeMs });

export function readCursor(text: string, source: string): FileCursor {
  try {
    return JSON.parse(text) as FileCursor;
  } catch (error) {
    throw new HubError('SOURCE_MALFORMED', { source, why: '保存的读取位置无法识别' }, error);
  }
}
