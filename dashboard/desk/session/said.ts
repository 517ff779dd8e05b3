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

/** Somebody whose work she may do. */
export interface ForWhom {
  readonly standIn: string;
  readonly account: string;
  readonly name: string;
  readonly roleTitle: string | null;
  readonly toDay: string;
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
  /** For whom she acts; null: for herself. */
  readonly acting: ForWhom | null;
  /** For whom she may act today. */
  readonly mayActFor: readonly ForWhom[];
  /** Names this session; not its secret. */
  readonly tag: string;
  readonly idleMinutes: number;
}

export type Said = SignedOut | SignedIn;

/** As whom the desk is drawn: another's work is another desk. */
export const drawnAs = ({ person, acting }: SignedIn): string => `${person.id} ${acting?.standIn ?? ''}`;

export const isSignedIn = (said: Said): said is SignedIn => 'person' in said;
