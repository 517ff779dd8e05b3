/** Rights: what each role may do at all. This table is all there is: the checks, their test and docs/rights.md are made from it. */
import type { Role, Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';

/** Chinese and English title of each right. */
export const rightTitles = {
  figures: ['各区、新鲜度与年度数字', 'districts, freshness and figures'],
  records: ['查询与搜索记录', 'reading and searching records'],
  logs: ['账目、运行、批次、上报行、待修复与质量问题', 'balance, runs, batches, deliveries, quarantine and quality issues'],
  retry: ['重推上报行', 'sending deliveries again'],
  take: ['采用一行待修复', 'taking a row that was set aside'],
  jobs: ['查看、运行、暂停作业,重新检查、重新读取', 'seeing, running and pausing jobs, revalidation, re-reads'],
  release: ['放行、暂停推送目标', 'releasing and holding a delivery target'],
  calendar: ['载入工作日历', 'loading the working calendar'],
  documents: ['登记、删除受信文档', 'adding and removing trusted documents'],
} as const;

export type Right = keyof typeof rightTitles;

/** A role is a list of rights. Which rows it then sees is its scope (scope.ts): a district retries its own deliveries and takes its own rows only. */
export const roles: Readonly<Record<Role, readonly Right[]>> = {
  CITY_ADMIN: ['figures', 'records', 'logs', 'retry', 'take', 'jobs', 'release', 'calendar', 'documents'],
  DISTRICT_ADMIN: ['figures', 'records', 'logs', 'retry', 'take'],
  DASHBOARD: ['figures'],
};

export const mayDo = (role: Role, right: Right): boolean => roles[role].includes(right);

/** FORBIDDEN unless the viewer's role has this right. */
export function permit(viewer: Viewer, right: Right): void {
  if (!mayDo(viewer.role, right)) throw new HubError('FORBIDDEN');
}
