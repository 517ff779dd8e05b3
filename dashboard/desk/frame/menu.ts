/** Menu: what stands in it for a person, by right; kinds come from their definitions. */
import type { SignedIn } from '../session/said.js';
import { addressOf } from './address.js';
import type { Definitions } from './definitions.js';

export interface Entry {
  readonly title: string;
  readonly to: string;
}

export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

export const SYSTEM: readonly (Entry & { readonly right: string })[] = [
  { title: '人员', to: '/system/people', right: 'people' },
  { title: '角色', to: '/system/roles', right: 'people' },
  { title: '密钥', to: '/system/keys', right: 'people' },
  { title: '审计日志', to: '/system/audit', right: 'audit' },
  { title: '工作日历', to: '/system/calendar', right: 'calendar' },
  { title: '作业', to: '/system/jobs', right: 'jobs' },
  { title: '上报规范', to: '/system/profiles', right: 'jobs' },
];

export function menuOf({ rights }: SignedIn, { kinds }: Definitions): readonly Section[] {
  const lists = (kinds ?? []).map(({ name, title }) => ({ title, to: addressOf(['lists', name]) }));
  const sections = [
    { title: '', entries: [{ title: '首页', to: '/' }] },
    { title: '数据', entries: rights.includes('records') ? lists : [] },
    { title: '系统', entries: SYSTEM.filter(({ right }) => rights.includes(right)) },
  ];
  return sections.filter(({ entries }) => entries.length > 0);
}
