/** Settings that the JSON types share: headers, login, TLS, and the encoding of answers that do not say theirs. */
import { z } from 'zod';
import { durationPattern } from './duration.js';

const text = z.string().min(1);

export const login = z.strictObject({
  path: text,
  method: z.enum(['GET', 'POST']).default('POST'),
  body: z.record(z.string(), z.unknown()).default({}),
  token: text,
  header: z
    .string()
    .regex(/^[\w-]+$/, '应为请求头的名称')
    .default('authorization'), // prettier-ignore
  prefix: z.string().default('Bearer '),
  every: z.string().regex(durationPattern, '应为时长,如 30m、1h').optional(), // prettier-ignore
});

export const endpointKeys = {
  headers: z.record(z.string(), z.string()).optional(),
  login: login.optional(),
  tls: z.strictObject({ ca: text }).optional(),
  textEncoding: z.literal('gbk').optional(),
};

export type LoginSettings = z.infer<typeof login>;
export type EndpointSettings = {
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly login?: LoginSettings | undefined;
  readonly tls?: { readonly ca: string } | undefined;
  readonly textEncoding?: 'gbk' | undefined;
};
