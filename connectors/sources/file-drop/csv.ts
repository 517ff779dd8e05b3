/** CSV reader: a file as a stream of records, whatever its encoding; memory does not grow with the file. */
import { createReadStream } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { HubError } from '../../../schema/errors.js';
import type { DroppedFile } from './folder.js';

export type Encoding = 'utf-8' | 'gb18030';

/** UTF-8 where every byte of the file allows it, else GB18030, else null. */
export async function encodingOf(file: DroppedFile): Promise<Encoding | null> {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      for await (const _ of decoded(file, encoding));
      return encoding;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    }
  }
  return null;
}

/** The records, the header first; a blank line is an empty record, so that a record's index is the line a spreadsheet shows. */
export async function* records(file: DroppedFile, encoding: Encoding, source: string): AsyncGenerator<readonly string[], void, void> {
  const parser = parse({ relax_column_count: true, skip_empty_lines: false, max_record_size: 1_000_000 });
  const text = Readable.from(decoded(file, encoding));
  // A fault of the text reaches the reader through the parser.
  pipeline(text, parser, () => undefined);
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    throw asHubError(error, file, source);
  } finally {
    text.destroy();
    parser.destroy();
  }
}

async function* decoded(file: DroppedFile, encoding: Encoding): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of createReadStream(file.path)) yield decoder.decode(chunk as Buffer, { stream: true });
  yield decoder.decode();
}

function asHubError(error: unknown, { name }: DroppedFile, source: string): HubError {
  if (error instanceof HubError) return error;
  const { code = '', lines } = error as { code?: string; lines?: number };
  if (!code.startsWith('CSV_')) return new HubError('SOURCE_UNAVAILABLE', { source, why: `读取 ${name} 中断${code && `(${code})`}` }, error);
  const why = code === 'CSV_QUOTE_NOT_CLOSED' ? '引号没有闭合,文件可能不完整' : `格式有误(${code})`;
  return new HubError('SOURCE_MALFORMED', { source, why: `${name} 第 ${lines ?? '?'} 行附近${why}` }, error);
}
