/** Signature of a file: what it is by its first bytes, where it is no text table whatever its name says. */
export const SIGNATURE_BYTES = 4_096;

const SAVE_AS = '请用 Excel 或 WPS 打开,另存为“CSV UTF-8(逗号分隔)”后重新放入';
const UNPACK = '请解压后放入其中的 CSV 文件';

const BYTES: readonly (readonly [hex: string, what: string, remedy: string])[] = [
  ['504b0304', 'Excel 工作簿(xlsx)或 ZIP 压缩包', `${SAVE_AS};若是压缩包,${UNPACK}`],
  ['504b0506', '空的 ZIP 压缩包', UNPACK],
  ['d0cf11e0a1b11ae1', '旧版 Excel 工作簿(xls、et)', SAVE_AS],
  ['25504446', 'PDF 文件', '请向对方要表格文件,另存为 CSV 后放入'],
  ['52617221', 'RAR 压缩包', UNPACK],
  ['377abcaf271c', '7z 压缩包', UNPACK],
  ['1f8b', 'GZIP 压缩包', UNPACK],
  ['89504e47', '图片', '请放入表格文件'],
  ['ffd8ff', '图片', '请放入表格文件'],
  ['53514c69746520666f726d61742033', 'SQLite 数据库', '请导出为 CSV,或改用 sql 类型的数据源'],
  ['fffe0000', 'UTF-32 文本', '请另存为 UTF-8'],
  ['0000feff', 'UTF-32 文本', '请另存为 UTF-8'],
];

const TEXTS: readonly (readonly [RegExp, what: string, remedy: string])[] = [
  [/^\{\\rtf/, 'RTF 文档', SAVE_AS],
  [/^<\?xml|^<Workbook/i, 'XML 文件(可能是 Excel 2003 XML 表格)', SAVE_AS],
  [/^<(!doctype|html|head|body|table|meta|style|script|div)\b/i, 'HTML 网页(可能是网页导出的表格,或登录页、出错页)', SAVE_AS],
  [/^(\{\s*("|\}|$)|\[\s*(\{|\[|"|\]|$))/, 'JSON 文件', '请导出为 CSV,或改用 rest 类型的数据源'],
];

export interface Signature {
  readonly what: string;
  readonly remedy: string;
}

/** @param head the first bytes, at most `SIGNATURE_BYTES` */
export function signatureOf(head: Buffer): Signature | null {
  const hex = head.subarray(0, 16).toString('hex');
  // Marks of byte order and the zeros of UTF-16 aside, what is looked for is ASCII.
  const text = head
    .toString('latin1')
    .replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)+/, '')
    .replaceAll('\0', '')
    .trimStart();
  const found = BYTES.find(([bytes]) => hex.startsWith(bytes)) ?? TEXTS.find(([pattern]) => pattern.test(text));
  return found ? { what: found[1], remedy: found[2] } : null;
}
