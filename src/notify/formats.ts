/** Formats: how a message is written for whoever receives it, and what of the answer says that it was taken. */
import type { RowOf } from '../../schema/database/own-table.js';
import type { notices } from '../../schema/database/tables/notices.js';
import type { City } from '../../schema/organisation.js';
import type { NoticeRule } from '../config/shape.js';

export type Notice = RowOf<typeof notices>;

// A group robot of 企业微信 takes 2 048 bytes.
const MOST_BYTES = 2_000;

export function bodyOf(city: City, { format }: NoticeRule, { id, rule, recipient, recipientName, createdAt, events, text }: Notice): string {
  if (format !== 'json') return JSON.stringify({ msgtype: 'text', text: { content: cut(text) } });
  const [type, code = city.code] = recipient.split(':', 2);
  const to = { type, code, name: recipientName };
  return JSON.stringify({ id, rule, at: createdAt, city: { code: city.code, name: city.name }, to, events: JSON.parse(events) as unknown, text });
}

/** Whole lines; the last one, what to do, stays. */
function cut(text: string): string {
  const lines = text.split('\n');
  const size = (): number => Buffer.byteLength(lines.join('\n'));
  while (size() > MOST_BYTES && lines.length > 2) lines.splice(-2, 1);
  return lines.join('\n');
}

/** Null: taken. Else why not, in words of ours: what a stranger answers may have anything in it. */
export function refusalIn({ format }: NoticeRule, status: number, body: Uint8Array): string | null {
  if (status >= 300 && status < 400) return `对方要求转到别的地址(${status}),不跟随:请在配置中写最终的网址`;
  if (status < 200 || status >= 300) return `对方应答 ${status}`;
  if (format === 'json') return null;
  // A group robot answers 200 whatever it thinks.
  const code = errcodeIn(body);
  return code === 0 ? null : `群机器人没有接收(errcode ${code ?? '无'})`;
}

function errcodeIn(body: Uint8Array): number | null {
  try {
    const { errcode } = JSON.parse(Buffer.from(body).toString('utf8')) as { errcode?: unknown };
    return typeof errcode === 'number' ? errcode : null;
  } catch {
    return null;
  }
}
