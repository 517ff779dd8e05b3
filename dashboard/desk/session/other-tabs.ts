/**
 * Word between the tabs of one browser: who signed in or out. A storage event reaches every tab on plain http too; what is stored is a number
 * and the session's tag, never its secret.
 */
const KEY = 'hub.session';

export function tellOtherTabs(tag: string | null): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ tag, at: performance.timeOrigin + performance.now() }));
  } catch {
    // A browser that keeps nothing: the next request of the other tab says it.
  }
}

export function onOtherTab(heard: (tag: string | null) => void): () => void {
  const listen = ({ key, newValue }: StorageEvent): void => {
    if (key === KEY && newValue !== null) heard((JSON.parse(newValue) as { tag: string | null }).tag);
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}
