/**
 * Path reader: the value at a dotted path; undefined where the path breaks off. A name that itself holds dots wins over the path; `-1` is the
 * last entry of a list.
 */
export function dig(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path];
  const dot = path.indexOf('.');
  const name = dot < 0 ? path : path.slice(0, dot);
  const inner = name === '-1' && Array.isArray(value) ? value.at(-1) : dot < 0 ? undefined : own(value, name);
  return dot < 0 ? inner : dig(inner, path.slice(dot + 1));
}

const own = (value: object, name: string): unknown => (Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined);

/** Text of a key as a person reads it in a place; what is no plain value is not turned into text. */
export function keyText(values: Readonly<Record<string, unknown>>, key: readonly string[]): string {
  return key.map((name) => plain(dig(values, name))).join('、');
}

const plain = (value: unknown): string => (typeof value === 'object' && value !== null ? '(不是文本)' : String(value ?? ''));

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
