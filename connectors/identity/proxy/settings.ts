/** Settings of the type `proxy`, as an operator writes them in a way in. */
import { z } from 'zod';

const ADDRESS = '应为网关的 IP 地址或网段,如 10.0.0.2、10.0.0.0/24';
const SHORTEST_SECRET = 22;

export const settings = z.strictObject({
  header: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,59}$/, '应为请求头的名称,由字母、数字、横线组成,如 x-user'),
  from: z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], { error: ADDRESS })).min(1, ADDRESS),
  secret: z.string().min(SHORTEST_SECRET, `与网关共用的密钥,至少 ${SHORTEST_SECRET} 个字符,如 openssl rand -base64 24 给出的`).max(4000),
});

export type ProxySettings = z.infer<typeof settings>;
