/** Drops a CSV file into a folder the way a careful sender does: under another name first, then renamed. */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';

export async function dropCsv(folder: string, name: string, header: string[], rows: string[][], encoding: 'utf8' | 'gb18030'): Promise<void> {
  const text = [header, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n');
  const bytes = iconv.encode(`${text}\r\n`, encoding);
  if (iconv.decode(bytes, encoding) !== `${text}\r\n`) throw new Error(`${name} cannot be written in ${encoding} without loss`);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${name}.tmp`);
  await writeFile(temporary, bytes);
  await rename(temporary, join(folder, name));
}

function cell(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
