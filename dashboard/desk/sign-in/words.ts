/** Words of signing in: what each state of it says, and what to do. */
import type { Fault } from '../net/fault.js';

export const ENDED: Readonly<Record<string, string>> = {
  IDLE: '一段时间没有操作,已自动退出。请重新登录。',
  LONG: '登录已满最长时限,请重新登录。',
  ENDED: '这次登录已被结束(本人在别处退出,或账号、权限有变动)。请重新登录。',
};

/** Of codes that come back in the address, from a provider. */
const FAULTS: Readonly<Record<string, string>> = {
  NO_RIGHT_HERE: '您的身份已确认,但在这里还没有权限。请联系本单位的系统管理员开通,之后重新登录。',
  ACCOUNT_UNUSED: '账号长期未使用,已停用。请联系系统管理员重置。',
  SIGN_IN_CANCELLED: '没有在统一认证平台完成登录。需要时请重新登录。',
  SIGN_IN_STATE_UNKNOWN: '登录用时过长或重复打开了登录页,请重新登录。浏览器须允许本站的 Cookie。',
  TICKET_USED: '这次登录的凭据已用过,请重新登录。',
  PROVIDER_NOT_ANEW: '统一认证平台没有重新询问身份,直接放行了上一个人。请先在统一认证平台退出,再登录。',
  PROVIDER_AWAY: '连不上统一认证平台。请稍后再试;仍不行时请联系系统管理员。',
  PROVIDER_REFUSED: '统一认证平台不认识本系统。请联系系统管理员核对登记的地址与密钥。',
  PROVIDER_MALFORMED: '统一认证平台的答复无法识别。请联系系统管理员。',
  PROVIDER_CLOCK: '本系统与统一认证平台的时钟相差过大,无法登录。请联系系统管理员校对时间。',
  PROXY_UNSIGNED: '网关交来的身份没有有效的签名。请联系系统管理员。',
};

export const faultInAddress = (code: string): string => FAULTS[code] ?? '登录没有完成,请重新登录。仍不行时请把页面上的代码告诉系统管理员。';

export function signInFault(fault: Fault): string {
  if (fault.code === 'OFFLINE') return '连不上服务器:网络断开,或服务正在重启。填写的内容还在,稍后再点登录。';
  if (fault.code === 'SIGN_IN_BUSY') return `登录的人较多,请 ${fault.seconds ?? 10} 秒后再点登录。`;
  if (fault.code === 'SIGN_IN_LOCKED') return `${fault.message}${fault.seconds === null ? '' : `(约 ${Math.ceil(fault.seconds / 60)} 分钟后可再试)`}`;
  return fault.message;
}
