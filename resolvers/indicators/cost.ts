/** Cost of indicators: the records that are read one by one, by the rollups' own count, and a few thousand rows of the rollups beside them. */
import { alertResponse } from '../../schema/indicators/alert-response.js';
import { figures } from '../../schema/indicators/figures.js';
import type { RatioDefinition } from '../../schema/indicators/ratios.js';
import { daysOfPeriod } from '../../schema/periods.js';
import type { Arguments, FieldCost, Selected } from '../engine/cost/declared.js';
import type { Asked } from '../engine/cost/list-reads.js';

/** Rows of the rollups that are added up for one kind and a year. */
const OF_ROLLUPS = 2_000;
/** Of a series by day. */
const OF_DAYS = 20_000;
// Departments of a city that report, about.
const DEPARTMENTS = 40;
const DISTRICTS = 6;
const MOST_ROWS = 5_000;

interface Year {
  readonly from: string;
  readonly to: string;
}

export const ratioCost = (definition: RatioDefinition): FieldCost => ({
  statements: (_args, selected) => STATEMENTS[definition.sort] + (loads(definition, selected) ? 1 : 0),
  rows: (args, asked, selected) => {
    const year = yearOf(args, asked);
    if (!year) return 0;
    return rowsOf(definition, asked, year) + (loads(definition, selected) ? rowsIn(asked, [definition.load?.kind ?? ''], year) : 0);
  },
  page: { field: 'rows', size: sizeOf },
});

export const alertCost: FieldCost = {
  statements: 1,
  rows: (args, asked) => {
    const year = yearOf(args, asked);
    return year ? rowsIn(asked, [alertResponse.alerts.kind, alertResponse.steps.kind], year) : 0;
  },
  page: { field: 'rows', size: sizeOf },
};

export const seriesCost: FieldCost = {
  // What hangs on others; flows and stocks, of departments each in two parts.
  statements: 9,
  rows: ({ by, years }, asked, selected) => {
    const names = figuresIn(selected);
    const summed = yearsIn(years) * names.size * (by === 'DAY' || by === 'WEEK' ? OF_DAYS / figures.length : OF_ROLLUPS / figures.length);
    const linked = figures.flatMap((figure) =>
      names.has(figure.name) && (figure.sort === 'share' || figure.sort === 'followed') ? [figure.kind, figure.by] : [],
    );
    return summed + [...new Set(linked)].reduce((sum, kind) => sum + asked.sizes.rows(kind, asked.viewer), 0);
  },
  page: {
    field: 'rows',
    size: (args) => Math.min(MOST_ROWS, periodsOf(args) * ({ CITY: 1, DEPARTMENT: DEPARTMENTS }[String(args.groupBy)] ?? DISTRICTS)),
  },
};

const LENGTHS: Readonly<Record<string, number>> = { DAY: 1, WEEK: 7, MONTH: 28, QUARTER: 90 };

/** As many as the days have that are asked for; of years the whole of each. */
function periodsOf({ by, years, from, to }: Arguments): number {
  const days = typeof from === 'string' && typeof to === 'string' ? (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1 : 366 * yearsIn(years);
  return days > 0 ? Math.ceil(days / (LENGTHS[String(by)] ?? 365)) + 1 : 0;
}

const yearsIn = (years: unknown): number => (Array.isArray(years) ? Math.min(years.length, 10) : 1);

// Of coverage the claims, and for each of four kinds of acts what is stale, what is cut and the groups.
const STATEMENTS: Readonly<Record<RatioDefinition['sort'], number>> = { coverage: 17, claimRate: 2, linked: 2, timeliness: 6, passRate: 5 };

function rowsOf(definition: RatioDefinition, asked: Asked, year: Year): number {
  const all = (kind: string): number => asked.sizes.rows(kind, asked.viewer);
  switch (definition.sort) {
    case 'coverage': {
      const kinds = definition.acts.map(({ kind }) => kind);
      return all(definition.stock.kind) + kinds.length * OF_ROLLUPS + rowsIn(asked, kinds, cutOf(year));
    }
    case 'claimRate':
      return all(definition.stock.kind) + all(definition.catalogue.kind);
    case 'linked':
      return all(definition.stock.kind) + all(definition.by);
    case 'timeliness':
      return rowsIn(
        asked,
        definition.acts.map(({ kind }) => kind),
        year,
      );
    case 'passRate':
      return 4 * OF_ROLLUPS + all('issues');
  }
}

/** The month that is not over is read from the records; null where it is. */
function cutOf({ to }: Year): Year | null {
  const month = daysOfPeriod(to.slice(0, 7), 'MONTH');
  return month.to === to ? null : { from: month.from, to };
}

const rowsIn = ({ sizes, viewer }: Asked, kinds: readonly string[], days: Year | null): number =>
  days === null ? 0 : kinds.reduce((sum, kind) => sum + sizes.rows(kind, viewer, days.from, days.to), 0);

/** Null where the field itself will refuse it. */
function yearOf({ year, asOf }: Arguments, { hub }: Asked): Year | null {
  if (typeof year !== 'number' || year < 1900 || year > 2999) return null;
  const [from, end] = [`${year}-01-01`, `${year}-12-31`];
  const day = typeof asOf === 'string' ? asOf : hub.today();
  return day < from ? null : { from, to: day < end ? day : end };
}

const loads = ({ load }: RatioDefinition, selected: Selected): boolean =>
  load !== undefined && selected.some(({ name, below }) => ['rows', 'total'].includes(name) && below[0]?.some((inner) => inner.name === 'load'));

function sizeOf({ groupBy }: Arguments): number {
  const by = new Set(Array.isArray(groupBy) ? groupBy : [groupBy]);
  const periods = by.has('MONTH') ? 12 : by.has('QUARTER') ? 4 : 1;
  return periods * (by.has('DEPARTMENT') ? DEPARTMENTS : by.has('DISTRICT') ? DISTRICTS : 1);
}

/** Of the periods, of the year before, or of the change between. */
function figuresIn(selected: Selected): Set<string> {
  const below = (fields: Selected, name: string): Selected => fields.flatMap((field) => (field.name === name ? (field.below[0] ?? []) : []));
  const rows = below(selected, 'rows');
  const parts = [below(rows, 'figures'), below(below(rows, 'yearBefore'), 'figures'), below(rows, 'change')];
  const names = new Set(figures.map(({ name }) => name));
  return new Set(parts.flat().flatMap(({ name }) => (names.has(name) ? [name] : [])));
}
