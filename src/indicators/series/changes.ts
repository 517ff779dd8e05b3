/**
 * Changes by day that figures are added up from: what a day adds to a flow or a stock, for each district and department. From them the figures of
 * any period are sums, so that a series costs its days and not its periods.
 */
import { type FigureDefinition, figures as definitions } from '../../../schema/indicators/figures.js';
import type { KindDefinition } from '../../../schema/kind/kind-definition.js';
import { inDistricts } from '../../access/scope.js';
import { name, type Sql } from '../../db/sql.js';
import { periodSums } from '../period-sums.js';
import { kindNamed, type RatioScope } from '../ratios/scope.js';

export interface Change {
  readonly district: string;
  readonly department: string;
  /** the day, or a month where no period cuts one */
  readonly at: string;
  /** of the figure of this name; a share has `part` too */
  readonly figure: string;
  readonly n: number;
  /** An alert counts from the day on which it was followed. */
  readonly from?: string;
}

export interface ChangesAsked {
  /** Days, both inclusive; stocks are read from the beginning. */
  readonly from: string;
  readonly to: string;
  readonly districts: readonly string[];
  readonly byDepartment: boolean;
  readonly grain: 'DAY' | 'MONTH';
}

export const EVER = '0000-00-00';

export async function changesOf(sql: Sql, at: RatioScope, asked: ChangesAsked): Promise<Change[]> {
  const base = { districts: asked.districts, targets: at.targets, byDepartment: asked.byDepartment, grain: asked.grain, to: asked.to };
  const changes: Change[] = [];
  for (const [stock, terms] of [
    [false, definitions.flatMap((figure) => flowTerms(at, figure))],
    [true, definitions.flatMap((figure) => stockTerms(at, figure))],
  ] as const) {
    const sums = await periodSums(sql, { ...base, from: stock ? EVER : asked.from, sums: distinct(terms) });
    for (const { kind, measure, district, department, at: when, n } of sums)
      for (const term of terms)
        if (term.kind.name === kind && term.measure === measure)
          changes.push({ district, department, at: when, figure: term.figure, n: n * term.weight });
  }
  for (const figure of definitions) {
    if (figure.sort === 'share') changes.push(...(await sharesOf(sql, at, figure, asked)));
    if (figure.sort === 'followed') changes.push(...(await followedOf(sql, at, figure, asked)));
  }
  return changes;
}

interface Term {
  readonly kind: KindDefinition;
  readonly measure: string;
  readonly figure: string;
  readonly weight: number;
}

const distinct = (terms: readonly Term[]): Term[] => [...new Map(terms.map((term) => [`${term.kind.name} ${term.measure}`, term])).values()];

function flowTerms(at: RatioScope, figure: FigureDefinition): Term[] {
  if (figure.sort === 'flow') return [{ kind: kindNamed(at.kinds, figure.kind), measure: 'live', figure: figure.name, weight: 1 }];
  if (figure.sort !== 'pushed') return [];
  const counted = [...new Set(at.targets.flatMap(({ profile }) => profile.counts))];
  return counted.map((kind) => ({ kind: kindNamed(at.kinds, kind), measure: 'accepted', figure: figure.name, weight: 1 }));
}

function stockTerms(at: RatioScope, figure: FigureDefinition): Term[] {
  if (figure.sort !== 'stock' && figure.sort !== 'share') return [];
  const kind = kindNamed(at.kinds, figure.kind);
  const term = (measure: string, weight: number): Term => ({ kind, measure, figure: figure.name, weight });
  return [term('live', 1), ...(kind.ends ? [term('ended', -1), term('resumed', 1)] : [])];
}

type Figure<S extends FigureDefinition['sort']> = Extract<FigureDefinition, { sort: S }>;

interface Linked {
  readonly district: string;
  readonly department: string;
  readonly day: string;
  readonly first: string;
  readonly endedAt: string | null;
  readonly resumedAt: string | null;
  readonly n: number;
}

const later = (a: string, b: string): string => (a < b ? b : a);

/** A claim is in the part from its own day and the first list's, whichever is later, until it ends, and again from its resumption. */
async function sharesOf(sql: Sql, at: RatioScope, figure: Figure<'share'>, asked: ChangesAsked): Promise<Change[]> {
  const rows = await linkedOf(sql, at, figure, EVER, asked);
  return rows.flatMap((row): Change[] => {
    const own = { district: row.district, department: asked.byDepartment ? row.department : '', figure: `${figure.name} part` };
    const begins = later(row.day, row.first);
    const change = (day: string, n: number): Change[] => (day <= asked.to ? [{ ...own, at: atOf(asked, day), n: n * Number(row.n) }] : []);
    const ends = row.endedAt === null ? null : later(row.endedAt, row.day);
    if (ends === null) return change(begins, 1);
    const again = row.resumedAt !== null && row.resumedAt > (row.endedAt as string) ? change(later(row.resumedAt, begins), 1) : [];
    return [...(begins < ends ? [...change(begins, 1), ...change(ends, -1)] : []), ...again];
  });
}

async function followedOf(sql: Sql, at: RatioScope, figure: Figure<'followed'>, asked: ChangesAsked): Promise<Change[]> {
  const rows = await linkedOf(sql, at, figure, asked.from, asked);
  return rows.map(({ district, department, day, first, n }) => ({
    ...{ district, department: asked.byDepartment ? department : '', figure: figure.name, n: Number(n) },
    ...{ at: atOf(asked, day), from: first },
  }));
}

const atOf = ({ grain }: ChangesAsked, day: string): string => (grain === 'DAY' ? day : day.slice(0, 7));

/** Records that one of `by` refers to, in groups by their days and the first of those. */
async function linkedOf(sql: Sql, at: RatioScope, figure: Figure<'share' | 'followed'>, from: string, asked: ChangesAsked): Promise<Linked[]> {
  const [kind, by] = [kindNamed(at.kinds, figure.kind), kindNamed(at.kinds, figure.by)];
  const column = name(by.references.find((reference) => reference.name === figure.reference)?.column as string);
  const where = Object.entries(figure.sort === 'followed' ? figure.where : {});
  const ends = kind.ends ? [`r.${name(kind.ends.at)}`, `r.${name(kind.ends.resumedAt)}`] : ['NULL', 'NULL'];
  const inner = `SELECT r.district AS district, r.department AS department, r.day AS day, ${ends[0]} AS endedAt, ${ends[1]} AS resumedAt,
      MIN(b.day) AS first FROM ${name(kind.table)} r JOIN ${name(by.table)} b ON b.${column}=r.id
    WHERE r.withdrawnAt IS NULL AND r.day BETWEEN ? AND ? AND ${inDistricts(asked.districts, 'r.district').text}
      AND b.withdrawnAt IS NULL AND b.day<=?${where.map(([field]) => ` AND b.${name(field)}=?`).join('')}
    GROUP BY r.id, r.district, r.department, r.day, ${kind.ends ? `${ends.join(', ')}` : 'r.id'}`;
  return sql.query<Linked>(
    `SELECT district, department, day, endedAt, resumedAt, first, COUNT(*) AS n FROM (${inner}) AS l
     GROUP BY district, department, day, endedAt, resumedAt, first`,
    [from, asked.to, ...asked.districts, asked.to, ...where.map(([, value]) => value)],
  );
}
