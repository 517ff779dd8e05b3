/**
 * Changes that figures are added up from: what a day, or a month that no period cuts, adds to a flow or a stock, for each district and department.
 * From them the figures of any period are sums, so that a series costs its months or days and not its periods.
 */
import { type FigureDefinition, figures as definitions } from '../../../schema/indicators/figures.js';
import type { KindDefinition } from '../../../schema/kind/kind-definition.js';
import type { Sql } from '../../db/sql.js';
import { periodSums } from '../period-sums.js';
import { type Change, type ChangesAsked, EVER } from './change.js';
import { linkedChanges } from './linked-changes.js';
import { kindNamed, type RatioScope } from '../ratios/scope.js';

export async function changesOf(sql: Sql, at: RatioScope, asked: ChangesAsked): Promise<Change[]> {
  const wanted = definitions.filter(({ name }) => asked.wanted.has(name));
  const changes: Change[] = await linkedChanges(sql, at, wanted, asked);
  const flows = wanted.flatMap((figure) => flowTerms(at, figure));
  const stocks = wanted.flatMap((figure) => stockTerms(at, figure));
  for (const [from, terms] of [[asked.from, flows] as const, [EVER, stocks] as const]) {
    for (const { kind, measure, district, department, at: when, n } of await periodSums(sql, {
      ...asked,
      targets: at.targets,
      from,
      sums: distinct(terms),
    }))
      for (const term of terms)
        if (term.kind.name === kind && term.measure === measure)
          changes.push({ district, department, at: when.length > 7 ? when : `${when}-01`, figure: term.figure, n: n * term.weight });
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
