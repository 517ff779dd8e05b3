/**
 * Export, `GET /export/issues.csv`: the quality issues a viewer sees, as a file that Excel opens, for the department that has to mend them. The query
 * string filters by exact value: district, department, kind, rule, severity, field.
 */
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { Viewer } from '../../schema/organisation.js';
import { HubError } from '../../schema/errors.js';
import { remedyOf } from '../../schema/rule-catalogue.js';
import { local } from '../../schema/time.js';
import type { Filter, Hub, Row } from '../api.js';
import { whileConnected } from './request-scope.js';
import type { ViewerExchange, ViewerRouteParts } from './route.js';

const FILTERS = ['district', 'department', 'kind', 'rule', 'severity', 'field'];
const COLUMNS = ['district', 'department', 'kind', 'source', 'sourceKey', 'label', 'field', 'message', 'rule', 'severity', 'value', 'foundAt'];
const HEADER = ['所属区', '部门', '部门代码', '数据类', '数据源', '数据源中的主键', '字段', '问题', '怎样改正', '级别', '规则', '问题值', '发现时间'];
const SEVERITIES: Readonly<Record<string, string>> = { BLOCK: '不予上报', WARN: '提醒', NOTE: '已自动规范' };
const PAGE = 500;

export function issueFilter(query: string): Filter | null {
  const parts: Filter[] = [];
  for (const [field, eq] of new URLSearchParams(query)) {
    if (!FILTERS.includes(field)) throw new HubError('BAD_ARGUMENT', { name: field.slice(0, 40), why: `可用:${FILTERS.join('、')}` });
    parts.push({ field, match: { eq } });
  }
  return parts.length === 0 ? null : { and: parts };
}

export function exportIssues({ hub }: ViewerRouteParts, { response, query = '', viewer }: ViewerExchange): Promise<void> {
  return whileConnected(response, () => writeIssues(hub, viewer, issueFilter(query), response));
}

async function writeIssues(hub: Hub, viewer: Viewer, filter: Filter | null, response: ServerResponse): Promise<void> {
  const { logs } = hub.queries(viewer);
  const titles = new Map(hub.kinds.map((kind) => [kind.name, kind.title]));
  const districts = new Map(hub.city.districts.map((district) => [district.code, district.name]));
  const cells = (row: Row): (string | null)[] => [
    districts.get(String(row.district)) ?? String(row.district),
    hub.city.departments.get(String(row.department))?.name ?? '',
    String(row.department),
    titles.get(String(row.kind)) ?? String(row.kind),
    String(row.source),
    String(row.sourceKey ?? ''),
    `${row.label}(${row.field})`,
    String(row.message),
    remedyOf(String(row.rule)),
    SEVERITIES[String(row.severity)] ?? String(row.severity),
    String(row.rule),
    row.value === null ? '' : String(row.value),
    local(String(row.foundAt), hub.city.zone),
  ];
  async function* rows(): AsyncGenerator<(string | null)[]> {
    yield HEADER;
    for (let after: string | null = null; ; ) {
      const parts = { rows: true, previous: false, next: false, total: false };
      const request = { first: PAGE, last: null, after, before: null, filter, orderBy: [], columns: COLUMNS, parts };
      const page = await logs.page('issues', request);
      for (const row of page.rows) yield cells(row);
      const last = page.rows.at(-1);
      if (!page.hasNextPage || !last) return;
      after = page.cursorOf(last);
    }
  }
  response.writeHead(200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="issues.csv"; filename*=UTF-8''${encodeURIComponent('质量问题.csv')}`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  // With its byte order mark Excel takes the file for UTF-8; a cell that begins like a formula is kept from being one.
  await pipeline(Readable.from(rows()), stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' }), response);
}
