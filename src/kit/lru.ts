/** LRU: what was used last is kept, as long as all of it together weighs no more than it may. */
export interface Lru<V> {
  get(key: string): V | undefined;
  set(key: string, value: V, weight: number): void;
  delete(key: string): boolean;
  readonly weight: number;
}

export function openLru<V>(mostWeight: number): Lru<V> {
  const entries = new Map<string, { readonly value: V; readonly weight: number }>();
  let sum = 0;
  const remove = (key: string): boolean => {
    sum -= entries.get(key)?.weight ?? 0;
    return entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, weight) {
      remove(key);
      if (weight > mostWeight) return;
      entries.set(key, { value, weight });
      sum += weight;
      while (sum > mostWeight) remove(entries.keys().next().value as string);
    },
    delete: remove,
    get weight() {
      return sum;
    },
  };
}
