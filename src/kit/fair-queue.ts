/** Fair queue: what waits is taken from each caller in turn, so that one who asks much keeps nobody else waiting. */

export class FairQueue<T> {
  // In the order of whose turn it is; nobody without something that waits.
  private readonly waiting = new Map<unknown, T[]>();
  private total = 0;

  get size(): number {
    return this.total;
  }

  sizeOf(caller: unknown): number {
    return this.waiting.get(caller)?.length ?? 0;
  }

  push(caller: unknown, entry: T): void {
    const own = this.waiting.get(caller);
    if (own) own.push(entry);
    else this.waiting.set(caller, [entry]);
    this.total++;
  }

  /** The next entry of the first caller who may have a turn; undefined where there is none. */
  shift(may: (caller: unknown) => boolean = () => true): T | undefined {
    for (const [caller, own] of this.waiting) {
      if (!may(caller)) continue;
      const entry = own.shift();
      // Behind all others; whoever may not now keeps their place.
      this.waiting.delete(caller);
      if (own.length > 0) this.waiting.set(caller, own);
      this.total--;
      return entry;
    }
    return undefined;
  }

  /** Whether something waits of a caller who may have a turn. */
  has(may: (caller: unknown) => boolean): boolean {
    for (const caller of this.waiting.keys()) if (may(caller)) return true;
    return false;
  }
}
