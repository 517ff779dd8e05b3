/** Faults of MariaDB and MySQL, each named for what it is: what passes by itself is tried again, the rest says what a person has to do. */
import { HubError } from '../../../schema/errors.js';
import { TooLarge } from './database.js';
import { ILL_WRITTEN, LOOK_AGAIN } from './wording.js';

type Code = 'SOURCE_UNAVAILABLE' | 'SOURCE_REFUSED' | 'SOURCE_MALFORMED';
/** `{1}` is what the server's own sentence names: a table or column of the operator's mapping. */
type Words = readonly [code: Code, why: string, named?: RegExp];

const LOCKED: Words = ['SOURCE_REFUSED', '账号已被锁定,请对方解锁该账号'];
const EXPIRED: Words = ['SOURCE_REFUSED', '账号的密码已过期,请对方重设密码,再改 settings 中的密码'];
const FULL: Words = ['SOURCE_UNAVAILABLE', '对方数据库的连接数已满'];
const SLOW: Words = ['SOURCE_UNAVAILABLE', '60 秒内没有读完一页,可能缺少(变更时间, 主键)的索引,或表被锁住'];
const HOST: Words = ['SOURCE_REFUSED', '对方数据库不允许从本机连接,请对方放行本机地址'];
const RESTING: Words = ['SOURCE_UNAVAILABLE', '对方数据库中断了读取'];

/** By the server's number: the driver's names for numbers above 4000 are another engine's. */
const WORDS: Readonly<Record<number, Words>> = {
  1040: FULL,
  1203: FULL,
  1226: ['SOURCE_UNAVAILABLE', '账号的连接数或查询数已到对方设的上限'],
  1044: ['SOURCE_REFUSED', '账号无权使用库 {1},或没有这个库', /database '([^']+)'/],
  1045: ['SOURCE_REFUSED', '账号或密码不对,或对方不允许从本机登录'],
  1698: ['SOURCE_REFUSED', '账号不能以密码登录,请对方另建只读账号'],
  1129: ['SOURCE_REFUSED', '对方数据库因连接错误过多已封锁本机,请对方执行 FLUSH HOSTS'],
  1130: HOST,
  1142: ['SOURCE_REFUSED', '账号无权读取表 {1}', /table [`']?(?:[^`'.]+[`']?\.[`']?)?([^`']+)/],
  1143: ['SOURCE_REFUSED', '账号无权读取列 {1}', /column '([^']+)'/],
  1227: ['SOURCE_REFUSED', '账号的权限不够'],
  1049: ['SOURCE_MALFORMED', '没有名为 {1} 的库', /database '([^']+)'/],
  1051: ['SOURCE_MALFORMED', `没有表或视图 {1},${LOOK_AGAIN}`, /'(?:[^'.]+\.)?([^']+)'/],
  1146: ['SOURCE_MALFORMED', `没有表或视图 {1},${LOOK_AGAIN}`, /Table '(?:[^'.]+\.)?([^']+)'/],
  1054: ['SOURCE_MALFORMED', `没有列 {1},${LOOK_AGAIN}`, /column '(?:[^'.]+\.)?([^']+)'/],
  1052: ['SOURCE_MALFORMED', `${ILL_WRITTEN}:列 {1} 不止一个,请在 query 中写明是哪个表的`, /Column '([^']+)'/],
  1060: ['SOURCE_MALFORMED', `${ILL_WRITTEN}:query 中列 {1} 出现两次`, /column name '([^']+)'/],
  1064: ['SOURCE_MALFORMED', `${ILL_WRITTEN}:query 的语法不对`],
  1356: ['SOURCE_MALFORMED', '视图 {1} 已失效,它引用的表、列或定义者已不在,请对方重建', /View '(?:[^'.]+\.)?([^']+)'/],
  1449: ['SOURCE_MALFORMED', '视图的定义者已不存在,请对方重建视图'],
  1205: ['SOURCE_UNAVAILABLE', '表正被对方系统锁住'],
  1213: RESTING,
  1053: ['SOURCE_UNAVAILABLE', '对方数据库正在停止'],
  1317: RESTING,
  1412: ['SOURCE_UNAVAILABLE', '对方正在改表结构'],
  1927: RESTING,
  1969: SLOW,
  3024: SLOW,
  1820: EXPIRED,
  1862: EXPIRED,
  3118: LOCKED,
  4151: LOCKED,
  3159: ['SOURCE_REFUSED', '对方只接受 TLS 连接,请在 settings 中写 tls: { ca: … }'],
};

/** Of the engine or of the machine; everything else that the server says is about the statement. */
const PASSING = new Set([1021, 1037, 1038, 1041, 1047, 1105, 1135, 1158, 1159, 1160, 1161, 1184, 1615, 2006, 2013]);

const DRIVER: Readonly<Record<string, Words>> = {
  POOL_WAIT: ['SOURCE_UNAVAILABLE', '等不到空闲的连接'],
  ENOTFOUND: ['SOURCE_UNAVAILABLE', '找不到这个主机名'],
  ECONNREFUSED: ['SOURCE_UNAVAILABLE', '对方没有在该端口提供数据库服务'],
  ETIMEDOUT: ['SOURCE_UNAVAILABLE', '连接超时'],
  PROTOCOL_SEQUENCE_TIMEOUT: SLOW,
  PROTOCOL_CONNECTION_LOST: ['SOURCE_UNAVAILABLE', '连接在读取途中断开'],
  ECONNRESET: ['SOURCE_UNAVAILABLE', '连接在读取途中断开'],
  HANDSHAKE_NO_SSL_SUPPORT: ['SOURCE_REFUSED', '对方数据库没有启用 TLS,请对方启用;只在可信网络内可写 tls: { required: false }'],
};

const BAD_CERTIFICATE = /certificate|CERT|altname|SELF_SIGNED|LEAF_SIGNATURE/i;

interface Fault {
  readonly code?: string;
  readonly errno?: number;
  readonly message?: string;
}

const DENIED = 1045;

export const isTimeout = (error: unknown): boolean => [1969, 3024].includes((error as Fault).errno ?? 0);

export function asHubError(error: unknown, source: string, overTls: boolean): Error {
  if (error instanceof HubError || error instanceof TooLarge) return error;
  const { code: named, errno } = error as Fault;
  // A fault of our own is none of the database's.
  if (named === undefined && errno === undefined) return error as Error;
  const [code, why] = wordsOf(error as Fault, overTls);
  return new HubError(code, { source, why }, error);
}

function wordsOf({ code = '', errno = 0, message = '' }: Fault, overTls: boolean): readonly [Code, string] {
  const known = WORDS[errno] ?? DRIVER[code];
  // MariaDB refuses a login without TLS, where it asks for TLS, as it refuses a wrong password.
  if (errno === DENIED && !overTls)
    return ['SOURCE_REFUSED', '账号或密码不对,或对方不允许从本机登录,或对方只接受 TLS 连接(请在 settings 中写 tls: { ca: … })'];
  if (known) return [known[0], known[1].replace('{1}', known[2]?.exec(message)?.[1] ?? '')];
  if (overTls && BAD_CERTIFICATE.test(`${code} ${message}`))
    return ['SOURCE_REFUSED', '对方数据库的证书不可信或与主机名不符,请把签发它的 CA 证书写进 tls.ca'];
  if (errno > 0 && message && !PASSING.has(errno)) return ['SOURCE_MALFORMED', `数据库不能执行这条查询(错误 ${errno}),${LOOK_AGAIN}`];
  return ['SOURCE_UNAVAILABLE', `数据库读取失败${code && `(${code})`}`];
}
