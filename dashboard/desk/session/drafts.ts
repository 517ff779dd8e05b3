/**
 * Drafts: what a person typed into a form and did not send yet. They live in memory; only where signing in again leaves the page (a provider's own
 * page) they are laid into the tab's own storage, under the person's id, and taken up or thrown away on the way back.
 */
const KEY = 'hub.drafts';
let drafts = new Map<string, string>();

export const draftOf = (form: string): string | null => drafts.get(form) ?? null;
export function keepDraft(form: string, text: string | null): void {
  if (text === null || text === '') drafts.delete(form);
  else drafts.set(form, text);
}

export function forgetDrafts(): void {
  drafts = new Map();
  sessionStorage.removeItem(KEY);
}

/** Before the page is left for a provider's. */
export function layDown(person: string): void {
  if (drafts.size > 0) sessionStorage.setItem(KEY, JSON.stringify({ person, drafts: [...drafts] }));
}

/** By whoever comes back: another person's are thrown away. */
export function takeUp(person: string): void {
  const laid = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (laid === null) return;
  const of = JSON.parse(laid) as { person: string; drafts: [string, string][] };
  if (of.person === person) drafts = new Map([...of.drafts, ...drafts]);
}
