/**
 * Pages: every page of the desk but sign-in, kinds' lists and records: its address, its place in the menu and the right without which it is not shown.
 * Each comes when it is first opened. A new page is one line here, and its first part of the address one in `SECTIONS` of src/http/routes.ts.
 */
import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** What stands behind the page's own address, each part decoded. */
export interface PageProps {
  readonly rest: readonly string[];
}

export interface DeskPage {
  readonly to: string;
  readonly title: string;
  /** Heading of the menu that it stands under. */
  readonly group: '' | '处理' | '上报' | '系统';
  /** Null: every person. */
  readonly right: string | null;
  /** It reads what follows its address: an id, a name. */
  readonly deeper?: true;
  /** It reads the conditions of its address itself; of any other page an address with conditions is no address. */
  readonly asks?: true;
  readonly Shown: LazyExoticComponent<ComponentType<PageProps>>;
}

export const PAGES: readonly DeskPage[] = [
  { to: '/', asks: true, title: '首页', group: '', right: null, Shown: lazy(() => import('../today/overview.js')) },
  { to: '/today', title: '今天要办', group: '', right: 'logs', deeper: true, Shown: lazy(() => import('../today/today.js')) },
  { to: '/search', asks: true, title: '搜索', group: '', right: 'records', Shown: lazy(() => import('../search/search.js')) },
  { to: '/items', asks: true, title: '我的事项', group: '处理', right: 'records', deeper: true, Shown: lazy(() => import('../items/items-page.js')) },
  {
    to: '/requests',
    asks: true,
    title: '申请',
    group: '处理',
    right: 'logs',
    deeper: true,
    Shown: lazy(() => import('../requests/requests-page.js')),
  },
  { to: '/alerts', asks: true, title: '预警', group: '处理', right: 'records', deeper: true, Shown: lazy(() => import('../alerts/alerts-page.js')) },
  { to: '/joint', asks: true, title: '联合监管', group: '处理', right: 'records', deeper: true, Shown: lazy(() => import('../joint/joint-page.js')) },
  { to: '/returned', title: '退回与质量', group: '处理', right: 'logs', deeper: true, Shown: lazy(() => import('../returned/returned.js')) },
  { to: '/push', asks: true, title: '推送', group: '上报', right: 'books', deeper: true, Shown: lazy(() => import('../push/push-page.js')) },
  { to: '/sources', title: '数据源', group: '上报', right: 'books', deeper: true, Shown: lazy(() => import('../sources/sources-page.js')) },
  { to: '/developer', title: '开发', group: '系统', right: 'schema', Shown: lazy(() => import('../developer/developer.js')) },
  { to: '/system/people', title: '人员', group: '系统', right: 'people', Shown: lazy(() => import('../system/people.js')) },
  { to: '/system/roles', title: '角色', group: '系统', right: 'people', Shown: lazy(() => import('../system/roles.js')) },
  { to: '/system/keys', title: '密钥', group: '系统', right: 'people', Shown: lazy(() => import('../system/keys.js')) },
  { to: '/system/audit', title: '审计日志', group: '系统', right: 'audit', Shown: lazy(() => import('../system/audit.js')) },
  { to: '/system/stand-ins', title: '代办', group: '系统', right: 'people', Shown: lazy(() => import('../system/stand-ins.js')) },
  { to: '/system/notices', asks: true, title: '通知', group: '系统', right: 'jobs', Shown: lazy(() => import('../system/notices.js')) },
  { to: '/system/calendar', title: '工作日历', group: '系统', right: 'calendar', Shown: lazy(() => import('../system/calendar.js')) },
  { to: '/system/deadlines', title: '期限', group: '系统', right: null, Shown: lazy(() => import('../system/deadlines.js')) },
  { to: '/system/jobs', title: '作业', group: '系统', right: 'jobs', Shown: lazy(() => import('../system/jobs.js')) },
  { to: '/system/profiles', title: '上报规范', group: '系统', right: 'jobs', Shown: lazy(() => import('../system/profiles.js')) },
];

/** The page at an address, and what follows its own; null: there is none. */
export function pageAt(path: readonly string[]): { readonly page: DeskPage; readonly rest: readonly string[] } | null {
  for (const length of [2, 1]) {
    const page = PAGES.find(({ to }) => to === `/${path.slice(0, length).join('/')}`);
    const rest = path.slice(length);
    if (page && (page.deeper || rest.length === 0)) return { page, rest };
  }
  return null;
}
