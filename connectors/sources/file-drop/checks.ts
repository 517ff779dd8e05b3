/** Checks of a file as a whole, before its rows: what it is, and its heading. */
import { open } from 'node:fs/promises';
import { nearName } from '../../tabular/columns.js';
import { type Heading, isSentenceMark } from '../../tabular/heading.js';
import { SIGNATURE_BYTES, signatureOf } from '../../tabular/signature.js';
import type { DroppedFile } from './folder.js';
import { Refused } from './refused.js';

/** What is no table of text, and what is not written to its end. */
export async function refuseOthers(file: DroppedFile): Promise<void> {
  const handle = await open(file.path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SIGNATURE_BYTES), 0, SIGNATURE_BYTES, 0);
    const other = signatureOf(buffer.subarray(0, bytesRead));
    if (other) throw new Refused(`不是 CSV 文本,而是${other.what}`, other.remedy);
    if (!/\.(csv|txt|tsv|tab)$/i.test(file.name)) throw new Refused('不是 CSV 文件', '请另存为“CSV UTF-8(逗号分隔)”后重新放入');
    // Some systems fill a file with zeros first, and then write it; UTF-16 has one zero at the end, not a row of them.
    const end = (await handle.read(Buffer.alloc(4), 0, 4, Math.max(0, file.size - 4))).buffer;
    if (file.size > 4 && end.every((byte) => byte === 0)) throw new Refused('的末尾是空字节,可能没有写完', '请等写完,或重新放入');
  } finally {
    await handle.close();
  }
}

export function checkHeading({ cells, columns: { missing, twice }, separator }: Heading, said: boolean): void {
  if (missing.length > 0 && cells.length === 1 && /[,;\t]/.test(cells[0] as string))
    throw new Refused('的每一行都被引号包成了一格', '请在表格软件中分列后另存为 CSV');
  if (missing.length > 0) {
    const near = missing.flatMap((name) => nearName(cells, name) ?? []);
    const hint =
      near.length > 0 ? `文件里有“${near.join('”“')}”,列名须与映射一致` : '列名须与映射一致;分隔符特别时在映射中写明 csv: { separator: … }';
    throw new Refused(`缺少列:${missing.join('、')}`, hint);
  }
  if (twice.length > 0) throw new Refused(`列名重复:${twice.join('、')}`, '请删去或改名其中一列');
  if (!said && isSentenceMark(separator))
    throw new Refused(`用“${separator}”分隔,它也用在句子里`, `请改用半角逗号,或在映射中写明 csv: { separator: "${separator}" }`);
}
