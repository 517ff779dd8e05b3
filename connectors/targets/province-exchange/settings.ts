/** What an operator writes below `settings:` of a target of this type. */
import { z } from 'zod';

const said = z.string().min(1, '不能为空');

export const settings = z.strictObject({
  baseUrl: z.string().refine((text) => /^https?:$/.test(urlOf(text)?.protocol ?? ''), '应为 http:// 或 https:// 开头的完整网址'),
  rid: said,
  sids: z.strictObject({ auth: said, push: said, receipt: said, inventory: said, catalogue: said, alerts: said, feedback: said }),
  appKey: said,
});

export type Settings = z.infer<typeof settings>;
export type Service = keyof Settings['sids'];

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
