/** Finder of names that stand twice in one object with different values: JSON.parse would silently take the last. */
interface Frame {
  /** Null: a list. */
  readonly values: Map<string, string> | null;
  name: string | null;
  from: number;
}

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gs;

/** Whether it is worth looking: a text with more colons after quotes than its value has names. */
export function mayHoldDuplicates(text: string, value: unknown): boolean {
  let colons = 0;
  for (const pattern = /"\s*:/g; pattern.exec(text); ) colons += 1;
  return colons !== namesOf(value);
}

/** The first such name; null where there is none. */
export function duplicateName(text: string): string | null {
  const open: Frame[] = [];
  let literal = '';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const frame = open.at(-1);
    if (token.startsWith('"')) literal = token;
    else if (token === '{' || token === '[') open.push({ values: token === '{' ? new Map() : null, name: null, from: 0 });
    else if (token === ':' && frame) [frame.name, frame.from] = [JSON.parse(literal) as string, index + 1];
    else if (frame) {
      const clash = ended(frame, text, index);
      if (clash !== null) return clash;
      if (token !== ',') open.pop();
    }
  }
  return null;
}

function ended(frame: Frame, text: string, to: number): string | null {
  const { values, name, from } = frame;
  if (values === null || name === null) return null;
  const value = text.slice(from, to).trim();
  if ((values.get(name) ?? value) !== value) return name;
  values.set(name, value);
  frame.name = null;
  return null;
}

function namesOf(value: unknown): number {
  let count = 0;
  const rest: unknown[] = [value];
  while (rest.length) {
    const each = rest.pop();
    if (typeof each !== 'object' || each === null) continue;
    const inner = Object.values(each);
    if (!Array.isArray(each)) count += inner.length;
    for (const one of inner) if (typeof one === 'object' && one !== null) rest.push(one);
  }
  return count;
}
