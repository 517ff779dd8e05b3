/** Settings of the type, as an operator writes them below `settings:` of a target. */
import { z } from 'zod';

const filled = z.string().min(1, '不能为空');

export const settings = z.strictObject({
  baseUrl: z.string().refine((text) => /^https?:$/.test(urlOf(text)?.protocol ?? ''), '应为 http:// 或 https:// 开头的完整网址'),
  rid: filled,
  sids: z.strictObject({ auth: filled, push: filled, receipt: filled, inventory: filled, catalogue: filled, alerts: filled, feedback: filled }),
  appKey: filled,
});

export type Settings = z.infer<typeof settings>;
export type Service = keyof Settings['sids'];

function urlOf(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
