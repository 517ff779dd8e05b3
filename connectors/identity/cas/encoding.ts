/** Encoding of an answer of CAS: UTF-8 to the letter, or what it says that it is; a letter that cannot be read refuses all, for it may stand in a user's name. */
import { XmlFault } from './xml.js';

const CHINESE = /^(gbk|gb2312|gb18030|x-gbk|cp936)$/i;
const DECLARED = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/;

/** @param contentType as the header has it. Servlet containers write ISO-8859-1 there where nobody has said anything: it is not believed. */
export function decoded(body: Uint8Array, contentType: string): string {
  const head = Buffer.from(body.subarray(0, 200)).toString('latin1');
  const named = DECLARED.exec(head)?.[1] ?? /charset\s*=\s*"?([\w.-]+)/i.exec(contentType)?.[1] ?? '';
  try {
    return new TextDecoder(CHINESE.test(named) ? 'gb18030' : 'utf-8', { fatal: true }).decode(body);
  } catch {
    throw new XmlFault('not in its encoding');
  }
}
