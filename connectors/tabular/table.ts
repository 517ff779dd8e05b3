/** Table: the rows below a heading, each read or set aside by words; what is bad beside the good holds nothing good back. */
import type { Encoding } from './encoding.js';
import type { Heading } from './heading.js';
import { lines } from './lines.js';
import { recordReader } from './records.js';
import { rowReader, type TableRow } from './rows.js';

export interface TextTable {
  readonly path: string;
  readonly encoding: Encoding;
  readonly heading: Heading;
  readonly wanted: readonly string[];
  readonly key: readonly string[];
  /** Rows may be of another encoding than the file. */
  readonly mixed: boolean;
}

/** The rows as they come off the file, some hundreds at a time: one by one they would cost more to hand on than to read. */
export async function* tableRows(shape: TextTable): AsyncGenerator<readonly TableRow[], void, void> {
  const { heading } = shape;
  const reader = recordReader({ separator: heading.separator, width: heading.width, headingText: heading.text });
  const rows = rowReader(shape);
  const above = heading.above.length + 1;
  let seen = heading.sepLine ? -1 : 0;
  // The heading may hold line breaks: until it is past, nothing is judged by its width.
  const first = recordReader({ separator: heading.separator, width: null, headingText: null });
  for await (const batch of lines(shape.path, shape.encoding, heading.bare)) {
    const found: TableRow[] = [];
    for (const line of batch) {
      const records = seen < above ? first.push(line) : reader.push(line);
      if (seen < 0) seen = 0;
      else for (const record of records) if (++seen > above) found.push(...rows.push(record, seen));
    }
    if (found.length > 0) yield found;
  }
  yield [...reader.end().flatMap((record) => rows.push(record, ++seen)), ...rows.end()];
}
