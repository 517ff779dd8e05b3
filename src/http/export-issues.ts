/**
 * Export, `GET /export/issues.csv`: the quality issues a viewer sees, as a file that Excel opens, for the department that has to correct them. The query
 * string filters by exact value: district, department, kind, rule, severity, field.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import { publishedColumns } from '../../schema/database/own-table.js';
import { issues } from '../../schema/database/tables/issues.js';
import { HubError } from '../../schema/errors.js';
import { remedyOf } from '../../schema/rule-catalogue.js';
import { local } from '../../schema/time.js';
import type { Actor } from '../access/actor.js';
import type { Filter, Hub, Row } from '../api.js';
import { outsideRequests } from '../db/database.js';
import { whileConnected } from './request-scope.js';
import type { HttpAnswer, ViewerExchange, ViewerRouteParts } from './route.js';

const FILTERS = ['district', 'department', 'kind', 'rule', 'severity', 'field'];
const COLUMNS = publishedColumns(issues).filter((column) => column.exported !== undefined);
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

interface SheetColumn {
  readonly heading: string;
  cell(row: Row): string;
}

/** A column for each that is exported; codes are shown by their names, and next to each problem how to correct it. */
function sheetColumns({ city, kinds }: Hub): SheetColumn[] {
  const titles = new Map(kinds.map((kind) => [kind.name, kind.title]));
  const districts = new Map(city.districts.map((district) => [district.code, district.name]));
  const formats: Readonly<Record<string, (code: string, row: Row) => string>> = {
    district: (code) => districts.get(code) ?? code,
    kind: (code) => titles.get(code) ?? code,
    field: (name, row) => `${row.label}(${name})`,
    severity: (code) => SEVERITIES[code] ?? code,
    foundAt: (moment) => local(moment, city.zone),
  };
  const before: Readonly<Record<string, SheetColumn>> = {
    department: { heading: '部门', cell: (row) => city.departments.get(String(row.department))?.name ?? '' },
    severity: { heading: '怎样改正', cell: (row) => remedyOf(String(row.rule)) ?? '' },
  };
  return COLUMNS.flatMap(({ name, exported = '' }) => {
    const cell = (row: Row): string => {
      const value = String(row[name] ?? '');
      return formats[name]?.(value, row) ?? value;
    };
    return [...(before[name] ? [before[name]] : []), { heading: exported, cell }];
  });
}

export function exportIssues({ hub, log }: ViewerRouteParts, exchange: ViewerExchange): Promise<HttpAnswer> {
  return whileConnected(exchange.reply.raw, exchange.viewer.name, () => issuesFile(hub, exchange, issueFilter(exchange.query ?? ''), log));
}

async function issuesFile(
  hub: Hub,
  { viewer, query, admitted, request }: ViewerExchange,
  filter: Filter | null,
  log: ViewerRouteParts['log'],
): Promise<HttpAnswer> {
  const { logs } = hub.queries(viewer);
  const columns = sheetColumns(hub);
  const read = [...COLUMNS.map(({ name }) => name), 'label'];
  const parts = { rows: true, previous: false, next: false, total: false };
  const pageAfter = (after: string | null) =>
    admitted(() => logs.page('issues', { first: PAGE, last: null, after, before: null, filter, orderBy: [], columns: read, parts }));
  // Before the status is sent: that there are too many requests is one of its own.
  const first = await pageAfter(null);
  const actor: Actor = { ...viewer, via: viewer.person === undefined ? 'api' : 'page', address: request.ip };
  const filters = [...new URLSearchParams(query ?? '').keys()];
  const noted = (outcome: string, rows: number): Promise<void> =>
    hub.note(actor, { act: 'export', object: 'issues.csv', outcome, details: { filters, rows } });
  await noted('BEGUN', 0);
  let count = 0;
  async function* rows(): AsyncGenerator<string[]> {
    yield columns.map(({ heading }) => heading);
    for (let page = first; ; ) {
      for (const row of page.rows) {
        count += 1;
        yield columns.map(({ cell }) => cell(row));
      }
      const last = page.rows.at(-1);
      if (!page.hasNextPage || !last) return;
      page = await pageAfter(page.cursorOf(last));
    }
  }
  // With its byte order mark Excel takes the file for UTF-8; a cell that begins like a formula gets a prefix, so that it is none.
  const written = (whole: boolean): void => {
    log.info({ viewer: viewer.name, export: 'issues', filters, rows: count, whole }, 'export');
    void outsideRequests(() => noted(whole ? 'OK' : 'CUT_OFF', count)).catch(() => undefined);
  };
  const file = stringify({ bom: true, escape_formulas: true, record_delimiter: 'windows' });
  // A read that fails, or a client that leaves, destroys the file, and with it the answer under way: it must not look whole.
  pipeline(Readable.from(rows()), file).then(
    () => written(true),
    () => written(false),
  );
  return {
    status: 200,
    type: 'text/csv; charset=utf-8',
    headers: { 'content-disposition': `attachment; filename="issues.csv"; filename*=UTF-8''${encodeURIComponent('质量问题.csv')}` },
    body: file,
  };
}
