/** Schema of the YAML file, strict; what hangs together across its parts is checked by check.ts, what only a connector type knows by that type. */
import { DEFAULT_CAP } from '../../schema/indicators/on-site.js';
import { z } from 'zod';
import { noticeEventNames } from '../../schema/notices.js';
import { type DeadlineName, deadlines } from '../../schema/deadlines.js';
import { keyForm } from '../access/identify.js';
import { machineRoles } from '../access/rights.js';
import { windowOf } from '../kit/window.js';
import type { JobDefaults } from './shape.js';

const text = z.string().min(1).max(4000);
// A chain of certificates is longer than anything that a person writes.
const pem = z
  .string()
  .max(200_000)
  .regex(/-----BEGIN /, { error: '应为 PEM 文本,如 ${file:hub.pem}' });
const texts = z.record(z.string(), text);
const valueMaps = z.record(z.string(), z.record(z.string(), z.string()));
const name = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,59}$/u, { error: '名称应为 1–60 个字母、数字、点、横线,以字母或数字开头' });
const code = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, { error: '应为小写字母开头的代码,如 echeng(最长 40)' });
const areaNumber = z.string().regex(/^\d{6}$/, { error: '应为 6 位行政区划代码,并加引号' });
const schedule = z.object({ schedule: text });

/** `30s`, `10m`, `2h`, `1d` → milliseconds. */
export function durationMs(value: string): number | null {
  const match = /^(\d{1,6})(ms|s|m|h|d)$/.exec(value);
  const milliseconds = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
  const ms = match ? Number(match[1]) * milliseconds[match[2] as keyof typeof milliseconds] : null;
  return ms === null || ms > LONGEST_MS ? null : ms;
}

// Further back a moment has no four-digit year, and sorts after all others.
const LONGEST_MS = 3650 * 86_400_000;

// Six months have 184 days at most.
const LEAST_KEPT_MS = 183 * 86_400_000;

const duration = z.string().refine((value) => durationMs(value) !== null, { error: '应为时长,如 30s、10m、2h,最长 3650d' });
const follow = z.union([z.enum(['feed', 'all']), z.strictObject({ since: text, overlap: duration.default('10m') })], {
  error: '应为 feed、all 或 { since: …, overlap: 10m }',
});
const key = z.union([text, z.array(text).min(1)], { error: '应为一个字段名,或不为空的字段名列表' });

const forms = { formats: texts.default({}), units: texts.default({}), constants: texts.default({}), defaults: texts.default({}) };
const childKeys = { fields: texts, values: valueMaps.default({}), ...forms };
/** A list of children: what is the same for every source type. Whatever else is written there is for the source type to check. */
const child = z.looseObject(childKeys);
export const childKeyNames = new Set(Object.keys(childKeys));

const mappingKeys = {
  key,
  changedAt: text.optional(),
  follow: follow.default('all'),
  department: z.strictObject({ field: text }).optional(),
  withdrawn: z.strictObject({ field: text, equals: z.string() }).optional(),
  fields: texts,
  values: valueMaps.default({}),
  ...forms,
  keys: z
    .strictObject({ schedule: z.union([text, z.literal(false)]).optional(), believe: z.boolean().default(false), within: duration.optional() })
    .optional(),
  children: z.record(z.string(), child).default({}),
};

/** A kind's mapping: the keys that are the same for every source type. Whatever else is written there is for the source type to check. */
export const mappingSchema = z.looseObject(mappingKeys);
export const mappingKeyNames = new Set(Object.keys(mappingKeys));

export const districtRule = z.union([text, z.strictObject({ field: text, values: texts }), z.strictObject({ byDepartment: z.literal(true) })], {
  error: '应为区代码、{ field: …, values: {…} } 或 { byDepartment: true }',
});

const pace = z.strictObject({ pagesPerMinute: z.int().min(1).optional(), rowsPerMinute: z.int().min(1).optional() });

const source = z.strictObject({
  name,
  district: districtRule,
  type: text,
  zone: text.optional(),
  // What else stands there is for the source type to check.
  settings: z
    .object({ pace: pace.optional() })
    .catchall(z.unknown().meta({ title: 'own' }))
    .default({}),
  schedule: text.optional(),
  kinds: z.record(z.string(), mappingSchema),
});

