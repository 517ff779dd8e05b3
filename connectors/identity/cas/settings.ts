/** Settings of the type `cas`, as an operator writes them in a way in. */
import { z } from 'zod';
import { staysPrivate } from '../../loopback.js';

const URL_FORM = '应为 CAS 的 https:// 网址,写到 /cas 为止、不带参数;确需 http 时写明 insecure: true';

export const settings = z
  .strictObject({
    url: z.string().refine(isPlainAddress, URL_FORM),
    /** What answers whose ticket it is; attributes such as the name are told by many servers under `p3/` alone. */
    validate: z.enum(['serviceValidate', 'p3/serviceValidate']).default('serviceValidate'),
    nameAttribute: z.string().min(1).max(100).optional(),
    insecure: z.boolean().default(false),
    tls: z.strictObject({ ca: z.string().min(1) }).optional(),
  })
  .refine(({ url, insecure }) => insecure || !URL.canParse(url) || staysPrivate(url), { path: ['url'], message: URL_FORM });

export type CasSettings = z.infer<typeof settings>;

function isPlainAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username, password } = new URL(text);
  return /^https?:$/.test(protocol) && [search, hash, username, password].every((part) => part === '');
}
