/** Columns by name: which cell of a heading is which column asked for, exactly or but for spaces, marks, width and case of letters. */

export interface ColumnMatch {
  /** Name under which a cell is handed on, with its place; the names asked for first. */
  readonly named: readonly (readonly [name: string, place: number])[];
  readonly missing: readonly string[];
  readonly twice: readonly string[];
}

/** 必填 and asterisks are what templates put beside a name; line breaks come from narrow cells. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff*]/g, '')
    .replace(/\(必填项?\)|\(选填\)/g, '')
    .toLowerCase();
}

export function matchColumns(cells: readonly string[], wanted: readonly string[]): ColumnMatch {
  const exact = cells.map((cell) => cell.replaceAll('\ufeff', '').trim());
  const plain = cells.map(plainName);
  const places = (list: readonly string[], name: string) => list.flatMap((cell, i) => (cell === name ? [i] : []));
  const found = wanted.map((name) => {
    const same = places(exact, name);
    return { name, at: same.length > 0 ? same : places(plain, plainName(name)) };
  });
  const taken = new Set(found.flatMap(({ at }) => at));
  const others = exact.flatMap((name, i) => (name === '' || taken.has(i) || wanted.includes(name) ? [] : [[name, i] as const]));
  return {
    named: [...others, ...found.flatMap(({ name, at }) => (at.length > 0 ? [[name, at[0] as number] as const] : []))],
    missing: found.filter(({ at }) => at.length === 0).map(({ name }) => name),
    twice: found.filter(({ at }) => at.length > 1).map(({ name }) => name),
  };
}

/** Names of a heading that hold one that is missing, or are held by it: `罚款金额` beside `罚款金额（万元）`. */
export function nearName(cells: readonly string[], name: string): string | null {
  const plain = plainName(name);
  const near = cells.find((cell) => {
    const other = plainName(cell);
    return other.length > 1 && (other.includes(plain) || plain.includes(other));
  });
  return near?.trim() ?? null;
}
