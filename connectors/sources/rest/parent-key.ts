/** Key of a parent in a request for its children: in the path, as a parameter, or several at a time. */
import { RawJson, type ParameterValue } from '../../json/question.js';
import type { RestChild } from './child.js';

export type ParentKey = string | number;

/** Why it cannot be asked with, in Chinese. */
export function keyFault({ path = '', parents, ...at }: RestChild, key: unknown): string | null {
  if (typeof key !== 'string' && typeof key !== 'number') return '主键不是文本或数字,无法据以读取子表';
  // `..` would lead to another resource, however it is encoded.
  if (path.includes('{key}') && /^\.{1,2}$/.test(String(key))) return '主键是 . 或 ..,不能放进网址路径,请改用 parent';
  const comma = parents !== undefined && !inBody(at) && String(key).includes(',');
  return comma ? '主键里有逗号,不能用 parents 一次问多条,请改用 parent' : null;
}

const inBody = ({ method, in: where }: Pick<RestChild, 'method' | 'in'>): boolean => method === 'POST' && where !== 'query';

export const segment = (key: ParentKey): string => encodeURIComponent(key);

export const joined = (keys: readonly ParentKey[], at: RestChild): ParameterValue =>
  inBody(at) ? new RawJson(JSON.stringify(keys)) : keys.join(',');
