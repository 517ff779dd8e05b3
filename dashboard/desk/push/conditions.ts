/** Conditions of a list of the hub's own, as they stand in its address: plain names, each with what it may be. What is not known is refused, and widens nothing. */
export interface Condition {
  readonly name: string;
  readonly title: string;
  /** What it may be; null: any text. */
  readonly choices: Readonly<Record<string, string>> | null;
}

export interface AskedList {
  readonly values: Readonly<Record<string, string>>;
  /** The cursor of the page. */
  readonly after: string | null;
}

/** Null: an address that this list does not know. */
export function readConditions(query: readonly (readonly [string, string])[] | null, known: readonly Condition[]): AskedList | null {
  if (query === null) return null;
  const values: Record<string, string> = {};
  let after: string | null = null;
  for (const [name, value] of query) {
    const condition = known.find((each) => each.name === name);
    if (name === 'after' && value !== '') after = value;
    else if (!condition || value === '' || (condition.choices && !Object.hasOwn(condition.choices, value))) return null;
    else values[name] = value;
  }
  return { values, after };
}

export const filterOf = (values: Readonly<Record<string, string>>): object | null =>
  Object.keys(values).length === 0 ? null : Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { eq: value }]));