const window = z.string().refine((value) => windowOf(value) !== null, {
  error: '应为一天中的时段,如 20:00-07:00(可跨过零点;00:00–23:59,两端不能相同;全天上报请不写此项)',
});
const deliver = z.strictObject({ window: window.optional(), rowsPerMinute: z.int().min(1).max(10_000_000).optional() });

const target = z.strictObject({
  name,
  type: text,
  profile: text,
  settings: z.record(z.string(), z.unknown()).default({}),
  kinds: z.array(text).min(1),
  downward: z.record(z.string(), z.strictObject(schedule.shape)).default({}),
  tls: z.strictObject({ ca: text.optional(), insecure: z.boolean().default(false) }).default({ insecure: false }),
  deliver: deliver.optional(),
});

const BUDGET = '应为每分钟可读取的行数(正整数),或 none(不限)';
const viewer = z.strictObject({
  name,
  role: z.enum(machineRoles),
  districts: z.array(text).min(1).optional(),
  department: text.optional(),
  documents: z.enum(['also', 'only'], { error: '应为 also(文本与登记的文档都可)或 only(只可用登记的文档)' }).default('also'),
  budget: z.union([z.int().min(1, { error: BUDGET }), z.literal('none')], { error: BUDGET }).optional(),
  key: z.string().min(16, { error: '密钥至少 16 个字符' }).regex(keyForm, { error: '密钥应为可见的 ASCII 字符,不含空格,最长 512 个' }),
});

// What else stands there is for the type to check.
const wayIn = z
  .object({
    type: text,
    name: z
      .string()
      .regex(/^[a-z][a-z0-9-]{0,39}$/, { error: '应为小写字母开头的名称(字母、数字、横线,最长 40),用在网址中' })
      .optional(),
    title: z.string().min(1).max(40).optional(),
  })
  .catchall(z.unknown().meta({ title: 'own' }));

const overlap = z.enum(['skip', 'queue'], { error: '应为 skip(运行中则跳过)或 queue(运行完再补一次)' });
const job = (usual: JobDefaults) =>
  z
    .strictObject({ schedule: text.default(usual.schedule), overlap: overlap.default(usual.overlap), catchUp: duration.default(usual.catchUp) })
    .prefault({});
const jobsOf = (jobs: readonly JobDefaults[]): Record<string, ReturnType<typeof job>> =>
  Object.fromEntries(jobs.map((each) => [each.name, job(each)]));

const clockDays = Object.fromEntries(
  deadlines.map((clock) => [clock.name, z.int({ error: '应为 1–365 的整数天数' }).min(1).max(365).default(clock.days)]),
) as Record<DeadlineName, z.ZodDefault<z.ZodInt>>;

const notice = z.strictObject({
  name,
  type: z.enum(['webhook'], { error: '应为 webhook' }).default('webhook'),
  url: z.url({ protocol: /^https?$/, error: '应为 http:// 或 https:// 开头的完整网址' }),
  events: z.array(z.enum(noticeEventNames, { error: `应为 ${noticeEventNames.join('、')} 之一` })).min(1),
  to: z.enum(['district', 'department', 'city'], { error: '应为 district(每区一条)、department(每部门一条)或 city(全市一条)' }).default('city'),
  districts: z.array(text).min(1).optional(),
  quiet: window.optional(),
  once: z.enum(['event', 'day'], { error: '应为 event(每件告知一次)或 day(每天至多一条)' }).default('event'),
  format: z.enum(['json', 'wecom', 'dingtalk'], { error: '应为 json、wecom(企业微信群机器人)或 dingtalk(钉钉群机器人)' }).default('json'),
  tls: z.strictObject({ ca: text.optional(), insecure: z.boolean().default(false) }).default({ insecure: false }),
});

