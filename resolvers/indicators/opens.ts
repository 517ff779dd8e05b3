/** Filters that open the records behind an indicator's number, as the list of their kind takes them. */
import type { RatioDefinition } from '../../schema/indicators/ratios.js';
import type { KindDefinition } from '../../schema/kind/kind-definition.js';
import type { City } from '../../schema/organisation.js';
import { isAmong } from '../../src/access/scope.js';
import type { IndicatorRow } from '../../src/api.js';
import { globalId } from '../engine/global-id.js';
import type { OpensType } from './types.js';

const MOST_VALUES = 1_000;

export interface OpensOf {
  readonly definition: RatioDefinition;
  readonly kinds: readonly KindDefinition[];
  readonly city: City;
}

export function numeratorOpens(of: OpensOf, { found, numerator, ...row }: IndicatorRow): OpensType[] {
  const { definition } = of;
  if (!found || !('stock' in definition) || found.values.length > MOST_VALUES) return [];
  const { kind, item } = definition.stock;
  const which =
    definition.sort === 'linked'
      ? { id: { in: found.values.map((id) => globalId(kind, id)) } }
      : { [apiNameOf(of, kind, item)]: { in: found.values }, ...stock(of, kind, row.to), ...claimed(definition) };
  return [opens(kind, { ...owners(row), ...which }, found.opens, numerator)];
}

const claimed = (definition: RatioDefinition): object =>
  definition.sort === 'claimRate' ? { not: { [definition.stock.status]: { eq: definition.unclaimed } } } : {};

export function denominatorOpens(of: OpensOf, row: IndicatorRow): OpensType[] {
  const { definition } = of;
  const each = Object.entries(row.opens);
  switch (definition.sort) {
    case 'coverage':
    case 'linked':
      return each.map(([kind, count]) => opens(kind, { ...owners(row), ...stock(of, kind, row.to) }, count, row.denominator));
    case 'claimRate': {
      const { levels, status, inUse } = definition.catalogue;
      const asked = [...new Set(of.city.districts.filter(({ code }) => isAmong(row.districts, code)).map(({ level }) => level))];
      return each.map(([kind, count]) => opens(kind, { [levels]: { in: asked }, [status]: { eq: inUse } }, count, row.denominator, ASKED));
    }
    case 'timeliness': {
      const reported = new Map(definition.acts.map((act) => [act.kind, apiNameOf(of, act.kind, act.reported)]));
      return each.map(([kind, count]) =>
        opens(kind, { ...owners(row), ...days(row), [reported.get(kind) as string]: { lte: row.to } }, count, count),
      );
    }
    case 'passRate':
      return each.map(([kind, count]) => opens(kind, { ...owners(row), ...days(row) }, count, count));
  }
}

const NOTE = '指标按事项编码(认领率按区×事项)去重;同一事项有几条认领(或核销后恢复又核销)的,打开的是每一条';

const ASKED = '分母按区×事项计数,并除去已核销的;打开的是目录中应认领的每一条';

const opens = (kind: string, filter: object, count: number, told: number, note = NOTE): OpensType => ({
  ...{ kind, filter, count },
  note: count === told ? null : note,
});

/** Of a viewer who sees several districts all are named: what is of none is in no indicator. */
const owners = ({ districts, department }: Pick<IndicatorRow, 'districts' | 'department'>): object => ({
  district: { in: districts },
  ...(department === null ? {} : { department: department === '' ? { isNull: true } : { eq: department } }),
});

const days = ({ from, to }: Pick<IndicatorRow, 'from' | 'to'>): object => ({ day: { gte: from, lte: to } });

function stock(of: OpensOf, kind: string, to: string): object {
  const ends = kindOf(of, kind).ends as NonNullable<KindDefinition['ends']>;
  const [at, again] = [apiNameOf(of, kind, ends.at), apiNameOf(of, kind, ends.resumedAt)];
  return { day: { lte: to }, or: [{ [at]: { isNull: true } }, { [at]: { gt: to } }, { [again]: { lte: to } }] };
}

const kindOf = ({ kinds }: OpensOf, kind: string): KindDefinition => kinds.find(({ name }) => name === kind) as KindDefinition;
const apiNameOf = (of: OpensOf, kind: string, field: string): string => kindOf(of, kind).fields.find(({ name }) => name === field)?.apiName ?? field;
