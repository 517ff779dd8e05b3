/** The table of routes. */
import { exportIssues } from './export-issues.js';
import { alive, figures, ready } from './probes.js';
import type { Route, ViewerRoute } from './route.js';

const answerGraphql: ViewerRoute['handler'] = ({ graphql }, exchange) => graphql.answer(exchange);

export const routes: readonly Route[] = [
  { method: 'ANY', path: '/livez', title: '进程是否存活', public: true, handler: alive },
  { method: 'ANY', path: '/health', title: '进程是否存活', public: true, handler: alive },
  { method: 'ANY', path: '/readyz', title: '能否工作', public: true, handler: ready },
  { method: 'ANY', path: '/metrics', title: 'Prometheus 指标', public: true, handler: figures },
  { method: 'GET', path: '/export/issues.csv', title: '导出质量问题', public: false, right: 'logs', handler: exportIssues },
  { method: 'ANY', path: '/graphql', title: 'GraphQL,权限见各查询与变更', public: false, right: 'BY_FIELD', handler: answerGraphql },
];

const byPath = new Map(routes.map((route) => [route.path, route]));

export function routeAt(method: string | undefined, path: string): Route | null {
  const route = byPath.get(path);
  return route && (route.method === 'ANY' || route.method === method) ? route : null;
}
