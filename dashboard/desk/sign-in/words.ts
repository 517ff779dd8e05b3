/** Words of signing in: what each state of it says, and what to do. */
import type { Fault } from '../net/fault.js';

export const ENDED: Readonly<Record<string, string>> = {
  IDLE: '一段时间没有操作,已自动退出。请重新登录。',
  LONG: '登录已满最长时限,请重新登录。',
  ENDED: '这次登录已被结束(本人在别处退出,或账号、权限有变动)。请重新登录。',
};

/** Of codes that come back in the address, from a provider. */
const FAULTS: Readonly<Record<string, string>> = {
  SIGN_IN_FAILED: '统一认证没有确认您的身份,请重新登录。',
  SIGN_IN_EXPIRED: '登录用时过长或重复打开了登录页,请重新登录。',
  PROVIDER_UNREACHABLE: '连不上统一认证平台。请稍后再试;仍不行时请联系系统管理员。',
  PROVIDER_REFUSED: '统一认证平台拒绝了这次登录。请稍后再试;仍不行时请联系系统管理员。',
  CLOCKS_APART: '本系统与统一认证平台的时钟相差过大,无法登录。请联系系统管理员校对时间。',
};

export const faultInAddress = (code: string): string => FAULTS[code] ?? '登录没有完成,请重新登录。仍不行时请把页面上的代码告诉系统管理员。';

export function signInFault(fault: Fault): string {
  if (fault.code === 'OFFLINE') return '连不上服务器:网络断开,或服务正在重启。填写的内容还在,稍后再点登录。';
  if (fault.code === 'SIGN_IN_BUSY') return `登录的人较多,请 ${fault.seconds ?? 10} 秒后再点登录。`;
  if (fault.code === 'SIGN_IN_LOCKED') return `${fault.message}${fault.seconds === null ? '' : `(约 ${Math.ceil(fault.seconds / 60)} 分钟后可再试)`}`;
  return fault.message;
}
