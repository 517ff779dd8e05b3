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
  for (const key of laidDown()) sessionStorage.removeItem(key);
}

const laidDown = (): string[] => Object.keys(sessionStorage).filter((key) => key.startsWith(KEY));

/** Before the page is left: for a provider's, or for the desk of somebody whose work is done. @param desk whose, as `drawnAs` names it */
export function layDown(desk: string): void {
  if (drafts.size > 0) sessionStorage.setItem(`${KEY} ${desk}`, JSON.stringify([...drafts]));
}

/** By whoever comes back: another person's are thrown away, those of another desk of the same person wait for it. */
export function takeUp(desk: string): void {
  const [person] = desk.split(' ', 1);
  for (const key of laidDown()) {
    const own = key === `${KEY} ${desk}`;
    if (own) drafts = new Map([...(JSON.parse(sessionStorage.getItem(key) ?? '[]') as [string, string][]), ...drafts]);
    if (own || !key.startsWith(`${KEY} ${person} `)) sessionStorage.removeItem(key);
  }
}
