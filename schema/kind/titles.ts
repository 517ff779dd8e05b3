/** Titles of codes: the field that tells a code in words, beside the code itself. */
import { codeList } from '../lists.js';
import type { FieldDefinition } from './kind-definition.js';

/** `checkResultTitle` of `checkResult`; null where the field holds no codes. */
export const titleName = ({ apiName, list, choices }: Pick<FieldDefinition, 'apiName' | 'list' | 'choices'>): string | null =>
  list === undefined && choices === undefined ? null : `${apiName}Title`;

const cached = new WeakMap<object, ReadonlyMap<string, string>>();

/** Retired codes keep theirs. */
export function titlesOf({ list, choices }: Pick<FieldDefinition, 'list' | 'choices'>): ReadonlyMap<string, string> {
  const codes = list === undefined ? (choices ?? {}) : codeList(list).codes;
  let titles = cached.get(codes);
  if (!titles) cached.set(codes, (titles = new Map(Object.entries(codes))));
  return titles;
}
