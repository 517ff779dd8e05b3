/** Inspection of a whole file before its first row is handed out: a file is taken whole or left whole. */
import type { KindMapping } from '../../contract.js';
import { HubError } from '../../../schema/errors.js';
import { type Encoding, encodingOf, records } from './csv.js';
import type { DroppedFile } from './folder.js';

// Looking a file through takes some ten seconds for each of these.
const MOST_MIB = 1024;

/** Every header that a mapping needs. */
export function mappedColumns(mapping: KindMapping): readonly string[] {
  const others = [mapping.changedAt, mapping.withdrawn?.field, mapping.department, mapping.district].filter((name) => name != null);
  return [...new Set([...mapping.key, ...Object.values(mapping.fields), ...others])];
}

/** The encoding of a sound file; a HubError for any other. */
export async function inspect(file: DroppedFile, mapping: KindMapping, source: string): Promise<Encoding> {
  const malformed = (why: string) => new HubError('SOURCE_MALFORMED', { source, why: `${file.name} ${why}` });
  if (file.size > MOST_MIB * 1024 * 1024) throw new HubError('SOURCE_TOO_LARGE', { source, limit: MOST_MIB });
  if (!/\.(csv|txt)$/i.test(file.name)) throw malformed('不是 CSV 文件');
  const encoding = await encodingOf(file);
  if (!encoding) throw malformed('既不是 UTF-8 也不是 GB18030 文本');
  let header: readonly string[] | null = null;
  let line = 0;
  for await (const record of records(file, encoding, source)) {
    line += 1;
    if (header === null) {
      header = record.map((name) => name.trim());
      checkHeader(header, mapping, malformed);
    } else if (record.length > header.length && record.slice(header.length).some((cell) => cell.trim() !== '')) {
      throw malformed(`第 ${line} 行的列数多于表头`);
    } else if (record.length < header.length && record.some((cell) => cell.trim() !== '')) {
      // A file cut off in the middle of a row shows itself here, whether or not its neighbours are sound.
      throw malformed(`第 ${line} 行的列数少于表头,文件可能不完整`);
    }
  }
  if (header === null) throw malformed('没有表头');
  return encoding;
}

function checkHeader(header: readonly string[], mapping: KindMapping, malformed: (why: string) => HubError): void {
  const missing = mappedColumns(mapping).filter((name) => !header.includes(name));
  if (missing.length) throw malformed(`缺少列:${missing.join('、')}`);
  const twice = mappedColumns(mapping).filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (twice.length) throw malformed(`列名重复:${twice.join('、')}`);
}
