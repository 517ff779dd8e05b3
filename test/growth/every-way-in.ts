/** Every way in: each read that a caller, a clock or a command can begin, once in each of its shapes. */
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { logTables } from '../../schema/database/tables.js';
import type { Filter, LogName, PageRequest, Queries } from '../../src/api.js';
import { listOfKind, listOfLog } from '../../src/query/lists.js';

const PARTS = { rows: true, previous: false, next: false, total: false };

export function request(filter: Filter | null, more: Partial<PageRequest['parts']> = {}, orderBy: PageRequest['orderBy'] = []): PageRequest {
  return { columns: ['id'], filter, orderBy, first: 20, last: null, after: null, before: null, parts: { ...PARTS, ...more } };
}

/** @param scans why what it reads beside the loop may go through a table */
export type Step = readonly [name: string, work: () => Promise<unknown>, scans?: string];

/** Operators of a text that an index answers. */
const MATCHES = [{ eq: 'x' }, { in: ['x', 'y'] }, { gt: 'x' }, { lte: 'a' }, { startsWith: 'x' }, { isNull: true }] as const;

/** Of an amount or a ratio; it begins with nothing. */
const EXACT = [{ eq: '0.5' }, { in: ['0.25', '0.5'] }, { gt: '0.5' }, { lte: '0.25' }, { isNull: true }] as const;

/** A value of a column with an index: behind it the rows stand by their ids. */
const isHeld = (filter: Filter | null): boolean =>
  filter === null || ('field' in filter && filter.field !== 'department' && ('eq' in filter.match || 'in' in filter.match));

export function recordSteps({ records }: Queries, kind: KindDefinition, parents: (kind: string) => readonly string[]): Step[] {
  const list = listOfKind(kind);
  const page = (name: string, filter: Filter | null, total: boolean, orderBy: PageRequest['orderBy'] = []): Step => [
    `${kind.name} ${name}`,
    () => records.page(kind, request(filter, total ? { total: true } : {}, orderBy)),
    isHeld(filter) ? undefined : 'no index holds it in this order; it is weighed, and reads beside the loop',
  ];
  const indexed = kind.fields.filter((field) => list.orders.has(field.name) && field.storedAs === 'text' && field.shape !== 'list');
  return [
    page('page', null, true),
    ...[...list.orders].flatMap((field) =>
      (['ASC', 'DESC'] as const).map((direction) => page(`by ${field} ${direction}`, null, false, [{ field, direction }])),
    ),
    ...['day', 'district', 'department'].flatMap((field) =>
      MATCHES.map((match) => page(`${field} ${Object.keys(match)}`, { field, match }, field === 'day')),
    ),
    ...indexed.flatMap((field) =>
      (field.exact ? EXACT : MATCHES).map((match) => page(`${field.name} ${Object.keys(match)}`, { field: field.name, match }, true)),
    ),
    [`${kind.name} by ids`, () => records.byIds(kind, parents(kind.name), ['identity'])],
    [`${kind.name} issues`, () => records.issues(parents(kind.name), ['rule', 'message'])],
    ...kind.references.map(
      ({ name, column, to }): Step => [
        `${kind.name} below ${name}`,
        () => records.byReference(kind, column, parents(to().name), request(null, { total: true })),
      ],
    ),
    ...kind.references.map((reference) =>
      page(`where ${reference.name}`, { reference: reference.name, filter: { field: 'id', match: { eq: 'x' } } }, true),
    ),
    ...kind.children.map(({ table }): Step => [`children ${table}`, () => records.children(table, parents(kind.name), [])]),
  ];
}

export function logSteps({ logs }: Queries): Step[] {
  return (Object.keys(logTables) as LogName[]).flatMap((log): Step[] => [
    [`${log}`, () => logs.page(log, request(null))],
    ...(log === 'deliveries' ? ['WAITING', 'RETURNED', 'ACCEPTED', 'none'] : []).map(
      (state): Step => [`${log} ${state}`, () => logs.page(log, request({ field: 'state', match: { eq: state } }, { total: state !== 'ACCEPTED' }))],
    ),
    ...(listOfLog(log).filters.has('district')
      ? ([[`${log} of a district`, () => logs.page(log, request({ field: 'district', match: { eq: 'none' } }))]] as Step[])
      : []),
  ]);
}
