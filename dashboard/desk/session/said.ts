/** What the hub says of the session: GET /session. */
export interface Way {
  readonly name: string;
  readonly type: 'local' | 'oidc' | 'cas' | 'proxy';
  readonly title: string;
  readonly url: string | null;
}

interface Common {
  /** The server's clock; the PC's may be wrong. */
  readonly now: string;
  readonly insecure: boolean;
  readonly demo: boolean;
  readonly city: string;
}

export interface SignedOut extends Common {
  readonly stage: 'NONE' | 'NO_RIGHT';
  readonly ways?: readonly Way[];
  readonly ended?: 'IDLE' | 'ENDED' | 'LONG' | null;
  readonly whom?: string;
}

export interface SignedIn extends Common {
  readonly stage: 'OPEN' | 'PASSWORD' | 'SECOND_FACTOR' | 'ENROL';
  readonly person: { readonly id: string; readonly account: string; readonly name: string };
  readonly role: string;
  readonly roleTitle: string;
  readonly rights: readonly string[];
  readonly districts: readonly { readonly code: string; readonly name: string }[];
  readonly department: { readonly uscc: string; readonly name: string } | null;
  readonly previous: { readonly at: string; readonly address: string } | null;
  /** Names this session; not its secret. */
  readonly tag: string;
  readonly idleMinutes: number;
}

export type Said = SignedOut | SignedIn;

export const isSignedIn = (said: Said): said is SignedIn => 'person' in said;
