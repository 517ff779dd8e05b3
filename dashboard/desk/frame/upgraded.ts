/** Whether the hub was upgraded under this page: said once, never reloaded by itself. */
import { onUpgrade } from '../net/ask.js';

let upgraded = false;
const listeners = new Set<() => void>();

function say(): void {
  upgraded = true;
  for (const listener of listeners) listener();
}

onUpgrade(say);
// A part of the page that loads later is gone with its release.
addEventListener('vite:preloadError', say);

export const isUpgraded = (): boolean => upgraded;
export function subscribeUpgrade(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
