/** Settings of the type `oidc`, as an operator writes them in a way in. */
import { z } from 'zod';
import { durationOf, durationPattern } from '../../json/duration.js';
import { staysPrivate } from '../../loopback.js';

const LONGEST_TOLERANCE_MS = 3_600_000;
const ISSUER = '应为 https:// 开头的完整网址(本机可用 http://),与提供方所写的 issuer 一字不差,不带参数';

export const settings = z.strictObject({
  issuer: z.string().refine(isIssuer, ISSUER),
  clientId: z.string().min(1, '不能为空').max(1000),
  clientSecret: z.string().min(1, '不能为空').max(4000).optional(),
  /** How the secret is sent: `basic` unless the provider says that it takes it otherwise. */
  clientAuth: z.enum(['basic', 'post'], '应为 basic(请求头)或 post(正文)').optional(),
  clockTolerance: z
    .string()
    .regex(durationPattern, '应为时长,如 120s、5m')
    .refine((text) => !(durationOf(text) > LONGEST_TOLERANCE_MS), '最长 1h:时钟相差更多时请校准时钟')
    .default('120s'),
  tls: z.strictObject({ ca: z.string().min(1) }).optional(),
});

export type OidcSettings = z.infer<typeof settings>;

function isIssuer(text: string): boolean {
  if (!staysPrivate(text)) return false;
  const { search, hash, username, password } = new URL(text);
  return search === '' && hash === '' && username === '' && password === '';
}
