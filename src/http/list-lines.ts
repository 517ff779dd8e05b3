/** Lines of a list's file: titles, and each row's cells as the page shows them: codes by their titles, moments in the city's zone, masked as there. */
import type { FieldDefinition } from '../../schema/kind/kind-definition.js';
import { titleName } from '../../schema/kind/titles.js';
import { local } from '../../schema/time.js';
import { departmentOf, districtsOf } from '../../resolvers/kinds/owners.js';
import { columnsFor, selectsProtected, serializer } from '../../resolvers/engine/serialize.js';
import type { Hub, Row } from '../api.js';
import { csvCell } from './csv-file.js';
import type { CheckedQuestion } from './list-question.js';

export interface ListLines {
  readonly headings: readonly string[];
  /** Columns to read. */
  readonly columns: readonly string[];
  /** Some may be seen by a right of its own alone. */
  readonly isProtected: boolean;
  cells(row: Row): string[];
}

const OWNERS = { district: '区', department: '部门' } as const;

export function listLines({ city }: Pick<Hub, 'city'>, { definition, shown }: CheckedQuestion): ListLines {
  const fields = shown.filter((each): each is FieldDefinition => typeof each !== 'string');
  const named = fields.flatMap((field) => [field.apiName, titleName(field) ?? []].flat());
  const selected = new Set([...named, ...shown.filter((each) => typeof each === 'string')]);
  const columns = columnsFor(definition, selected);
  const serialize = serializer(definition, columns, selected);
  const districts = districtsOf(city);
  const cellOf = (each: CheckedQuestion['shown'][number], row: Readonly<Record<string, unknown>>): string => {
    if (each === 'district') return districts(row.district)?.name ?? '';
    if (each === 'department') return departmentOf(city, row.department)?.name ?? '';
    const value = row[titleName(each) ?? ''] ?? row[each.apiName];
    if (Array.isArray(value)) return value.join('、');
    return each.shape === 'moment' && typeof value === 'string' ? local(value, city.zone) : String(value ?? '');
  };
  return {
    headings: shown.map((each) => (typeof each === 'string' ? OWNERS[each] : each.title)),
    columns,
    isProtected: selectsProtected(definition.fields, selected),
    cells(row) {
      const serialized = serialize(row);
      return shown.map((each) => csvCell(cellOf(each, serialized)));
    },
  };
}
