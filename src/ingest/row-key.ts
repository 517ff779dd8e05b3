/** Key of a row: what its source tells apart is told apart here. */
import type { RawRow } from '../../connectors/contract.js';
import { isScientific } from '../../schema/spelling/numbers.js';
import { digest } from '../kit/ids.js';
import type { ConfiguredStream } from './configured-stream.js';
import { at, pathInto, textOf } from '../../schema/kind/raw-text.js';

export interface RowKey {
  readonly sourceKey: string;
  /** Of the key as older versions read it, where that differs. */
  readonly formerKeyDigest: string | undefined;
  /** Why there is no key, in Chinese; null where there is one. */
  readonly fault: string | null;
}

export function readKey({ mapping, connector }: Pick<ConfiguredStream, 'mapping' | 'connector'>, values: RawRow['values']): RowKey {
  const keys: string[] = [];
  let fault: string | null = null;
  let former: string[] | null = null;
  for (const name of mapping.key) {
    const value = at(values, name);
    const text = textOf(value);
    if (text === null) fault ??= noText(name, value);
    else if (text === '') fault ??= '主键为空,无法识别这一行';
    else if (isScientific(text)) fault ??= `主键(字段 ${name})是科学计数法,位数已丢失:请在数据源中把该列设为文本格式,重新导出`;
    // An engine that keeps A1 and Ａ１ apart has two rows.
    const exact = connector?.exactKeys && typeof value === 'string' ? value : (text ?? '');
    if (exact !== text) former ??= [...keys];
    former?.push(text ?? '');
    keys.push(exact);
  }
  const keyOf = (parts: readonly string[]): string => (parts.length === 1 ? (parts[0] as string) : JSON.stringify(parts));
  return { sourceKey: keyOf(keys), formerKeyDigest: former && fault === null ? digest(keyOf(former)) : undefined, fault };
}

function noText(name: string, value: unknown): string {
  const path = pathInto(name, value);
  return `主键(字段 ${name})不是文字或数字:${path === null ? '请改用另一字段' : `请在配置的 key 中写明路径,如 ${path}`}`;
}
