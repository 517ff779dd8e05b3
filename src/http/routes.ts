/** The table of routes. */
import { exportAccess } from './export-access.js';
import { deskDocumentNames } from './desk-documents.js';
import { exportIssues } from './export-issues.js';
import { exportLists } from './export-lists.js';
import { alive, figures, ready } from './probes.js';
import type { Route, ViewerRoute } from './route.js';
import { sessionRoutes } from './session-routes.js';

const answerGraphql: ViewerRoute['handler'] = ({ graphql }, exchange) => graphql.answer(exchange);

export const routes: readonly Route[] = [
  { methods: ['GET'], path: '/livez', title: '进程是否存活', public: true, handler: alive },
  { methods: ['GET'], path: '/health', title: '进程是否存活', public: true, handler: alive },
  { methods: ['GET'], path: '/readyz', title: '能否工作', public: true, handler: ready },
  { methods: ['GET'], path: '/metrics', title: 'Prometheus 指标', public: true, handler: figures },
  { methods: ['GET'], path: '/desk/documents.json', title: '工作台所用查询的摘要', public: true, handler: deskDocumentNames },
  { methods: ['GET'], path: '/export/issues.csv', title: '导出质量问题', public: false, rights: ['export', 'logs'], handler: exportIssues },
  {
    ...{ methods: ['GET', 'POST'], path: '/export/lists', title: '导出一个列表:POST 其条件,答以一分钟内有效的地址,再 GET' },
    ...{ public: false, rights: ['export'], handler: exportLists },
  },
  { methods: ['GET'], path: '/export/access.csv', title: '导出权限一览', public: false, rights: ['people'], handler: exportAccess },
  { methods: ['GET', 'POST'], path: '/graphql', title: 'GraphQL,权限见各查询与变更', public: false, rights: 'BY_FIELD', handler: answerGraphql },
  ...sessionRoutes,
];

/** Static files without data, below `path`. */
export interface StaticPage {
  readonly path: string;
  /** Where the files lie, of the program as it was built or of its source. */
  readonly folder: string;
  readonly title: string;
  /** Its files are made by the build, with a digest in their names. */
  readonly built: boolean;
  /** Served beside the rehearsal world alone. */
  readonly demo: boolean;
}

export const pages: readonly StaticPage[] = [
  { path: '/graphiql', folder: 'dashboard/graphiql', title: 'GraphiQL 查询台(静态页面,读结构与数据仍须密钥)', built: true, demo: false },
  { path: '/demo/wall', folder: 'demo/wall', title: '大屏示例(静态页面,只在演练环境;数据须密钥)', built: false, demo: true },
];

/** The desk: its files lie below /assets; its one page stands at each of these. */
export const DESK: StaticPage = { path: '/assets', folder: 'dashboard/desk', title: '工作台(页面不含数据,登录后才读取)', built: true, demo: false };
const SECTIONS = [
  '/today',
  '/lists',
  '/records',
  '/system',
  '/items',
  '/alerts',
  '/joint',
  '/returned',
  '/requests',
  '/search',
  '/push',
  '/sources',
  '/developer',
];
export const shellAddresses: readonly string[] = ['/', '/sign-in', ...SECTIONS.flatMap((section) => [section, `${section}/*`])];
const isShell = (path: string): boolean =>
  path === '/' || path === '/sign-in' || SECTIONS.some((section) => path === section || path.startsWith(`${section}/`));

/** The pages that are served, with those of the rehearsal world or without. */
export const pagesServed = (demo: boolean): readonly StaticPage[] => pages.filter((page) => demo || !page.demo);

interface Address {
  readonly path: string;
  readonly methods: readonly string[];
}

const allowOf = ({ methods }: Address): string => [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ');
const allowedWith = (demo: boolean): ReadonlyMap<string, string> => {
  const addresses: readonly Address[] = [...routes, ...pagesServed(demo).map(({ path }) => ({ path, methods: ['GET'] }))];
  return new Map(addresses.map((address) => [address.path, allowOf(address)]));
};
const [allowed, allowedInDemo] = [allowedWith(false), allowedWith(true)];

/** The `Allow` of a path; null where there is no such path. */
export const allowedAt = (path: string, demo: boolean): string | null =>
  (demo ? allowedInDemo : allowed).get(path) ?? (isShell(path) ? 'GET, HEAD, OPTIONS' : null);
