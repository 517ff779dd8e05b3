/** Names of tables and columns as a mapping has them: what could not stand in a statement is a fault of the configuration. */
import type { MappingFault } from '../../contract.js';

export type Written = Readonly<Record<string, unknown>>;
type Named = readonly [path: readonly string[], name: unknown];

const MISNAMED = '表名或列名不能为空,也不能含反引号:两旁的反引号请去掉;名字里本有反引号的请改用 query,以 AS 另取一名';

/** Nothing of a name needs escaping in either engine. */
export const isName = (name: string): boolean => name !== '' && !/[`\0]/.test(name);

/** @param mapping of a kind or of a list of children, as it stands in the file */
export function misnamed(mapping: Written, at: readonly string[] = []): MappingFault[] {
  const bad = namesIn(mapping).filter(([, name]) => typeof name === 'string' && !isName(name));
  return bad.map(([path]) => ({ path: [...at, ...path], message: MISNAMED }));
}

function namesIn({ from, key, parentKey, changedAt, department, withdrawn, follow, fields }: Written): Named[] {
  const tables = typeof from === 'string' ? from.split('.') : [];
  return [
    ...tables.map((name): Named => [['from'], name]),
    ...[key].flat().map((name): Named => [['key'], name]),
    ...Object.entries({ parentKey, changedAt, department }).map(([path, name]): Named => [[path], name]),
    [['withdrawn', 'field'], ((withdrawn ?? {}) as Written).field],
    [['follow', 'since'], ((follow ?? {}) as Written).since],
    ...Object.entries((fields ?? {}) as Written).map(([field, name]): Named => [['fields', field], name]),
  ];
}
