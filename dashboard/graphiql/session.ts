/** Session: who is signed in at the desk in this browser asks without a key, as that person. */
export interface SignedIn {
  readonly tag: string;
  readonly person: { readonly name: string };
  readonly roleTitle: string;
}

/** Null: nobody, or somebody who has not finished signing in. */
export async function signedIn(): Promise<SignedIn | null> {
  const answer = await fetch('/session', { headers: { accept: 'application/json' }, cache: 'no-store' }).catch(() => null);
  const said = (await answer?.json().catch(() => null)) as (SignedIn & { readonly stage: string }) | null;
  return said?.stage === 'OPEN' ? said : null;
}
