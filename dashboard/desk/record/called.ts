/** What a record is called where another one names it: its titles and names, else its key. */
interface Called {
  readonly id: string;
  readonly identity: string;
}

export function calledBy(row: Called): string {
  const words = Object.entries(row).flatMap(([field, value]) => (field === 'id' || field === 'identity' || !value ? [] : [String(value)]));
  return words.join(' · ') || row.identity;
}
