/** Changes of what hangs on a record that refers: claims with a list, alerts that were fed back or closed; all of them in one statement, bounded. */
import type { FigureDefinition } from '../../../schema/indicators/figures.js';
import { ofOwners } from '../../access/scope.js';
import { name, type Sql } from '../../db/sql.js';
import { atMost, checkSize, MOST_ROWS } from '../ratios/bounded.js';
import { kindNamed, type RatioScope } from '../ratios/scope.js';
import { type Change, type ChangesAsked, EVER } from './change.js';

type Figure = Extract<FigureDefinition, { sort: 'share' | 'followed' }>;

interface Linked {
  readonly figure: string;
  readonly district: string;
  readonly department: string;
  readonly day: string;
  readonly first: string;
  readonly endedAt: string | null;
  readonly resumedAt: string | null;
  readonly n: number;
}

export async function linkedChanges(sql: Sql, at: RatioScope, wanted: readonly FigureDefinition[], asked: ChangesAsked): Promise<Change[]> {
  const figures = wanted.filter((figure): figure is Figure => figure.sort === 'share' || figure.sort === 'followed');
  if (figures.length === 0) return [];
  for (const figure of figures) checkSize(at.sizes, at.viewer, [kindNamed(at.kinds, figure.kind)], beginOf(figure, asked), asked.to);
  const terms = figures.map((figure) => linked(at, figure, asked));
  const rows = await sql.query<Linked>(
    `${terms.map(({ text }) => text).join(' UNION ALL ')} LIMIT ${MOST_ROWS + 1}`,
    terms.flatMap(({ params }) => params),
  );
  const shares = new Set(figures.flatMap(({ sort, name: figure }) => (sort === 'share' ? [figure] : [])));
  return atMost(rows).flatMap((row) => (shares.has(row.figure) ? shareOf(row, asked) : [followed(row, asked)]));
}

/** A stock is read from the beginning. */
const beginOf = ({ sort }: Figure, { from }: ChangesAsked): string => (sort === 'share' ? EVER : from);
const later = (a: string, b: string): string => (a < b ? b : a);

/** A claim is in the part from its own day and the first list's, whichever is later, until it ends, and again from its resumption. */
function shareOf(row: Linked, { byDepartment, to }: ChangesAsked): Change[] {
  const own = { district: row.district, department: byDepartment ? row.department : '', figure: `${row.figure} part` };
  const begins = later(row.day, row.first);
  const change = (at: string, n: number): Change[] => (at <= to ? [{ ...own, at, n: n * Number(row.n) }] : []);
  const ends = row.endedAt === null ? null : later(row.endedAt, row.day);
  if (ends === null) return change(begins, 1);
  const again = row.resumedAt !== null && row.resumedAt > (row.endedAt as string) ? change(later(row.resumedAt, begins), 1) : [];
  return [...(begins < ends ? [...change(begins, 1), ...change(ends, -1)] : []), ...again];
}

const followed = ({ figure, district, department, day, first, n }: Linked, { byDepartment }: ChangesAsked): Change => ({
  ...{ district, department: byDepartment ? department : '', figure, n: Number(n), at: day, from: first },
});

/** Records that one of `by` refers to, in groups by their days and the first of those. */
function linked(at: RatioScope, figure: Figure, asked: ChangesAsked): { readonly text: string; readonly params: readonly (string | number)[] } {
  const [kind, by] = [kindNamed(at.kinds, figure.kind), kindNamed(at.kinds, figure.by)];
  const column = name(by.references.find((reference) => reference.name === figure.reference)?.column as string);
  const where = Object.entries(figure.sort === 'followed' ? figure.where : {});
  const ends = kind.ends ? [`r.${name(kind.ends.at)}`, `r.${name(kind.ends.resumedAt)}`] : ['NULL', 'NULL'];
  const own = ofOwners(asked, 'r');
  const inner = `SELECT r.district AS district, r.department AS department, r.day AS day, ${ends[0]} AS endedAt, ${ends[1]} AS resumedAt,
      MIN(b.day) AS first FROM ${name(kind.table)} r JOIN ${name(by.table)} b ON b.${column}=r.id
    WHERE r.withdrawnAt IS NULL AND r.day BETWEEN ? AND ? AND ${own.text}
      AND b.withdrawnAt IS NULL AND b.day<=?${where.map(([field]) => ` AND b.${name(field)}=?`).join('')}
    GROUP BY r.id, r.district, r.department, r.day, ${kind.ends ? `${ends.join(', ')}` : 'r.id'}`;
  const text = `SELECT '${figure.name}' AS figure, district, department, day, endedAt, resumedAt, first, COUNT(*) AS n FROM (${inner}) AS l
    GROUP BY district, department, day, endedAt, resumedAt, first`;
  return { text, params: [beginOf(figure, asked), asked.to, ...own.params, asked.to, ...where.map(([, value]) => value)] };
}
