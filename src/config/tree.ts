/** A node of the raw file, as an object. */
export type Tree = Readonly<Record<string, unknown>>;

/** The value as an object, or an empty one: what is missing has been reported by the shape's check. */
export function tree(value: unknown): Tree {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Tree) : {};
}
