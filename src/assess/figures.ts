/** Figures of a year, by district, worked out from their definitions: stocks and flows from rollups, links from the few records they need. */
import type { City, Viewer } from '../../schema/city.js';
import type { KindDefinition } from '../../schema/definition.js';
import { type FigureDefinition, figures as definitions } from '../../schema/figures.js';
import type { Figures, FiguresOfYear } from '../hub.js';
import type { Door, Sql } from '../kit/door.js';
import { name } from '../kit/sql.js';
import { sums } from './sums.js';

export interface Assessment {
  readonly door: Door;
  readonly city: City;
  readonly kinds: readonly KindDefinition[];
  /** the target whose acceptance counts, and the kinds its profile counts */
  readonly target: string | null;
  readonly counts: readonly string[];
}

type Totals = Map<string, number>;
type Span = { readonly from: string; readonly asOf: string; readonly districts: readonly string[] };
type Share = { readonly part: Totals; readonly whole: Totals };

const EVER = '0000-00-00';

/** @param asOf a day, inclusive; the earlier of the year's end and today unless given */
export async function figuresOf(at: Assessment, viewer: Viewer, year: number, asOf: string | null, today: string): Promise<FiguresOfYear> {
  const end = `${year}-12-31`;
  const day = asOf ?? (today < end ? today : end);
  const districts = at.city.districts.map((district) => district.code).filter((code) => viewer.districts === '*' || viewer.districts.includes(code));
  const span: Span = { from: `${year}-01-01`, asOf: day, districts };
  // One read, so that the figures of one answer agree with each other.
  const totals = await at.door.read(async (sql) => {
    const found = new Map<string, Totals | Share>();
    for (const figure of definitions) found.set(figure.name, districts.length === 0 ? new Map() : await total(sql, at, figure, span, end));
    return found;
  });
  const of = (codes: readonly string[]): Figures => Object.fromEntries([...totals].map(([key, value]) => [key, figure(value, codes)])) as never;
  return {
    year,
    asOf: day,
    city: viewer.districts === '*' ? of(districts) : null,
    districts: districts.map((district) => ({ district, figures: of([district]) })),
  };
}

function figure(value: Totals | Share, codes: readonly string[]): number | null {
  const add = (totals: Totals) => codes.reduce((sum, code) => sum + (totals.get(code) ?? 0), 0);
  if (value instanceof Map) return add(value);
  const whole = add(value.whole);
  return whole === 0 ? null : add(value.part) / whole;
}

async function total(sql: Sql, at: Assessment, figure: FigureDefinition, span: Span, end: string): Promise<Totals | Share> {
  const to = span.asOf < end ? span.asOf : end;
  switch (figure.sort) {
    case 'stock':
      return stock(sql, at, kindNamed(at, figure.kind), span);
    case 'flow':
      return sums(sql, kindNamed(at, figure.kind), 'live', at.target, { from: span.from, to, districts: span.districts });
    case 'pushed': {
      const each = await Promise.all(
        at.counts.map((kind) => sums(sql, kindNamed(at, kind), 'accepted', at.target, { from: span.from, to, districts: span.districts })),
      );
      return added(each.map((totals) => [totals, 1]));
    }
    case 'share':
      return { part: await linked(sql, at, figure, EVER, span.asOf, span), whole: await stock(sql, at, kindNamed(at, figure.kind), span) };
    case 'followed':
      return linked(sql, at, figure, span.from, to, span);
  }
}

async function stock(sql: Sql, at: Assessment, kind: KindDefinition, span: Span): Promise<Totals> {
  const until = (measure: string) => sums(sql, kind, measure, at.target, { from: EVER, to: span.asOf, districts: span.districts });
  return added([
    [await until('live'), 1],
    [await until('ended'), -1],
    [await until('resumed'), 1],
  ]);
}

/** Records with own date in the span that a record of `by`, own date ≤ asOf, refers to; ended ones left out where the kind ends. */
async function linked(
  sql: Sql,
  at: Assessment,
  figure: Extract<FigureDefinition, { sort: 'share' | 'followed' }>,
  from: string,
  to: string,
  span: Span,
): Promise<Totals> {
  const kind = kindNamed(at, figure.kind);
  const by = kindNamed(at, figure.by);
  const column = by.references.find((reference) => reference.name === figure.reference)?.column as string;
  const where = Object.entries(figure.sort === 'followed' ? figure.where : {});
  const ended = kind.ends
    ? ` AND NOT (${name(kind.ends.at)} IS NOT NULL AND ${name(kind.ends.at)}<=? AND NOT COALESCE(${name(kind.ends.resumedAt)}<=? AND ${name(kind.ends.resumedAt)}>${name(kind.ends.at)}, 0))`
    : '';
  const rows = await sql.query<{ district: string; total: number }>(
    `SELECT r.district AS district, COUNT(*) AS total FROM ${name(kind.table)} r WHERE r.withdrawnAt IS NULL AND r.day BETWEEN ? AND ?
     AND r.district IN (${span.districts.map(() => '?').join(',')})${ended}
     AND EXISTS (SELECT 1 FROM ${name(by.table)} b WHERE b.${name(column)}=r.id AND b.withdrawnAt IS NULL AND b.day<=?${where.map(([field]) => ` AND b.${name(field)}=?`).join('')})
     GROUP BY r.district`,
    [from, to, ...span.districts, ...(kind.ends ? [span.asOf, span.asOf] : []), span.asOf, ...where.map(([, value]) => value)],
  );
  return new Map(rows.map((row) => [row.district, Number(row.total)]));
}

function added(each: readonly (readonly [Totals, number])[]): Totals {
  const sum: Totals = new Map();
  for (const [totals, weight] of each) for (const [code, value] of totals) sum.set(code, (sum.get(code) ?? 0) + weight * value);
  return sum;
}

function kindNamed(at: Assessment, wanted: string): KindDefinition {
  const kind = at.kinds.find((candidate) => candidate.name === wanted);
  if (!kind) throw new Error(`figures name an unknown kind ${wanted}`);
  return kind;
}