const withoutJobs = z.strictObject({
  city: z.strictObject({ code: areaNumber, name: text, uscc: text }),
  zone: text.default('Asia/Shanghai'),
  database: z.strictObject({ url: text }).default({ url: 'sqlite:hub.db' }),
  server: z
    .strictObject({
      host: text.default('127.0.0.1'),
      port: z.int().min(0).max(65535).default(4000),
      publicUrl: z
        .url({ protocol: /^https?$/, error: '应为 http:// 或 https:// 开头的完整网址' })
        .refine(
          (url) => !URL.canParse(url) || `${new URL(url).origin}/` === new URL(url).href,
          '应为不带路径、参数与账号的网址,如 https://hub.example:8443',
        )
        .optional(),
      cors: z
        .array(z.string().regex(/^https?:\/\/[a-z0-9.-]+(:\d{1,5})?$/, { error: '应为页面的来源,如 https://screen.example(小写,不带路径)' }))
        .default([]),
      trustedProxies: z
        .array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()], { error: '应为 IP 地址或网段,如 10.0.0.2、10.0.0.0/24' }))
        .default([]),
      keepAliveSeconds: z.int({ error: '应为 1–3600 的整数秒数' }).min(1).max(3600).default(75),
      tls: z.strictObject({ cert: pem, key: pem }).optional(),
      insecure: z.boolean().default(false),
      probes: z.strictObject({ host: text.default('127.0.0.1'), port: z.int().min(0).max(65535).default(4001) }).optional(),
    })
    .prefault({}),
  identity: z.array(wayIn).optional(),
  departments: z.strictObject({ file: text }).optional(),
  districts: z.array(z.strictObject({ code, name: text, areaNumber, level: text.default('3'), areaDefault: z.boolean().default(false) })).min(1),
  sources: z.array(source).default([]),
  targets: z.array(target).default([]),
  viewers: z.array(viewer).default([]),
  notify: z.array(notice).default([]),
  clocks: z.strictObject(clockDays).prefault({}),
  onSite: z.strictObject({ perBody: z.int().min(1, '应为不小于 1 的整数:上限为 0 即不许检查').default(DEFAULT_CAP) }).prefault({}),
  desk: z
    .strictObject({ alertSteps: z.array(text).default([]), requestDays: z.int({ error: '应为 1–366 的整数天数' }).min(1).max(366).default(30) })
    .prefault({}),
  signIn: z
    .strictObject({
      idle: duration.default('30m'),
      longest: duration.default('10h'),
      unused: duration.default('90d'),
      separation: z.boolean().default(true),
      secondFactor: z.boolean().default(true),
      password: z
        .strictObject({
          length: z.int().min(6, { error: '应为 6–64 的整数' }).max(64).default(10),
          classes: z.int().min(1, { error: '应为 1–4 的整数' }).max(4).default(3),
          days: z.int().min(0, { error: '应为 0(不要求更换)或天数' }).max(3650).default(90),
          last: z.int().min(0, { error: '应为 0–24 的整数' }).max(24).default(5),
        })
        .prefault({}),
      lock: z
        .strictObject({ failures: z.int().min(3, { error: '应为 3–100 的整数' }).max(100).default(5), for: duration.default('15m') })
        .prefault({}),
    })
    .prefault({}),
  audit: z
    .strictObject({
      key: z.string().min(32, { error: '审计密钥至少 32 个字符,如 openssl rand -hex 32 的输出' }).max(512).optional(),
      keep: duration
        .default('190d')
        .refine((value) => (durationMs(value) ?? 0) >= LEAST_KEPT_MS, { error: '不少于 183d:网络安全法第二十一条要求留存不少于六个月' }),
    })
    .prefault({}),
  observability: z.strictObject({ otlp: z.url({ protocol: /^https?$/, error: '应为 http:// 或 https:// 开头的完整网址' }).optional() }).prefault({}),
});

/** @param jobs each is a key below `jobs` */
export const fileSchemaOf = (jobs: readonly JobDefaults[]) => withoutJobs.extend({ jobs: z.strictObject(jobsOf(jobs)).prefault({}) });

export type FileShape = z.infer<ReturnType<typeof fileSchemaOf>>;
export type MappingShape = z.infer<typeof mappingSchema>;
