/** Figures of a year, by district, worked out from their definitions: stocks and flows from rollups, links from the few records they need. */
import type { City, Viewer } from '../../schema/organisation.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import { type FigureDefinition, figures as definitions } from '../../schema/indicators/figures.js';
import { type CountedOwners, countedOwners, ofOwners, seesWholeCity } from '../access/scope.js';
import type { Figures, FiguresOfYear } from '../api.js';
import type { Database, Sql } from '../db/database.js';
import { name } from '../db/sql.js';
import type { CountingTarget } from './measures.js';
import { type Sum, sumsOf, type Totals } from './sums.js';

export interface FiguresScope {
  readonly db: Database;
  readonly city: City;
  readonly kinds: readonly KindDefinition[];
  readonly targets: readonly CountingTarget[];
}

/** `to` is the earlier of the year's end and `asOf`. */
type Span = CountedOwners & { readonly from: string; readonly to: string; readonly asOf: string };
type Term = Sum & { readonly weight: number };
type Share = { readonly part: Totals; readonly whole: Totals };

const EVER = '0000-00-00';

/**
 * @param asOf a day, inclusive; the earlier of the year's end and today unless given
 * @param wanted names of the figures to work out; the others are not asked of the database
 */
export async function figuresOf(
  at: FiguresScope,
  viewer: Viewer,
  year: number,
  asOf: string | null,
  wanted: ReadonlySet<string>,
  today: string,
): Promise<FiguresOfYear> {
  const end = `${year}-12-31`;
  const day = asOf ?? (today < end ? today : end);
  const owners = countedOwners(viewer, at.city.districts);
  const { districts } = owners;
  const span: Span = { from: `${year}-01-01`, to: day < end ? day : end, asOf: day, ...owners };
  const asked = definitions.filter((figure) => wanted.has(figure.name));
  // One read, so that the figures of one answer agree with each other.
  const totals = districts.length === 0 ? asked.map(() => new Map()) : await at.db.read((sql) => totalsOf(sql, at, asked, span));
  const of = (codes: readonly string[]): Partial<Figures> =>
    Object.fromEntries(asked.map((figure, i) => [figure.name, shown(totals[i] as Totals | Share, codes)]));
  return {
    year,
    asOf: day,
    city: seesWholeCity(viewer) ? of(districts) : null,
    districts: districts.map((district) => ({ district, figures: of([district]) })),
  };
}

function shown(value: Totals | Share, codes: readonly string[]): number | null {
  const add = (totals: Totals) => codes.reduce((sum, code) => sum + (totals.get(code) ?? 0), 0);
  if (!('whole' in value)) return add(value);
  const whole = add(value.whole);
  return whole === 0 ? null : add(value.part) / whole;
}

async function totalsOf(sql: Sql, at: FiguresScope, asked: readonly FigureDefinition[], span: Span): Promise<(Totals | Share)[]> {
  const terms = asked.map((figure) => termsOf(at, figure, span));
  const sums = await sumsOf(sql, terms.flat(), at.targets, span);
  const totals: (Totals | Share)[] = [];
  for (const [i, figure] of asked.entries()) {
    const own = added((terms[i] as Term[]).map((term) => [sums.shift() as Totals, term.weight]));
    if (figure.sort === 'share') totals.push({ part: await linked(sql, at, figure, EVER, span.asOf, span), whole: own });
    else if (figure.sort === 'followed') totals.push(await linked(sql, at, figure, span.from, span.to, span));
    else totals.push(own);
  }
  return totals;
}

/** What of the rollups a figure is added up from. */
function termsOf(at: FiguresScope, figure: FigureDefinition, { from, to, asOf }: Span): Term[] {
  if (figure.sort === 'followed') return [];
  if (figure.sort === 'pushed') {
    const counted = [...new Set(at.targets.flatMap(({ profile }) => profile.counts))];
    return counted.map((kind) => ({ kind: kindNamed(at, kind), measure: 'accepted', from, to, weight: 1 }));
  }
  const kind = kindNamed(at, figure.kind);
  if (figure.sort === 'flow') return [{ kind, measure: 'live', from, to, weight: 1 }];
  const until = (measure: string, weight: number): Term => ({ kind, measure, from: EVER, to: asOf, weight });
  return [until('live', 1), ...(kind.ends ? [until('ended', -1), until('resumed', 1)] : [])];
}

/** Records with own date in the span that a record of `by`, own date ≤ asOf, refers to; ended ones left out where the kind ends. */
async function linked(
  sql: Sql,
  at: FiguresScope,
  figure: Extract<FigureDefinition, { sort: 'share' | 'followed' }>,
  from: string,
  to: string,
  span: Span,
): Promise<Totals> {
  const kind = kindNamed(at, figure.kind);
  const by = kindNamed(at, figure.by);
  const column = by.references.find((reference) => reference.name === figure.reference)?.column as string;
  const where = Object.entries(figure.sort === 'followed' ? figure.where : {});
  const own = ofOwners(span, 'r');
  const ended = kind.ends
    ? ` AND NOT (${name(kind.ends.at)} IS NOT NULL AND ${name(kind.ends.at)}<=? AND NOT COALESCE(${name(kind.ends.resumedAt)}<=? AND ${name(kind.ends.resumedAt)}>${name(kind.ends.at)}, 0))`
    : '';
  const rows = await sql.query<{ district: string; total: number }>(
    `SELECT r.district AS district, COUNT(*) AS total FROM ${name(kind.table)} r WHERE r.withdrawnAt IS NULL AND r.day BETWEEN ? AND ?
     AND ${own.text}${ended}
     AND EXISTS (SELECT 1 FROM ${name(by.table)} b WHERE b.${name(column)}=r.id AND b.withdrawnAt IS NULL AND b.day<=?${where.map(([field]) => ` AND b.${name(field)}=?`).join('')})
     GROUP BY r.district`,
    [from, to, ...own.params, ...(kind.ends ? [span.asOf, span.asOf] : []), span.asOf, ...where.map(([, value]) => value)],
  );
  return new Map(rows.map((row) => [row.district, Number(row.total)]));
}

function added(each: readonly (readonly [Totals, number])[]): Totals {
  const sum = new Map<string, number>();
  for (const [totals, weight] of each) for (const [code, value] of totals) sum.set(code, (sum.get(code) ?? 0) + weight * value);
  return sum;
}

function kindNamed(at: FiguresScope, wanted: string): KindDefinition {
  const kind = at.kinds.find((candidate) => candidate.name === wanted);
  if (!kind) throw new Error(`figures name an unknown kind ${wanted}`);
  return kind;
}
