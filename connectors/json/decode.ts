/** Text of a body: by what its header says, and never with replacement characters. */
import { HubError } from '../../schema/errors.js';

const CHINESE = /^(?:gbk|gb2312|gb_2312-80|gb18030|cp936|x-gbk|windows-936)$/;
const OTHERS = /^(?:utf-16|utf-16le|utf-16be|big5|big5-hkscs)$/;

/** @param said the encoding that the operator says, whatever the header does */
export function decode(body: Buffer, type: string, said: string | null, source: string): string {
  const charset = said === null ? charsetOf(body, type) : 'gb18030';
  const text = decoded(body, charset);
  if (text !== null) return text;
  const other = said === null && charset === 'gb18030' ? decoded(body, 'utf-8') : null;
  if (other !== null) return other;
  const likeGbk = charset === 'utf-8' && decoded(body, 'gb18030') !== null;
  const why = likeGbk
    ? '应答不是有效的 UTF-8 文本,像是 GBK:请对方在 content-type 中写明 charset=gbk,或在 settings 中写 textEncoding: gbk'
    : `应答不是有效的 ${charset.toUpperCase()} 文本`;
  throw new HubError('SOURCE_MALFORMED', { source, why });
}

function charsetOf(body: Buffer, type: string): string {
  const mark = body.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return mark === 'fffe' ? 'utf-16le' : 'utf-16be';
  const name = /charset\s*=\s*"?([^";,\s]+)/i.exec(type)?.[1]?.toLowerCase() ?? '';
  if (CHINESE.test(name)) return isUtf8(body) ? 'utf-8' : 'gb18030';
  // Servers say ISO-8859-1 where nobody has set anything.
  return OTHERS.test(name) ? name : 'utf-8';
}

// Announced as GBK and yet UTF-8: no Chinese text in GBK is by chance all valid UTF-8 of three bytes each.
function isUtf8(body: Buffer): boolean {
  const text = decoded(body, 'utf-8');
  return text !== null && /[\u0800-\uffff]{2}/.test(text) && !/[\u0080-\u07ff]/.test(text);
}

function decoded(body: Buffer, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(body);
  } catch {
    return null;
  }
}
