/** Path reader: the value at a dotted path; undefined where the path breaks off. A name that itself holds dots wins over the path. */
export function dig(value: unknown, path: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path];
  const dot = path.indexOf('.');
  if (dot < 0 || !Object.hasOwn(value, path.slice(0, dot))) return undefined;
  return dig((value as Record<string, unknown>)[path.slice(0, dot)], path.slice(dot + 1));
}

/** Text of a key as a person reads it in a place; what is no plain value is not turned into text. */
export function keyText(values: Readonly<Record<string, unknown>>, key: readonly string[]): string {
  return key.map((name) => plain(dig(values, name))).join('、');
}

const plain = (value: unknown): string => (typeof value === 'object' && value !== null ? '(不是文本)' : String(value ?? ''));

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
