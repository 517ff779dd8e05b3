/** Lists of the hub's own logs for a person: filters as options, newest first, a page at a time, with the record's number and title. */
import type { FieldDefinition, KindDefinition } from '../../../schema/kind/kind-definition.js';
import { mask } from '../../../schema/kind/mask.js';
import { readMoment } from '../../../schema/time.js';
import { HubError } from '../../../schema/errors.js';
import type { Filter, LogName, Queries, Row } from '../../api.js';

export interface Listed {
  readonly total: number;
  readonly rows: readonly (Row & { readonly number: string | null; readonly title: string | null })[];
  /** Where the next page begins; null: there is none. */
  readonly after: string | null;
}

export interface ListedLog {
  readonly log: LogName;
  readonly columns: readonly string[];
  /** option → column that it is compared with */
  readonly filters: Readonly<Record<string, string>>;
  /** columns that may hold several values, with commas between them */
  readonly several?: readonly string[];
  /** moment by which `--since` chooses */
  readonly since: string;
  readonly always?: Filter;
}

export const DEFAULT_ROWS = 50;
export const MOST_ROWS = 10_000;
const PAGE = 100;

type Options = Readonly<Record<string, string | boolean | undefined>>;

export function rowsWanted({ limit }: Options): number {
  const rows = limit === undefined ? DEFAULT_ROWS : /^\d{1,5}$/.test(String(limit)) ? Number(limit) : 0;
  if (rows < 1 || rows > MOST_ROWS) throw new HubError('USAGE', { why: `--limit 应为 1–${MOST_ROWS}` });
  return rows;
}

export async function listed(queries: Queries, kinds: readonly KindDefinition[], zone: string, of: ListedLog, options: Options): Promise<Listed> {
  const wanted = rowsWanted(options);
  const filter = { and: filtersOf(of, options, zone) };
  const found: Row[] = [];
  let [after, more, total] = [typeof options.after === 'string' ? options.after : null, true, 0];
  while (more && found.length < wanted) {
    const parts = { rows: true, previous: false, next: true, total: found.length === 0 };
    const first = Math.min(PAGE, wanted - found.length);
    const page = await queries.logs.page(of.log, { first, last: null, after, before: null, filter, orderBy: [], columns: of.columns, parts });
    if (parts.total) total = page.totalCount;
    found.push(...page.rows);
    const last = page.rows.at(-1);
    more = page.hasNextPage && last !== undefined;
    if (last) after = page.cursorOf(last);
  }
  return { total, rows: await withTitles(queries, kinds, found), after: more ? after : null };
}

function filtersOf({ filters, several = [], since, always }: ListedLog, options: Options, zone: string): Filter[] {
  const found: Filter[] = always ? [always] : [];
  for (const [option, field] of Object.entries(filters)) {
    const value = options[option];
    if (typeof value === 'string') found.push(several.includes(field) ? isAmong(field, value) : { field, match: { eq: value } });
  }
  if (typeof options.since !== 'string') return found;
  const moment = readMoment(options.since, zone);
  if (moment === null) throw new HubError('USAGE', { why: '--since 应为日期或时间,如 2026-11-28 或 "2026-11-28 08:00"' });
  return [...found, { field: since, match: { gte: moment } }];
}

/** The value alone, the first, or a later one of several. */
const isAmong = (field: string, value: string): Filter => ({
  or: [{ eq: value }, { startsWith: `${value},` }, { contains: `,${value}` }].map((match) => ({ field, match })),
});

/** The natural key and the title of each row's record, where it has one that the viewer sees. */
async function withTitles(queries: Queries, kinds: readonly KindDefinition[], rows: readonly Row[]): Promise<Listed['rows']> {
  const records = new Map<string, { number: string; title: string | null }>();
  for (const kind of kinds) {
    const ids = rows.filter((row) => row.kind === kind.name && typeof row.recordId === 'string').map((row) => String(row.recordId));
    if (ids.length === 0) continue;
    const title = kind.fields.find(({ search }) => search === 'title')?.name;
    const columns = [...kind.naturalKey, ...(title ? [title] : [])];
    const found = await queries.records.byIds(kind, [...new Set(ids)], columns);
    const keyFields = kind.naturalKey.map((name) => kind.fields.find((field) => field.name === name) as FieldDefinition);
    for (const [id, row] of found) {
      const number = keyFields.map(({ name, protection }) => mask(String(row[name] ?? ''), protection)).join(' ');
      records.set(id, { number, title: title && row[title] ? String(row[title]) : null });
    }
  }
  return rows.map((row) => ({ ...row, ...(records.get(String(row.recordId)) ?? { number: null, title: null }) }));
}
